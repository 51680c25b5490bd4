public import Content
public import People

/// That a person need not take something for a while; nobody but HR sees why.
public struct Exemption: Hashable, Sendable {
  /// Who is exempt.
  public let person: PersonID
  /// From which programme.
  public let programme: ProgrammeID
  /// From which of its modules; nil for all.
  public let module: ModuleID?
  /// The first day.
  public let from: Day
  /// The last day; nil for no end.
  public let through: Day?
  /// Why.
  public let reason: String

  /// Makes an exemption.
  public init(
    person: PersonID, programme: ProgrammeID, module: ModuleID? = nil, from: Day, through: Day?,
    reason: String
  ) {
    self.person = person
    self.programme = programme
    self.module = module
    self.from = from
    self.through = through
    self.reason = reason
  }

  /// Whether a day is in it.
  public func contains(_ day: Day) -> Bool {
    from <= day && through.map { day <= $0 } ?? true
  }
}
