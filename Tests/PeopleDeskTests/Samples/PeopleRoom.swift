import Content
import ContentFiles
import DeskSamples
import Exchange
import People
import Records
import Refreshers
import SQLiteRecords
import TrainingDesk

/// A store, a small library with a programme, a clock and names, from which HR's desks are opened.
///
/// It is Monday 23 November 2026 there. The programme asks everyone for the module `drill` once a
/// year, within 30 days; 24 and 25 December are holidays.
final class PeopleRoom {
  let store: any TrainingStore
  var files: LibraryFiles
  var now = DeskRoom.november
  private var names = 0

  init(_ programme: String = PeopleRoom.yearly, organisation: String = PeopleRoom.house) throws {
    store = try SQLiteStore.inMemory()
    files = PeopleRoom.files(programme, organisation)
  }

  /// A room in which the sample's roster was taken.
  static func withStaff() throws -> PeopleRoom {
    let room = try PeopleRoom()
    _ = try room.take(PeopleRoom.staff)
    return room
  }

  static func files(
    _ programme: String = yearly, _ organisation: String = house
  ) -> LibraryFiles {
    var files = SmallLibrary(
      drill: [SmallSituation("fire", .alarm), SmallSituation("smoke", .lunch)])
    files.more = [
      "content/organisation.yaml": organisation, "content/programmes/yearly.yaml": programme,
    ]
    return files.files
  }

  /// A new desk over the store, or over another one.
  func desk(over other: (any LocalPeopleDesk.Store)? = nil) -> LocalPeopleDesk {
    LocalPeopleDesk(
      store: other ?? store, files: files, library: Library(files), language: .english, who: "hr",
      surroundings: LocalStaffDesk.Surroundings(
        now: { self.now },
        newName: {
          self.names += 1
          return "name-\(100_000_000_000 + self.names)"
        }, newSeed: { 7 }))
  }

  var today: Day { now.dayInUTC }

  /// Lets time pass, or turns the clock back.
  func pass(days: Int) {
    now = Timestamp(milliseconds: now.milliseconds + Int64(days) * 86_400_000)
  }

  /// Lets time pass to a day.
  func pass(to day: Day) { pass(days: day.number - today.number) }

  /// Takes a roster that names only some of those who work here unless `isFull` says otherwise.
  @discardableResult
  func take(
    _ file: String, isFull: Bool = false, agreedEndings: Int? = nil
  ) throws -> RosterPreview {
    try desk().take(
      Array(file.utf8), as: RosterForm(isFull: isFull), agreedEndings: agreedEndings,
      named: "staff.csv")
  }

  /// Hands over all mails of the day, as a command does.
  @discardableResult
  func sendMails() throws -> [PreparedMail] {
    let desk = desk()
    let sent = try desk.mails().mails.filter { try desk.reserve($0) }
    try desk.settle(sent.map(\.slot.id), as: .sent)
    return sent
  }

  func employee(_ number: String) throws -> Employee { try desk().employee(number) }

  /// What somebody was asked, in the order in which it was written.
  func assignments(of number: String? = nil) throws -> [Assignment] {
    let all = try store.assignments().map(\.assignment)
    guard let number else { return all }
    let person = try employee(number).id
    return all.filter { $0.person == person }
  }

  /// The lines of the audit trail as text: `assigned 3 a1b2`.
  func trail() throws -> [String] {
    try store.auditLines().map { line in
      [line.action.rawValue, "\(line.count)", line.about].compactMap(\.self).joined(separator: " ")
    }
  }

  /// Everything that the desk may change, for tests that nothing of it changes.
  func everything() throws -> StoredRecords { try StoredRecords(of: store) }
}

/// All that HR's desk writes, but for the audit trail.
struct StoredRecords: Hashable {
  let employees: [Employee]
  let absences: [Absence]
  let assignments: [StoredAssignment]
  let exemptions: [Exemption]
  let extensions: [Extension]
  let workshops: [Workshop]
  let notices: [Notice]
  let lines: [AuditLine]

  init(of store: any TrainingStore) throws {
    employees = try store.employees()
    absences = try store.absences()
    assignments = try store.assignments()
    exemptions = try store.exemptions()
    extensions = try store.extensions()
    workshops = try store.workshops()
    notices = try store.notices()
    lines = try store.auditLines()
  }
}
