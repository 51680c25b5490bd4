import Content
import People
import Records
import Refreshers
import Testing
import TrainingDesk

@Suite("What HR decides about one person")
struct PersonDecisionTests {
  @Test("gives more time up to a working day, which raises the revision")
  func givesMoreTime() throws {
    let room = try PeopleRoom.withStaff()
    _ = try room.desk().assign(nil)
    let person = try room.employee("004").id
    let desk = room.desk()
    #expect(
      try desk.extend(person, item: .module("drill"), to: .iso("2026-12-24"), because: "Fair").count
        == 1)
    let moved = try room.assignments(of: "004")
    #expect(moved.map(\.due) == [.iso("2026-12-28")])
    #expect(moved.map(\.revision) == [1])
    #expect(try room.store.extensions().map(\.due) == [.iso("2026-12-28")])
    #expect(try room.trail().last == "extended 1 module:drill")
    #expect(try room.assignments().count { $0.revision == 0 } == 9)
    let steps = try desk.dates(of: person).entries.flatMap(\.date.date.steps)
    #expect(steps.last?.cause == .extended(on: room.today))
    #expect(try desk.workDay().plan.revised.isEmpty)
  }

  @Test("gives no time that is none, for nothing, or without a reason")
  func givesNoTimeThatIsNone() throws {
    let room = try PeopleRoom.withStaff()
    let person = try room.employee("004").id
    let desk = room.desk()
    #expect(throws: PeopleDeskError.nothingOpen(nil)) {
      try desk.extend(person, item: nil, to: .iso("2027-01-11"), because: "Fair")
    }
    _ = try desk.assign(nil)
    let before = try room.everything()
    #expect(throws: PeopleDeskError.nothingOpen(.booster("drill"))) {
      try desk.extend(person, item: .booster("drill"), to: .iso("2027-01-11"), because: "Fair")
    }
    #expect(throws: PeopleDeskError.emptyReason) {
      try desk.extend(person, item: nil, to: .iso("2027-01-11"), because: " ")
    }
    let due = Day.iso("2026-12-23")
    for day in ["2026-12-23", "2026-12-01"] {
      #expect(throws: PeopleDeskError.notLater(.iso(day), than: due)) {
        try desk.extend(person, item: nil, to: .iso(day), because: "Fair")
      }
    }
    #expect(try room.everything() == before)
    room.pass(days: 60)
    #expect(throws: PeopleDeskError.notLater(.iso("2026-12-30"), than: room.today)) {
      try room.desk().extend(person, item: nil, to: .iso("2026-12-30"), because: "Fair")
    }
  }

  @Test("exempts from a programme, which lets go of what was asked")
  func exempts() throws {
    let room = try PeopleRoom.withStaff()
    _ = try room.desk().assign(nil)
    let person = try room.employee("004").id
    let desk = room.desk()
    func exemption(
      _ programme: ProgrammeID = "yearly", _ module: ModuleID? = nil, days: Int? = nil,
      _ reason: String = "Pilot"
    ) -> Exemption {
      Exemption(
        person: person, programme: programme, module: module, from: room.today,
        through: days.map { room.today.adding(days: $0) }, reason: reason)
    }
    let before = try room.everything()
    #expect(throws: PeopleDeskError.noSuchProgramme("other", known: ["yearly"])) {
      try desk.exempt(exemption("other"))
    }
    #expect(throws: PeopleDeskError.noSuchModule("other", known: ["drill"])) {
      try desk.exempt(exemption("yearly", "other"))
    }
    #expect(throws: PeopleDeskError.emptyReason) { try desk.exempt(exemption("yearly", nil, "")) }
    #expect(throws: PeopleDeskError.self) { try desk.exempt(exemption(days: -1)) }
    #expect(try room.everything() == before)
    try desk.exempt(exemption("yearly", "drill"))
    let once = try room.everything()
    try desk.exempt(exemption("yearly", "drill"))
    #expect(try room.everything() == once)
    #expect(try room.trail().last == "exempted 1 yearly")
    #expect(try desk.workDay().plan.lapsed.count == 1)
    #expect(try room.assignments(of: "004").map(\.state) == [.lapsed(room.today)])
    let team = try desk.progress(of: room.employee("002").id)
    #expect(team.members.first { $0.name == "Óscar Rey" }?.standing == .exempt)
  }

  @Test("enters days away, which stop the clock, and takes them back")
  func entersDaysAway() throws {
    let room = try PeopleRoom.withStaff()
    _ = try room.desk().assign(nil)
    let person = try room.employee("004").id
    let desk = room.desk()
    let away = Absence(
      person: person, from: .iso("2026-12-01"), through: .iso("2026-12-10"), source: .peopleTeam)
    let before = try room.everything()
    let turned = Absence(
      person: person, from: .iso("2026-12-10"), through: .iso("2026-12-01"), source: .peopleTeam)
    #expect(
      throws: PeopleDeskError.endsBeforeItBegins(
        from: .iso("2026-12-10"), through: .iso("2026-12-01"))
    ) { try desk.setAway(turned, isRetracted: false) }
    #expect(throws: PeopleDeskError.noSuchAbsence(from: .iso("2026-12-01"))) {
      try desk.setAway(away, isRetracted: true)
    }
    #expect(try room.everything() == before)
    try desk.setAway(away, isRetracted: false)
    try desk.setAway(away, isRetracted: false)
    #expect(try room.store.absences() == [away])
    #expect(try room.trail().last == "away-recorded 1")
    #expect(try desk.workDay().plan.revised.map(\.assignment.due) == [.iso("2027-01-04")])
    try desk.setAway(away, isRetracted: true)
    #expect(try room.store.absences().isEmpty)
    // A day that was promised is kept.
    #expect(try desk.workDay().plan.revised.isEmpty)
    #expect(try room.assignments(of: "004").map(\.due) == [.iso("2027-01-04")])
  }

  @Test("beats what the roster says, whoever says it entered")
  func beatsTheRoster() throws {
    let room = try PeopleRoom.withStaff()
    let person = try room.employee("004").id
    try room.desk().setAway(
      Absence(person: person, from: room.today, through: room.today, source: .roster),
      isRetracted: false)
    #expect(try room.store.absences().map(\.source) == [.peopleTeam])
  }
}
