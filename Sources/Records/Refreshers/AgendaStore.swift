public import People

/// Tells a person what is asked of them.
public protocol AgendaStore: Sendable {
  /// What is asked of a person and still open, the earliest due first.
  func openAssignments(of person: PersonID) throws(RecordsError) -> [StoredAssignment]

  /// Someone by their id, or nil where nobody has it.
  func person(_ id: PersonID) throws(RecordsError) -> Person?
}
