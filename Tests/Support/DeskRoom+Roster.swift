package import Content
package import People
package import Records
package import Refreshers
import SQLiteRecords

/// A small roster: a boss, somebody who reports to her, and somebody who is gone.
package enum SmallRoster {
  package static let boss = Employee(
    id: "p-boss", number: "00001", givenName: "Nuria", familyName: "Vega")
  package static let ana = Employee(
    id: "p-ana", number: "00042", givenName: "Ana", familyName: "Rey", manager: boss.id)
  package static let gone = Employee(
    id: "p-gone", number: "00007", givenName: "Iria", familyName: "Gil", manager: boss.id,
    status: .terminated)

  /// Writes it into a store.
  package static func write(to store: any RosterStore, absences: [Absence] = []) throws {
    try store.change(
      RosterUpdate(employees: [boss, ana, gone], absences: absences),
      line(.rosterImported))
  }

  /// Writes it into a store's file, which is made where there is none.
  package static func write(to path: String, _ assignments: [Assignment] = []) throws {
    let store = try SQLiteStore(path: path)
    try write(to: store)
    try store.write(assignments, at: DeskRoom.november, line(.assigned))
    try store.close()
  }

  /// What is asked of Ana; written on Monday 23 November 2026, as all this is, unless said otherwise.
  package static func assignment(
    _ item: DueItem, _ situations: [ScenarioID], on day: Day = DeskRoom.monday, due: Day,
    round: Int = 1
  ) -> Assignment {
    Assignment(
      id: AssignmentID("\(item)-\(round)"), person: ana.id, programme: "annual", item: item,
      round: round, situations: situations, minutes: 4, assignedOn: day, opensOn: day, due: due,
      plan: "plan-1")
  }

  package static func line(_ action: AuditLine.Action) -> AuditLine {
    AuditLine(at: DeskRoom.november, day: DeskRoom.monday, who: "hr", action: action, count: 1)
  }
}

extension DeskRoom {
  /// The day of ``november``.
  package static let monday = Day(number: 20_780)

  /// Writes the small roster and what is asked of Ana.
  package func ask(_ assignments: Assignment..., absences: [Absence] = []) throws {
    try SmallRoster.write(to: store, absences: absences)
    try store.write(assignments, at: now, SmallRoster.line(.assigned))
  }
}
