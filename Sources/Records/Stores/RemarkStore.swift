public import Content

/// Counts what players say of questions, without who and when.
public protocol RemarkStore: Sendable {
  /// Counts one remark more.
  ///
  /// - Parameters:
  ///   - remark: what was said.
  ///   - decision: of which decision.
  ///   - scenario: the situation of the decision.
  ///   - version: the situation's version, as its authors count.
  /// - Throws: ``RecordsError/refused(rule:)`` where a name is empty.
  func count(
    _ remark: Remark, on decision: DecisionID, of scenario: ScenarioID, version: Int
  ) throws(RecordsError)

  /// The counts, ordered by situation, version, decision and remark.
  func remarks() throws(RecordsError) -> [RemarkCount]
}
