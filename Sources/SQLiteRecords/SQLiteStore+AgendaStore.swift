public import People
public import Records

extension SQLiteStore {
  /// What is asked of a person and still open, the earliest due first.
  public func openAssignments(of person: PersonID) throws(RecordsError) -> [StoredAssignment] {
    try read { try $0.openAssignments(of: person) }
  }

  /// Someone by their id, or nil where nobody has it.
  public func person(_ id: PersonID) throws(RecordsError) -> Person? {
    try read { try $0.person(id) }
  }
}
