import Content
import People
import Records
import Refreshers
import Testing
import TrainingDesk

@Suite("What HR's desk shows of people")
struct ProgressTests {
  @Test("is how a manager's reports stand, by name alone")
  func isHowReportsStand() throws {
    let room = try PeopleRoom.withStaff()
    let desk = room.desk()
    _ = try desk.assign(nil)
    try room.play("007", on: room.today)
    try desk.exempt(
      Exemption(
        person: room.employee("008").id, programme: "yearly", from: room.today, through: nil,
        reason: "Secret"))
    try room.take(PeopleRoom.file("009,,,,,,,,leave"))
    _ = try desk.workDay()
    let team = try desk.progress(of: room.employee("003").id)
    #expect(team.members.map(\.name) == ["Berta Lima", "Gil Mora", "Sara Font", "Toni Vidal"])
    #expect(team.members.map(\.standing) == [.done, .exempt, .away, .due])
    #expect(team.count(.due) == 1)
    #expect(team.day == room.today)
    #expect(team.members.map(\.open) == [0, 0, 0, 1])
    let due = try room.assignments(of: "010").map(\.due)
    #expect(team.members.map(\.nextDue) == [nil, nil, nil] + due.map { $0 })
    #expect(try room.trail().last == "progress-shown 4")
    room.pass(to: .iso("2027-01-07"))
    #expect(try desk.progress(of: room.employee("003").id).count(.overdue) == 1)
    try room.take(PeopleRoom.file("010,,,,,,,,terminated"))
    #expect(try desk.progress(of: room.employee("003").id).members.count == 3)
    #expect(throws: PeopleDeskError.noSuchEmployee("nobody", near: [])) {
      try desk.progress(of: "nobody")
    }
    #expect(try desk.managers().map(\.number) == ["001", "002", "003"])
  }

  @Test("is how a day's plan has the reports stand once it is carried out")
  func isAsThePlanHasIt() throws {
    let room = try PeopleRoom.withStaff()
    func check() throws {
      _ = try room.desk().workDay()
      let plan = try room.desk().plan(on: nil).plan
      let names = Dictionary(
        uniqueKeysWithValues: try room.desk().roster().employees.map { ($0.id, $0.name) })
      let planned = Set(plan.people.map { "\(names[$0.person] ?? "") \($0.standing)" })
      var shown: Set<String> = []
      for manager in try room.desk().managers() {
        shown.formUnion(
          try room.desk().progress(of: manager.id).members.map { "\($0.name) \($0.standing)" })
      }
      // Whoever leads all reports to nobody.
      #expect(shown.count >= 8 && shown.isSubset(of: planned))
      let levels = try room.desk().levels().levels.map(\.counts).reduce([:]) {
        $0.merging($1, uniquingKeysWith: +)
      }
      for (standing, count) in levels {
        #expect(count == plan.people.count { $0.standing == standing }, "\(standing)")
      }
    }
    try check()
    try room.play("007", on: room.today)
    try room.take(PeopleRoom.file("009,,,,,,,,leave"))
    try check()
    try room.desk().exempt(
      Exemption(
        person: room.employee("008").id, programme: "yearly", from: room.today, through: nil,
        reason: "Secret"))
    _ = try room.desk().recordWorkshop(
      on: "drill", day: room.today, of: [room.employee("006").id], evidence: "List")
    try check()
    for day in ["2027-01-07", "2027-06-30", "2028-02-01"] {
      room.pass(to: .iso(day))
      try check()
    }
  }

  @Test("are dates with each step and its cause, as drawn")
  func areDatesWithSteps() throws {
    let room = try PeopleRoom()
    room.pass(to: .iso("2025-09-12"))
    try room.take(PeopleRoom.staff)
    try room.play("004", on: .iso("2025-09-12"))
    let person = try room.employee("004").id
    try room.desk().setAway(
      Absence(
        person: person, from: .iso("2026-03-03"), through: .iso("2026-03-30"),
        source: .peopleTeam), isRetracted: false)
    room.files = PeopleRoom.files(
      PeopleRoom.yearly, PeopleRoom.house.replacing("2026-12-24", with: "2026-10-12, 2026-12-24"))
    room.pass(to: .iso("2026-09-14"))
    _ = try room.desk().workDay()
    room.pass(to: .iso("2026-10-08"))
    let shown = try room.desk().dates(of: person)
    #expect(shown.person.number == "004")
    #expect(shown.contact?.email == "hr@house.example")
    #expect(shown.entries.map(\.title) == ["The drill"])
    let date = try #require(shown.entries.first).date.date
    #expect(date.day == .iso("2026-10-13"))
    #expect(
      date.steps == [
        DueStep(.finished(on: .iso("2025-09-12"), months: 12), day: .iso("2026-09-12")),
        DueStep(
          .away(from: .iso("2026-03-03"), through: .iso("2026-03-30"), days: 28),
          day: .iso("2026-10-10")),
        DueStep(
          .dayOff(.iso("2026-10-10"), holidays: [.iso("2026-10-12")]), day: .iso("2026-10-13")),
      ])
    #expect(try room.trail().last == "date-explained 1")
    #expect(throws: PeopleDeskError.noSuchEmployee("nobody", near: [])) {
      try room.desk().dates(of: "nobody")
    }
  }

  @Test("is not shown where the audit trail cannot be written")
  func isNotShownWithoutALine() throws {
    let room = try PeopleRoom.withStaff()
    _ = try room.desk().assign(nil)
    let store = FaultyPeopleStore(room.store)
    let desk = room.desk(over: store)
    let person = try room.employee("003").id
    _ = try desk.roster()
    store.fail(with: .full(path: "x"))
    let views: [(String, () throws -> Void)] = [
      ("roster", { _ = try desk.roster() }), ("dates", { _ = try desk.dates(of: person) }),
      ("progress", { _ = try desk.progress(of: person) }),
      ("calendar", { _ = try desk.calendar(of: [person]) }),
    ]
    for (name, view) in views {
      #expect(throws: RecordsError.full(path: "x"), "\(name)") { try view() }
    }
  }

  @Test("leaves lines that tell who, when, what and how many, and name no employee")
  func leavesLinesThatNameNobody() throws {
    let room = try PeopleRoom.withStaff()
    let desk = room.desk()
    let plan = try desk.assign(nil).plan.id
    try room.sendMails()
    let person = try room.employee("003").id
    _ = try desk.roster()
    _ = try desk.dates(of: person)
    _ = try desk.progress(of: person)
    _ = try desk.calendar(of: [person])
    _ = try desk.extend(person, item: nil, to: .iso("2027-01-11"), because: "Fair")
    let absence = Absence(person: person, from: room.today, through: nil, source: .peopleTeam)
    try desk.setAway(absence, isRetracted: false)
    try desk.setAway(absence, isRetracted: true)
    try desk.exempt(
      Exemption(person: person, programme: "yearly", from: room.today, through: nil, reason: "P"))
    _ = try desk.recordWorkshop(
      on: "drill", day: room.today, of: [person], evidence: "List of Ona Prat")
    _ = try desk.workDay()
    _ = try desk.withdraw(plan)
    let lines = try room.store.auditLines()
    // Those of other desks, and of a mail that nobody knows about.
    let others: Set<AuditLine.Action> = [
      .remindersSettled, .reportMade, .reportShown, .evidenceExported, .decisionsExported,
    ]
    #expect(Set(lines.map(\.action)) == Set(AuditLine.Action.allCases).subtracting(others))
    let employees = try room.store.employees()
    for line in lines {
      #expect(line.who == "hr" && line.day == room.today && line.at == room.now)
      for employee in employees {
        let secrets = [
          employee.id.rawValue, employee.number.rawValue, employee.givenName,
          employee.familyName, employee.email ?? employee.name,
        ]
        #expect(!secrets.contains { (line.about ?? "").contains($0) }, "\(line)")
      }
    }
  }
}
