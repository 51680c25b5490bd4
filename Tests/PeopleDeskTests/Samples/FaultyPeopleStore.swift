import Content
import People
import Records
import Refreshers
import Scoring
import Synchronization
import TrainingDesk

/// A store that can be told to fail at writing, and that gives people's practice in an order of its
/// own.
final class FaultyPeopleStore: LocalPeopleDesk.Store {
  private let store: any LocalPeopleDesk.Store
  private let fault = Mutex<RecordsError?>(nil)
  private let room: Int

  /// Wraps a store; `room` is for how many people the dictionary of practice has room, which sets
  /// its order.
  init(_ store: any LocalPeopleDesk.Store, room: Int = 0) {
    self.store = store
    self.room = room
  }

  /// Fails with this at every writing from now on.
  func fail(with error: RecordsError) { fault.withLock { $0 = error } }

  private func check() throws(RecordsError) {
    if let fault = fault.withLock({ $0 }) { throw fault }
  }

  func employees() throws(RecordsError) -> [Employee] { try store.employees() }
  func absences() throws(RecordsError) -> [Absence] { try store.absences() }
  func assignments() throws(RecordsError) -> [StoredAssignment] { try store.assignments() }
  func exemptions() throws(RecordsError) -> [Exemption] { try store.exemptions() }
  func extensions() throws(RecordsError) -> [Extension] { try store.extensions() }
  func workshops() throws(RecordsError) -> [Workshop] { try store.workshops() }
  func playedModules() throws(RecordsError) -> [ModuleCompletion] { try store.playedModules() }
  func metSituations() throws(RecordsError) -> [MetMoment] { try store.metSituations() }
  func notices() throws(RecordsError) -> [Notice] { try store.notices() }
  func uncertainMails() throws(RecordsError) -> [ReminderMailSlot] { try store.uncertainMails() }
  func auditLines() throws(RecordsError) -> [AuditLine] { try store.auditLines() }
  func latestAuditedDay() throws(RecordsError) -> Day? { try store.latestAuditedDay() }

  func practice() throws(RecordsError) -> [PersonID: [Practice]] {
    let known = try store.practice()
    var practice: [PersonID: [Practice]] = [:]
    practice.reserveCapacity(room)
    for (person, entries) in known { practice[person] = entries }
    return practice
  }

  func change(_ change: RosterUpdate, _ line: AuditLine) throws(RecordsError) {
    try check()
    try store.change(change, line)
  }

  func write(
    _ assignments: [Assignment], at: Timestamp, _ line: AuditLine
  ) throws(RecordsError) {
    try check()
    try store.write(assignments, at: at, line)
  }

  func reports(of manager: PersonID) throws(RecordsError) -> [Employee] {
    try store.reports(of: manager)
  }

  func employee(_ id: PersonID) throws(RecordsError) -> Employee? { try store.employee(id) }

  func employee(email: String) throws(RecordsError) -> Employee? {
    try store.employee(email: email)
  }

  func employee(numbered number: EmployeeNumber) throws(RecordsError) -> Employee? {
    try store.employee(numbered: number)
  }

  func person(_ id: PersonID) throws(RecordsError) -> Person? { try store.person(id) }

  func openAssignments(of person: PersonID) throws(RecordsError) -> [StoredAssignment] {
    try store.openAssignments(of: person)
  }

  func absences(of person: PersonID) throws(RecordsError) -> [Absence] {
    try store.absences(of: person)
  }

  func workshops(of person: PersonID) throws(RecordsError) -> [ModuleCompletion] {
    try store.workshops(of: person)
  }

  func history(of people: [PersonID]) throws(RecordsError) -> TrainingHistory {
    try store.history(of: people)
  }

  func missedClauses() throws(RecordsError) -> [MissedClause] { try store.missedClauses() }

  func policyChanges() throws(RecordsError) -> [PolicyChange] { try store.policyChanges() }

  func latestPolicy() throws(RecordsError) -> Edition? { try store.latestPolicy() }

  func keep(_ change: PolicyChange, policy: Edition) throws(RecordsError) {
    try check()
    try store.keep(change, policy: policy)
  }

  func add(_ exemptions: [Exemption], _ line: AuditLine) throws(RecordsError) {
    try check()
    try store.add(exemptions, line)
  }

  func extend(
    _ assignments: [Assignment], by extensions: [Extension], at: Timestamp, _ line: AuditLine
  ) throws(RecordsError) {
    try check()
    try store.extend(assignments, by: extensions, at: at, line)
  }

  func add(_ workshops: [Workshop], _ line: AuditLine) throws(RecordsError) {
    try check()
    try store.add(workshops, line)
  }

  func reserve(_ mail: ReminderMailSlot) throws(RecordsError) -> Bool {
    try check()
    return try store.reserve(mail)
  }

  func settle(
    _ mails: [String], as state: Notice.State, _ line: AuditLine
  ) throws(RecordsError) {
    try check()
    try store.settle(mails, as: state, line)
  }

  func keep(_ line: AuditLine) throws(RecordsError) {
    try check()
    try store.keep(line)
  }
}
