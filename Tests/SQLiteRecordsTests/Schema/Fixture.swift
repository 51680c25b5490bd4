import Content
import Records

/// Stores as released versions of the program wrote them, which every later one opens.
///
/// Each is what `.dump` of the sqlite3 program says, with the marks of the file; once its version is
/// released it never changes.
enum Fixture {
  /// The text of a store by the version of its schema.
  static let versions = [1: version1, 2: version2, 3: version3, 4: version4]

  /// The decisions in each.
  static let decisions = [
    Sample.decision(findings: [Sample.finding()]),
    Sample.decision(
      1, scenario: "reply-stop",
      findings: [Sample.finding("SEC-1", violated: 0.25, weight: 0.5, severity: 5)]),
  ]

  /// How the attempt in each went.
  static let result = Sample.result(opening: ["SEC-1"], completion: Sample.completion)
}
