public import Content
public import Records

extension SQLiteStore {
  /// Adds a line for something that is only looked at.
  public func keep(_ line: AuditLine) throws(RecordsError) { try write { try $0.keep(line) } }

  /// The lines, the latest last.
  public func auditLines() throws(RecordsError) -> [AuditLine] { try read { try $0.auditLines() } }

  /// The latest day for which a line tells of something written.
  public func latestAuditedDay() throws(RecordsError) -> Day? {
    try read { try $0.latestAuditedDay() }
  }
}
