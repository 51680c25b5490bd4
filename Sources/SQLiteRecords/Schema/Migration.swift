/// One step of the schema, forward only; once released it never changes.
struct Migration: Sendable {
  /// The schema's version after the step, one more than before it.
  let version: Int
  /// The statements, each one of SQL.
  let statements: [String]
}
