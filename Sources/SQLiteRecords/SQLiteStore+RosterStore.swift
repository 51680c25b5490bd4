public import People
public import Records

extension SQLiteStore {
  /// Everybody who works here or did, ordered by number.
  public func employees() throws(RecordsError) -> [Employee] { try read { try $0.employees() } }

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
