public import People

/// Keeps who works here, and when they are away.
public protocol RosterStore: Sendable {
  /// Everybody who works here or did, ordered by number.
  func employees() throws(RecordsError) -> [Employee]

  /// Those who report to somebody or did, ordered by number.
  func reports(of manager: PersonID) throws(RecordsError) -> [Employee]

  /// Who has that id, or nil where nobody has.
  func employee(_ id: PersonID) throws(RecordsError) -> Employee?

  /// Who has that e-mail, in whatever case, or nil where nobody has.
  func employee(email: String) throws(RecordsError) -> Employee?

  /// All absences, ordered by person and first day.
  func absences() throws(RecordsError) -> [Absence]

  /// Changes the roster and adds the line that tells of it, all or nothing.
  ///
  /// Nobody is ever deleted by it.
  ///
  /// - Throws: ``RecordsError/refused(rule:)`` where a number or an e-mail is taken, or a manager is
  ///   not known.
  func change(_ change: RosterUpdate, _ line: AuditLine) throws(RecordsError)
}
