public import People

/// What an import or HR changes in the roster.
public struct RosterUpdate: Hashable, Sendable {
  /// Employees as they are now, new ones among them.
  public let employees: [Employee]
  /// Absences as they are now; one of the same person, first day and source is replaced.
  public let absences: [Absence]
  /// Absences that never were.
  public let retracted: [Absence]

  /// The measuring cycle in which it is made: whoever changes teams counts in the former one until
  /// its end. Nil where teams stay.
  public let cycle: String?

  /// Makes a change.
  public init(
    employees: [Employee] = [], absences: [Absence] = [], retracted: [Absence] = [],
    cycle: String? = nil
  ) {
    self.cycle = cycle
    self.employees = employees
    self.absences = absences
    self.retracted = retracted
  }
}
