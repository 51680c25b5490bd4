public import Content

/// What one row of a roster says about an employee.
public struct RosterRow: Hashable, Sendable {
  /// The line it begins on, counted from 1.
  public let line: Int
  /// What HR calls the employee.
  public let number: EmployeeNumber
  /// Their given name.
  public var givenName: RosterCell<String> = .unchanged
  /// Their family name.
  public var familyName: RosterCell<String> = .unchanged
  /// Where mail reaches them.
  public var email: RosterCell<String> = .unchanged
  /// Whom they report to, as written: a number, or a full name.
  public var manager: RosterCell<String> = .unchanged
  /// What HR calls their team.
  public var team: RosterCell<String> = .unchanged
  /// The language they are written to.
  public var locale: RosterCell<Language> = .unchanged
  /// The first day of this employment.
  public var startedOn: RosterCell<Day> = .unchanged
  /// How they stand.
  public var status: RosterCell<EmploymentStatus> = .unchanged
  /// The kind of work they do.
  public var jobFamily: RosterCell<String> = .unchanged
  /// The name of their account.
  public var login: RosterCell<String> = .unchanged
  /// The columns whose cells could not be read; their reader has told why.
  public var refused: Set<RosterColumn> = []

  /// Makes a row that says nothing yet.
  public init(line: Int, number: EmployeeNumber) {
    self.line = line
    self.number = number
  }
}
