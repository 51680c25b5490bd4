import Content
import People
import Records
import Refreshers
import Synchronization

/// A store that can be told to fail at recording, or to lose an edition.
final class FaultyStore: StaffStore {
  private let store: any StaffStore
  private let fault = Mutex<RecordsError?>(nil)
  private let overlooks = Mutex(false)
  private let lost = Mutex<EditionID?>(nil)

  init(_ store: any StaffStore) { self.store = store }

  /// Fails with this at every recording from now on; nil ends that.
  func fail(with error: RecordsError?) { fault.withLock { $0 = error } }

  /// Overlooks an open attempt once, as if it were begun a moment later.
  func overlookOnce() { overlooks.withLock { $0 = true } }

  /// Knows nothing of this edition from now on.
  func lose(_ edition: EditionID) { lost.withLock { $0 = edition } }

  func record(
    _ decision: DecisionRecord, finishing result: AttemptResult?
  ) throws(RecordsError) -> RecordedDecision {
    if let fault = fault.withLock({ $0 }) { throw fault }
    return try store.record(decision, finishing: result)
  }

  func edition(_ id: EditionID) throws(RecordsError) -> Edition? {
    lost.withLock { $0 == id } ? nil : try store.edition(id)
  }

  func personAtKeyboard(now: Timestamp) throws(RecordsError) -> Person {
    try store.personAtKeyboard(now: now)
  }

  func team(of person: PersonID, in cycle: String) throws(RecordsError) -> TeamID {
    try store.team(of: person, in: cycle)
  }

  func setPreferences(
    _ preferences: ReadingPreferences, of person: PersonID
  ) throws(RecordsError) {
    try store.setPreferences(preferences, of: person)
  }

  func begin(
    _ attempt: Attempt, edition: Edition, abandoning former: AttemptID?
  ) throws(RecordsError) {
    try store.begin(attempt, edition: edition, abandoning: former)
  }

  func attempt(_ id: AttemptID) throws(RecordsError) -> Attempt? { try store.attempt(id) }

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

  func employee(numbered number: EmployeeNumber) throws(RecordsError) -> Employee? {
    try store.employee(numbered: number)
  }

  func attempts(of person: PersonID) throws(RecordsError) -> [Attempt] {
    try store.attempts(of: person)
  }

  func openAttempt(of person: PersonID, item: Item) throws(RecordsError) -> Attempt? {
    let overlooks = overlooks.withLock { overlooks in
      defer { overlooks = false }
      return overlooks
    }
    return overlooks ? nil : try store.openAttempt(of: person, item: item)
  }

  func decisions(of attempt: AttemptID) throws(RecordsError) -> [DecisionRecord] {
    try store.decisions(of: attempt)
  }

  func abandon(_ attempt: AttemptID) throws(RecordsError) { try store.abandon(attempt) }

  func openRedLines(of person: PersonID, item: Item) throws(RecordsError) -> [ClauseID] {
    try store.openRedLines(of: person, item: item)
  }

  func completions(of person: PersonID) throws(RecordsError) -> [CompletedItem] {
    try store.completions(of: person)
  }

  func completingAttempts() throws(RecordsError) -> [AttemptID] {
    try store.completingAttempts()
  }

  func tallies(cycle: String, team: TeamID) throws(RecordsError) -> [Tally] {
    try store.tallies(cycle: cycle, team: team)
  }

  func tallies(of person: PersonID) throws(RecordsError) -> [Tally] {
    try store.tallies(of: person)
  }

  func met(by person: PersonID) throws(RecordsError) -> [MetDecision] {
    try store.met(by: person)
  }

  func count(
    _ remark: Remark, on decision: DecisionID, of scenario: ScenarioID, version: Int
  ) throws(RecordsError) {
    if let fault = fault.withLock({ $0 }) { throw fault }
    try store.count(remark, on: decision, of: scenario, version: version)
  }

  func remarks() throws(RecordsError) -> [RemarkCount] { try store.remarks() }

  func holdings(of person: PersonID) throws(RecordsError) -> [Holding] {
    try store.holdings(of: person)
  }

  func decisionExports(of person: PersonID) throws(RecordsError) -> [DecisionExport] {
    try store.decisionExports(of: person)
  }

  func reportViews(of person: PersonID) throws(RecordsError) -> [ReportView] {
    try store.reportViews(of: person)
  }
}
