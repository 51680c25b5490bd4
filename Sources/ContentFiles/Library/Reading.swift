/// What was read from a file or several, and what is wrong with them.
public struct Reading<Value> {
  /// What they hold; an optional is nil where too much is wrong.
  public let value: Value
  /// What is wrong, in the order of finding.
  public let diagnostics: [LocatedDiagnostic]
}

extension Reading: Sendable where Value: Sendable {}
