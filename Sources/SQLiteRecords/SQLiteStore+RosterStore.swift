public import People
public import Records

extension SQLiteStore {
  /// Everybody who works here or did, ordered by number.
  public func employees() throws(RecordsError) -> [Employee] { try read { try $0.employees() } }

  /// Those who report to somebody or did, ordered by number.
  public func reports(of manager: PersonID) throws(RecordsError) -> [Employee] {
    try read { try $0.reports(of: manager) }
  }

  /// Who has that id, or nil where nobody has.
  public func employee(_ id: PersonID) throws(RecordsError) -> Employee? {
    try read { try $0.employee(id) }
  }

  /// Who has that e-mail, in whatever case, or nil where nobody has.
  public func employee(email: String) throws(RecordsError) -> Employee? {
    try read { try $0.employee(email: email) }
  }

  /// All absences, ordered by person and first day.
  public func absences() throws(RecordsError) -> [Absence] { try read { try $0.absences() } }

  /// Changes the roster and adds the line that tells of it.
  public func change(_ change: RosterUpdate, _ line: AuditLine) throws(RecordsError) {
    try write { db in
      try db.change(change, at: line.at)
      try db.keep(line)
    }
  }
}
