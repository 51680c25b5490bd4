public import Content
public import People

/// Something that a person was asked to do by a day.
public struct Assignment: Hashable, Sendable {
  /// How it stands.
  public enum State: Hashable, Sendable {
    /// It is to be done.
    case open
    /// It was done on that day.
    case done(Day)
    /// HR took it back on that day; what was begun pauses.
    case withdrawn(Day)
    /// It was not done and is not asked for any more: a booster or refresher after the next module.
    case lapsed(Day)
  }

  /// Its id, for ever; its calendar entry is known by it.
  public let id: AssignmentID
  /// Who is asked.
  public let person: PersonID
  /// The programme that asks.
  public let programme: ProgrammeID
  /// What is asked.
  public let item: DueItem
  /// How often this item has come round for this person, from 1.
  public let round: Int
  /// The situations or moments drawn for this person, in order.
  public let situations: [ScenarioID]
  /// How long they take, in minutes.
  public let minutes: Int
  /// The day it was written.
  public let assignedOn: Day
  /// The first day on which it may be done.
  public let opensOn: Day
  /// The last day on which it is in time, a working day.
  public var due: Day
  /// By how many weeks its team's turn was later than the first when it was written; 0 in a programme
  /// without turns.
  public let staggerWeeks: Int
  /// How often what others were told of it changed: 0 at first, one more with every move of the due
  /// day, withdrawal or return.
  public var revision: Int
  /// The plan that wrote it.
  public let plan: PlanID
  /// How it stands.
  public var state: State

  /// Makes an assignment, an open one unless `state` says otherwise.
  public init(
    id: AssignmentID, person: PersonID, programme: ProgrammeID, item: DueItem, round: Int,
    situations: [ScenarioID], minutes: Int, assignedOn: Day, opensOn: Day, due: Day,
    staggerWeeks: Int = 0, revision: Int = 0, plan: PlanID, state: State = .open
  ) {
    self.id = id
    self.person = person
    self.programme = programme
    self.item = item
    self.round = round
    self.situations = situations
    self.minutes = minutes
    self.assignedOn = assignedOn
    self.opensOn = opensOn
    self.due = due
    self.staggerWeeks = staggerWeeks
    self.revision = revision
    self.plan = plan
    self.state = state
  }
}
