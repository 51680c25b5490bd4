internal import Content
internal import GRDB
internal import Records

extension Database {
  /// Adds a line to the audit trail.
  func keep(_ line: AuditLine) throws {
    try run(
      "INSERT INTO audit (at, day, who, action, count, about) VALUES (?, ?, ?, ?, ?, ?)",
      [
        line.at.milliseconds, line.day.iso, line.who, line.action.rawValue, line.count, line.about,
      ])
  }

  /// The lines of the audit trail, the latest last.
  func auditLines() throws -> [AuditLine] {
    try map("SELECT * FROM audit ORDER BY number", [], auditLine)
  }

  /// A line from a row of its table.
  func auditLine(from row: Row) throws -> AuditLine {
    AuditLine(
      at: Timestamp(milliseconds: try row.value("at")), day: try row.day("day"),
      who: try row.value("who"), action: try row.word("action"), count: try row.value("count"),
      about: try row.optional("about"))
  }

  /// The latest day for which a line tells of something written.
  ///
  /// Who writes looks at it first, so that it is among the last lines: a trail of years is not read.
  func latestAuditedDay() throws -> Day? {
    let looks = AuditLine.Action.allCases.filter(\.isLook)
    let places = looks.map { _ in "?" }.joined(separator: ", ")
    return try row(
      """
      SELECT max(day) AS latest FROM (
        SELECT day FROM audit WHERE action NOT IN (\(places)) ORDER BY number DESC LIMIT 100)
      """, looks.map(\.rawValue)
    )?.optionalDay("latest")
  }
}
