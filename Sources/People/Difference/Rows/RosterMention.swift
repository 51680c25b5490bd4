/// Where a roster speaks of an employee.
public struct RosterMention: Hashable, Sendable {
  /// What HR calls them.
  public let number: EmployeeNumber
  /// The line of their row, or nil where the file has none.
  public let line: Int?

  /// Makes a mention.
  public init(_ number: EmployeeNumber, line: Int?) {
    self.number = number
    self.line = line
  }
}
