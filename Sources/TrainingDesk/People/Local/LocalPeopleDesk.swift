public import Content
public import ContentFiles
public import People
public import Records
import Refreshers

/// HR's desk over a store and a library on this machine.
public final class LocalPeopleDesk: PeopleDesk {
  /// The part of a store that it needs.
  public typealias Store = RosterStore & RefresherStore & AgendaStore & AuditStore

  let store: any Store
  let files: LibraryFiles
  let library: Library
  let surroundings: LocalStaffDesk.Surroundings
  let who: String
  let language: Language

  /// Opens the desk.
  ///
  /// - Parameters:
  ///   - who: who sits at it, for the audit trail: the name of an account.
  ///   - language: the language in which titles are said.
  public init(
    store: any Store, files: LibraryFiles, library: Library, language: Language, who: String,
    surroundings: LocalStaffDesk.Surroundings
  ) {
    self.store = store
    self.files = files
    self.library = library
    self.language = language
    self.who = who
    self.surroundings = surroundings
  }

  /// Today, in the organisation's zone.
  var today: Day { library.civilDay(of: surroundings.now()).day }

  /// A line of the audit trail about now.
  func line(_ action: AuditLine.Action, _ count: Int, about: String? = nil) -> AuditLine {
    AuditLine(
      at: surroundings.now(), day: today, who: who, action: action, count: count, about: about)
  }

  /// Refuses to write where something was written for a later day: the clock went backwards.
  func refuseEarlierDay() throws {
    if let latest = try store.latestAuditedDay(), latest > today {
      throw PeopleDeskError.clockWentBack(today: today, latest: latest)
    }
  }

  /// Everybody who works here or did.
  func knownRoster() throws -> Roster {
    let roster = Roster(try store.employees())
    guard !roster.employees.isEmpty else { throw PeopleDeskError.noRoster }
    return roster
  }

  /// Somebody by the number that HR gave them, or by their e-mail.
  public func employee(_ name: String) throws -> Employee {
    if let employee = try store.employee(numbered: EmployeeNumber(name)) { return employee }
    if let employee = try store.employee(email: name) { return employee }
    let known = try knownRoster().employees
    let spoken = name.lowercased().split(separator: " ")
    let called = known.filter {
      $0.isEmployed && $0.name.lowercased().split(separator: " ") == spoken
    }
    guard called.isEmpty else { throw PeopleDeskError.isAName(name, of: called.map(\.number)) }
    throw PeopleDeskError.noSuchEmployee(name, near: known.map(\.number.rawValue))
  }
}
