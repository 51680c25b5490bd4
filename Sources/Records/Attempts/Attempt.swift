public import Content
public import People

/// One try of one person at an item.
public struct Attempt: Hashable, Sendable {
  /// How far an attempt has got.
  public enum State: Hashable, Sendable {
    /// It takes decisions.
    case open
    /// Its last decision was taken at this instant, with this result.
    case finished(Timestamp, AttemptResult)
    /// It was given up for another; its decisions count nonetheless.
    case abandoned
  }

  /// Its random id.
  public let id: AttemptID
  /// Whose it is.
  public let person: PersonID
  /// What it belongs to.
  public let item: Item
  /// Why it is made.
  public let purpose: AttemptPurpose
  /// The situations it draws, in order, each once.
  public let situations: [ScenarioID]
  /// What it is played and judged from.
  public let edition: EditionID
  /// What its random draws start from.
  public let seed: UInt64
  /// When it began.
  public let startedAt: Timestamp
  /// The day it began, in the organisation's zone.
  public let startedOn: Day
  /// The person's team when it began.
  public let team: TeamID
  /// The measuring cycle it began in: `2026`.
  public let cycle: String
  /// How far it has got.
  public let state: State

  /// When its last decision was taken, where it is finished.
  public var finishedAt: Timestamp? {
    guard case .finished(let instant, _) = state else { return nil }
    return instant
  }

  /// How it went, where it is finished.
  public var result: AttemptResult? {
    guard case .finished(_, let result) = state else { return nil }
    return result
  }

  /// Makes an attempt, one that begins unless `state` says otherwise.
  public init(
    id: AttemptID, person: PersonID, item: Item, purpose: AttemptPurpose = .full,
    situations: [ScenarioID], edition: EditionID, seed: UInt64, startedAt: Timestamp,
    startedOn: Day, team: TeamID, cycle: String, state: State = .open
  ) {
    self.id = id
    self.person = person
    self.item = item
    self.purpose = purpose
    self.situations = situations
    self.edition = edition
    self.seed = seed
    self.startedAt = startedAt
    self.startedOn = startedOn
    self.team = team
    self.cycle = cycle
    self.state = state
  }
}
