import Content
import Exchange
import People
import Records
import Refreshers
import Testing
import TrainingDesk

@Suite("A day's work")
struct WorkDayTests {
  @Test("is done once however often it is run, and noted though there was none")
  func isDoneOnce() throws {
    let room = try PeopleRoom.withStaff()
    _ = try room.desk().workDay()
    #expect(try room.assignments().count == 10)
    let after = try room.everything()
    _ = try room.desk().workDay()
    #expect(try room.everything() == after)
    room.pass(days: 1)
    _ = try room.desk().workDay()
    #expect(try room.trail().last?.hasPrefix("day-done 0 ") == true)
    #expect(try room.store.auditLines().last?.day == room.today)
    let quiet = try room.everything()
    _ = try room.desk().workDay()
    #expect(try room.everything() == quiet)
  }

  @Test("notes what was played and what was done in a workshop")
  func notesWhatWasDone() throws {
    let room = try PeopleRoom.withStaff()
    _ = try room.desk().workDay()
    let asked = room.today
    room.pass(days: 2)
    try room.play("004", on: room.today)
    let workshop = [try room.employee("005").id, try room.employee("006").id]
    #expect(
      try room.desk().recordWorkshop(
        on: "drill", day: asked.adding(days: 1), of: workshop + workshop, evidence: "List 4") == 2)
    #expect(try room.trail().last == "workshop-recorded 2 drill")
    let before = try room.everything()
    #expect(
      try room.desk().recordWorkshop(
        on: "drill", day: asked.adding(days: 1), of: workshop, evidence: "List 5") == 0)
    #expect(try room.everything() == before)
    #expect(try room.desk().workDay().plan.completed.count == 3)
    #expect(try room.assignments(of: "004").map(\.state) == [.done(room.today)])
    #expect(try room.assignments(of: "005").map(\.state) == [.done(asked.adding(days: 1))])
    #expect(try room.assignments().count { $0.state == .open } == 7)
    let due = try room.desk().dates(of: room.employee("004").id).entries.map(\.date.date)
    #expect(due.map(\.day) == [.iso("2027-11-25")])
    #expect(due.first?.steps.first?.cause == .finished(on: .iso("2026-11-25"), months: 12))
  }

  @Test("takes no workshop of another library, of tomorrow or without proof")
  func takesNoOtherWorkshop() throws {
    let room = try PeopleRoom.withStaff()
    let people = [try room.employee("005").id]
    let before = try room.everything()
    func record(_ module: ModuleID, _ days: Int, _ evidence: String) throws -> Int {
      try room.desk().recordWorkshop(
        on: module, day: room.today.adding(days: days), of: people, evidence: evidence)
    }
    #expect(throws: PeopleDeskError.noSuchModule("other", known: ["drill"])) {
      try record("other", 0, "List")
    }
    #expect(throws: PeopleDeskError.inTheFuture(room.today.adding(days: 1))) {
      try record("drill", 1, "List")
    }
    #expect(throws: PeopleDeskError.emptyEvidence) { try record("drill", 0, " \n") }
    #expect(try room.everything() == before)
  }

  @Test("asks again only where HR assigns what it took back, under new names")
  func asksAgainOnlyWhereHRAssigns() throws {
    let room = try PeopleRoom.withStaff()
    let plan = try room.desk().assign(nil).plan.id
    try room.play("004", on: room.today)
    _ = try room.desk().workDay()
    let first = try room.assignments()
    let entries = try #require(try room.desk().calendar(of: first.map(\.person))).entries
    #expect(try room.desk().withdraw(plan) == 9)
    #expect(try room.trail().last == "withdrawn 9 \(plan)")
    let withdrawn = try room.assignments()
    #expect(withdrawn.count { $0.state == .withdrawn(room.today) && $0.revision == 1 } == 9)
    #expect(withdrawn.count { $0.state == .done(room.today) && $0.revision == 0 } == 1)
    #expect(throws: PeopleDeskError.nothingOfPlan(plan)) { try room.desk().withdraw(plan) }
    #expect(throws: PeopleDeskError.nothingOfPlan("other")) { try room.desk().withdraw("other") }
    #expect(try room.desk().workDay().plan.assigned.isEmpty)
    let again = try room.desk().assign(nil).plan.assigned
    #expect(again.count == 9)
    #expect(Set(again.map(\.id)).isDisjoint(with: first.map(\.id)))
    #expect(again.allSatisfy { $0.round == 2 })
    let new = try #require(try room.desk().calendar(of: first.map(\.person))).entries
    #expect(new.count == 9)
    #expect(Set(new.map(\.uid)).isDisjoint(with: entries.map(\.uid)))
  }
}
