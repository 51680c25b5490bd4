public import Content

/// Days on which an employee is away: their dates stand still, and no mail is sent to them.
public struct Absence: Hashable, Sendable {
  /// Who said so.
  public enum Source: String, Hashable, Sendable, CaseIterable {
    /// The status in the roster, from the day of its import.
    case roster
    /// HR, who entered the days; these beat the roster.
    case peopleTeam = "hr"
    /// They did not work here between two employments.
    case gap
  }

  /// Who is away.
  public let person: PersonID
  /// The first day.
  public let from: Day
  /// The last day; nil while it has no end yet.
  public let through: Day?
  /// Who said so.
  public let source: Source

  /// Makes an absence.
  public init(person: PersonID, from: Day, through: Day?, source: Source) {
    self.person = person
    self.from = from
    self.through = through
    self.source = source
  }

  /// Whether a day is in it.
  public func contains(_ day: Day) -> Bool {
    from <= day && through.map { day <= $0 } ?? true
  }
}
