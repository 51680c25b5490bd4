public import Content

/// What HR calls an employee, as written in the roster: `00042` keeps its zeros.
public struct EmployeeNumber: Identifier {
  /// The number as written.
  public let rawValue: String
  /// Makes the number from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }
}
