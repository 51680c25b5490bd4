import Content
import ContentFiles
import People
import Records
import Refreshers
import Testing
import TrainingDesk

@Suite("A plan at HR's desk")
struct PlanTests {
  private struct Asked: Hashable {
    let person: PersonID
    let item: DueItem
    let due: Day
    let situations: [ScenarioID]
    let plan: PlanID

    init(_ assignment: Assignment) {
      person = assignment.person
      item = assignment.item
      due = assignment.due
      situations = assignment.situations
      plan = assignment.plan
    }
  }

  @Test("writes nothing")
  func writesNothing() throws {
    let room = try PeopleRoom.withStaff()
    let before = try room.everything()
    let shown = try room.desk().plan(on: nil)
    #expect(shown.plan.assigned.count == 10)
    #expect(Set(shown.plan.assigned.map(\.due)) == [.iso("2026-12-23")])
    #expect(shown.title(of: .module("drill")) == "The drill")
    #expect(shown.programmes == ["yearly": "Every year"])
    #expect(try shown.name(of: room.employee("004").id) == "Óscar Rey")
    #expect(try room.desk().plan(on: room.today.adding(days: 40)).plan.assigned.count == 10)
    #expect(try room.everything() == before)
  }

  @Test("is carried out as it was shown, and the second time changes nothing")
  func isCarriedOutAsShown() throws {
    let room = try PeopleRoom.withStaff()
    let shown = try room.desk().plan(on: nil).plan
    let done = try room.desk().assign(shown.id).plan
    #expect(done.id == shown.id)
    #expect(Set(try room.assignments().map(Asked.init)) == Set(shown.assigned.map(Asked.init)))
    #expect(try room.trail().last == "assigned 10 \(shown.id)")
    let after = try room.everything()
    #expect(try room.desk().assign(nil).plan.assigned.isEmpty)
    #expect(try room.desk().assign(nil).plan.assigned.isEmpty)
    #expect(try room.everything() == after)
  }

  @Test("has the same id for the same facts, and another for others")
  func hasTheSameIDForTheSameFacts() throws {
    let room = try PeopleRoom.withStaff()
    var ids = [try room.desk().plan(on: nil).plan.id]
    func check(_ what: String) throws {
      let id = try room.desk().plan(on: nil).plan.id
      #expect(try room.desk().plan(on: room.today).plan.id == id, "\(what)")
      #expect(!ids.contains(id), "\(what)")
      ids.append(id)
    }
    try room.take(PeopleRoom.file("004,,,,003,,,,"))
    try check("a transfer")
    let person = try room.employee("005").id
    try room.desk().exempt(
      Exemption(
        person: person, programme: "yearly", from: room.today, through: nil, reason: "Pilot"))
    try check("an exemption")
    room.files = PeopleRoom.files(
      PeopleRoom.yearly.replacing("within_days: 30", with: "within_days: 20"))
    try check("a programme")
    _ = try room.desk().assign(nil)
    try check("assignments")
    try room.play("006", on: room.today)
    try check("something done")
    room.pass(days: 1)
    try check("a day")
  }

  @Test("has the same id in whatever order a store gives what people practised")
  func hasTheSameIDInWhateverOrder() throws {
    let room = try PeopleRoom.withStaff()
    for (place, employee) in try room.store.employees().enumerated() {
      try room.play(
        employee.number.rawValue, on: room.today, violated: 0.1 + 0.07 * Double(place))
    }
    let ids = try [0, 20, 50, 100, 300, 1000].map { size in
      let store = FaultyPeopleStore(room.store, room: size)
      return try room.desk(over: store).plan(on: nil).plan.id
    }
    #expect(Set(ids).count == 1)
  }

  @Test("is refused where it is stale")
  func isRefusedWhereStale() throws {
    let room = try PeopleRoom.withStaff()
    let stated = try room.desk().plan(on: nil).plan.id
    try room.take(PeopleRoom.file("004,,,,,,,,leave"))
    let now = try room.desk().plan(on: nil).plan.id
    let before = try room.everything()
    #expect(throws: PeopleDeskError.stalePlan(stated: stated, now: now)) {
      try room.desk().assign(stated)
    }
    #expect(try room.everything() == before)
    #expect(try room.desk().assign(now).plan.assigned.count == 9)
  }

  @Test("is none without a roster or a programme")
  func isNoneWithoutARoster() throws {
    let room = try PeopleRoom()
    #expect(throws: PeopleDeskError.noRoster) { try room.desk().plan(on: nil) }
    try room.take(PeopleRoom.staff)
    room.files = LibraryFiles.withoutProgrammes
    #expect(throws: PeopleDeskError.noProgramme) { try room.desk().assign(nil) }
    #expect(throws: PeopleDeskError.noProgramme) { try room.desk().mails() }
  }
}
