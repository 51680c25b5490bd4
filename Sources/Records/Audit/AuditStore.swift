public import Content

/// Tells who did what with the records of others.
public protocol AuditStore: Sendable {
  /// Adds a line for something that is only looked at.
  ///
  /// - Throws: where it cannot be kept; then what it is about must not be shown.
  func keep(_ line: AuditLine) throws(RecordsError)

  /// The lines, the latest last.
  func auditLines() throws(RecordsError) -> [AuditLine]

  /// The latest day for which a line tells of something written, nil where there is none.
  func latestAuditedDay() throws(RecordsError) -> Day?
}
