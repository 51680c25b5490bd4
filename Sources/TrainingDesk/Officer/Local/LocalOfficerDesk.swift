import Content
public import ContentFiles
public import Records

/// The officers' desk over a store and a library on this machine.
public final class LocalOfficerDesk: OfficerDesk {
  /// The part of a store that it needs.
  public typealias Store = AttemptStore & RosterStore & AuditStore & ExportStore

  let store: any Store
  let library: Library
  let surroundings: LocalStaffDesk.Surroundings
  private let who: String

  /// Opens the desk.
  ///
  /// - Parameter who: who sits at it, for the audit trail: the name of an account.
  public init(
    store: any Store, library: Library, who: String, surroundings: LocalStaffDesk.Surroundings
  ) {
    self.store = store
    self.library = library
    self.who = who
    self.surroundings = surroundings
  }

  /// A line of the audit trail about an export of completions.
  func evidenceLine(people: Int, about: String) -> AuditLine {
    let now = surroundings.now()
    return AuditLine(
      at: now, day: library.civilDay(of: now).day, who: who, action: .evidenceExported,
      count: people, about: about)
  }

  /// An export of decisions that happens now.
  func decisionExport(of cycle: String?, because reason: String) -> DecisionExport {
    let now = surroundings.now()
    let day = library.civilDay(of: now).day
    return DecisionExport(
      at: now, day: day, who: who,
      cycle: cycle ?? (library.organisation?.cycle ?? .year).name(of: day), reason: reason)
  }

  func refuseWithoutRoster() throws {
    guard try !store.employees().isEmpty else { throw PeopleDeskError.noRoster }
  }
}
