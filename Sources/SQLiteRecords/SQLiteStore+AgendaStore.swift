public import People
public import Records
public import Refreshers

extension SQLiteStore {
  /// What is asked of a person and still open, the earliest due first.
  public func openAssignments(of person: PersonID) throws(RecordsError) -> [StoredAssignment] {
    try read { try $0.openAssignments(of: person) }
  }

  /// When a person is away, ordered by first day.
  public func absences(of person: PersonID) throws(RecordsError) -> [Absence] {
    try read { try $0.absences(of: person) }
  }

  /// The workshops that a person attended, ordered by module and day.
  public func workshops(of person: PersonID) throws(RecordsError) -> [ModuleCompletion] {
    try read { try $0.workshops(of: person) }
  }

  /// Someone by their id, or nil where nobody has it.
  public func person(_ id: PersonID) throws(RecordsError) -> Person? {
    try read { try $0.person(id) }
  }

  /// Who has that number in the roster; nil where nobody has.
  public func employee(numbered number: EmployeeNumber) throws(RecordsError) -> Employee? {
    try read { try $0.employee(numbered: number) }
  }
}
