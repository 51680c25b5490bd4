internal import Content
internal import GRDB
internal import Records

extension Database {
  /// Counts one remark more.
  func count(
    _ remark: Remark, on decision: DecisionID, of scenario: ScenarioID, version: Int
  ) throws {
    try run(
      """
      INSERT INTO remark (scenario, version, decision, reason, times) VALUES (?, ?, ?, ?, 1)
      ON CONFLICT (scenario, version, decision, reason)
      DO UPDATE SET times = remark.times + 1
      """,
      [scenario.rawValue, version, decision.rawValue, remark.rawValue])
  }

  /// The counts, by situation, version, decision and remark.
  func remarks() throws -> [RemarkCount] {
    try rows("SELECT * FROM remark ORDER BY scenario, version, decision, reason", []).map { row in
      RemarkCount(
        scenario: try row.id("scenario"), version: try row.value("version"),
        decision: try row.id("decision"), remark: try row.word("reason"),
        times: try row.value("times"))
    }
  }
}
