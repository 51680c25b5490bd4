public import Content
public import Records

extension SQLiteStore {
  /// Counts one remark more.
  public func count(
    _ remark: Remark, on decision: DecisionID, of scenario: ScenarioID, version: Int
  ) throws(RecordsError) {
    try write { try $0.count(remark, on: decision, of: scenario, version: version) }
  }

  /// The counts of remarks.
  public func remarks() throws(RecordsError) -> [RemarkCount] {
    try read { try $0.remarks() }
  }
}
