/// The columns of a roster, by their names in the file, in its order.
public enum RosterColumn: String, Hashable, Sendable, CaseIterable {
  /// What HR calls the employee.
  case number = "employee_id"
  /// Their given name.
  case givenName = "given_name"
  /// Their family name.
  case familyName = "family_name"
  /// Where mail reaches them.
  case email
  /// Whom they report to: a number, or a full name where only one has it.
  case manager = "manager_id"
  /// What HR calls their team.
  case team
  /// The language they are written to.
  case locale
  /// The first day of this employment.
  case startedOn = "start_date"
  /// How they stand.
  case status
  /// The kind of work they do.
  case jobFamily = "job_family"
  /// The name of their account.
  case login

  /// Whether a file may do without it.
  public var isOptional: Bool { self == .jobFamily || self == .login }

  /// Whether `-` may clear it.
  public var canBeCleared: Bool { self != .number && self != .givenName && self != .status }
}
