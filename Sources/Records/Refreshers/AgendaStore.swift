public import People
public import Refreshers

/// Tells a person what is asked of them.
public protocol AgendaStore: Sendable {
  /// What is asked of a person and still open, the earliest due first.
  func openAssignments(of person: PersonID) throws(RecordsError) -> [StoredAssignment]

  /// When a person is away, ordered by first day.
  func absences(of person: PersonID) throws(RecordsError) -> [Absence]

  /// The workshops that a person attended, ordered by module and day.
  func workshops(of person: PersonID) throws(RecordsError) -> [ModuleCompletion]

  /// Someone by their id, or nil where nobody has it.
  func person(_ id: PersonID) throws(RecordsError) -> Person?

  /// Who has that number in the roster, be they gone or not; nil where nobody has.
  func employee(numbered number: EmployeeNumber) throws(RecordsError) -> Employee?
}
