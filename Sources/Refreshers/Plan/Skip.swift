public import Content
public import People

/// Somebody, or something of theirs, that a plan leaves alone, and why.
public struct Skip: Hashable, Sendable {
  /// Why.
  public enum Reason: Hashable, Sendable {
    /// They are gone.
    case gone
    /// They have not started yet.
    case notStarted(on: Day)
    /// They are on leave, with the last day where it is known.
    case onLeave(through: Day?)
    /// They are in the audience of no programme, or not of this one.
    case notInAudience
    /// They are exempt, with the last day where there is one.
    case exempt(through: Day?)
    /// HR has withdrawn it and has not assigned it again.
    case withdrawn(on: Day)
    /// It was done recently and is not asked for again before that day.
    case recentlyFinished(on: Day, until: Day)
    /// The year's minutes are full; it opens on that day.
    case minutesFull(until: Day)
    /// It opens on that day.
    case opens(on: Day)
    /// Another programme asks for the same module.
    case askedBy(ProgrammeID)
    /// The library holds nothing to ask.
    case nothingToAsk
    /// It takes longer than the year's minutes allow.
    case tooLong(minutes: Int)
  }

  /// Who.
  public let person: PersonID
  /// The programme; nil where it is about all of them.
  public let programme: ProgrammeID?
  /// What; nil where it is about all of the programme.
  public let item: DueItem?
  /// Why.
  public let reason: Reason

  /// Makes a skip.
  public init(
    _ person: PersonID, programme: ProgrammeID? = nil, item: DueItem? = nil, _ reason: Reason
  ) {
    self.person = person
    self.programme = programme
    self.item = item
    self.reason = reason
  }
}
