import ContentFiles
import Content
import Exchange
public import People
import Records

extension LocalPeopleDesk {
  /// Everybody in the roster, shown to HR.
  public func roster() throws -> Roster {
    let roster = try knownRoster()
    try store.keep(line(.rosterShown, roster.employees.count))
    return roster
  }

  /// What a file would do to the roster; nothing is written.
  public func preview(_ file: [UInt8], as form: RosterForm) throws -> RosterPreview {
    let reading = form.reader.read(file)
    let roster = Roster(try store.employees())
    let difference = RosterDifference(
      from: roster, openAbsences: try store.absences().filter { $0.through == nil },
      rows: reading.isWhole ? reading.rows : [], today: today,
      isFull: form.isFull && reading.isWhole, makingID: { PersonID(surroundings.newName()) })
    let diagnostics =
      reading.problems.map { RosterDiagnostic($0) }
      + (reading.isWhole ? difference.problems.map { RosterDiagnostic($0) } : [])
      + reading.warnings.map { RosterDiagnostic($0) }
    return RosterPreview(
      difference: difference,
      diagnostics: diagnostics.sorted { ($0.line ?? 0) < ($1.line ?? 0) },
      before: roster)
  }

  /// Does what a file says, all of it or nothing.
  public func take(
    _ file: [UInt8], as form: RosterForm, agreedEndings: Int?, named name: String
  ) throws -> RosterPreview {
    let preview = try preview(file, as: form)
    let difference = preview.difference
    guard !preview.isRefused else { throw PeopleDeskError.badRoster(preview.diagnostics) }
    guard difference.canBeWritten(agreedEndings: agreedEndings) else {
      throw PeopleDeskError.badRoster([RosterDiagnostic(difference.endings)])
    }
    try refuseEarlierDay()
    let cycle = (library.organisation?.cycle ?? .year).name(of: today)
    let update = RosterUpdate(
      employees: difference.upserts, absences: difference.absences,
      retracted: difference.retracted, cycle: cycle)
    guard update != RosterUpdate(cycle: cycle) else { return preview }
    try store.change(update, line(.rosterImported, difference.changes.count, about: name))
    return preview
  }

  /// Enters days on which somebody is away, or takes them back.
  public func setAway(_ absence: Absence, isRetracted: Bool) throws {
    if let through = absence.through, through < absence.from {
      throw PeopleDeskError.endsBeforeItBegins(from: absence.from, through: through)
    }
    try refuseEarlierDay()
    let known = try store.absences().first {
      $0.person == absence.person && $0.from == absence.from && $0.source == .peopleTeam
    }
    let update: RosterUpdate
    if isRetracted {
      guard let known else { throw PeopleDeskError.noSuchAbsence(from: absence.from) }
      update = RosterUpdate(retracted: [known])
    } else {
      let entered = Absence(
        person: absence.person, from: absence.from, through: absence.through,
        source: .peopleTeam)
      guard entered != known else { return }
      update = RosterUpdate(absences: [entered])
    }
    try store.change(update, line(.awayRecorded, 1))
  }

  /// Those who report to a manager and work here, by number.
  public func reports(of manager: PersonID) throws -> [PersonID] {
    try knownRoster().employed.filter { $0.manager == manager }.map(\.id)
  }

  /// Those to whom somebody reports, by number.
  public func managers() throws -> [Employee] {
    let roster = try knownRoster()
    return roster.employed.filter { roster.tree.isManager($0.id) }
  }
}
