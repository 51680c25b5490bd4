import Content
import People
import Records
import Refreshers
import SQLiteRecords

extension Sample {
  /// Who works in the sample: a boss and two who report to her.
  static let boss = Employee(
    id: "p-1", number: "001", givenName: "Nuria", familyName: "Vega", email: "nuria@acme.example",
    startedOn: today)
  static let first = Employee(
    id: "p-2", number: "002", givenName: "Óscar", familyName: "Rey", email: "oscar@acme.example",
    manager: boss.id, teamLabel: "Shop", locale: "es", startedOn: today, jobFamily: "sales",
    login: "orey")
  static let second = Employee(
    id: "p-3", number: "010", givenName: "Iria", familyName: "", manager: boss.id,
    status: .terminated, endedOn: today)

  static func line(
    _ action: AuditLine.Action = .rosterImported, on day: Day = today, count: Int = 1
  ) -> AuditLine {
    AuditLine(at: now, day: day, who: "hr", action: action, count: count, about: "a.csv")
  }

  static func assignment(
    _ id: AssignmentID = "a-1", person: PersonID = first.id, item: DueItem = .module("choice"),
    round: Int = 1, situations: [ScenarioID] = ["reply-stop"], due: Day = today.adding(days: 30),
    revision: Int = 0, state: Assignment.State = .open
  ) -> Assignment {
    Assignment(
      id: id, person: person, programme: "annual", item: item, round: round,
      situations: situations, minutes: 8, assignedOn: today, opensOn: today, due: due,
      staggerWeeks: 2, revision: revision, plan: "plan-1", state: state)
  }

  static func notice(
    _ stage: Notice.Stage = .days(-14), of assignment: AssignmentID = "a-1",
    to recipient: Notice.Recipient = .employee, person: PersonID? = first.id, on day: Day = today,
    state: Notice.State = .maybeSent
  ) -> Notice {
    Notice(
      assignment: assignment, revision: 0, stage: stage, recipient: recipient, person: person,
      day: day, state: state)
  }
}

extension StoreKind {
  /// Runs a test on a store with the sample's roster.
  func withRoster(_ body: (any TrainingStore) throws -> Void) throws {
    try withStore { store in
      try store.change(
        RosterUpdate(employees: [Sample.first, Sample.second, Sample.boss]), Sample.line())
      try body(store)
    }
  }
}
