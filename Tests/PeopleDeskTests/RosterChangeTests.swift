import Content
import Exchange
import People
import Records
import Refreshers
import Testing
import TrainingDesk

@Suite("People whom a roster changes")
struct RosterChangeTests {
  @Test("are away from the day on which it calls them so, until the day before they are back")
  func areAwayFromTheDay() throws {
    let room = try PeopleRoom.withStaff()
    let start = room.today
    try room.take(PeopleRoom.file("004,,,,,,,,leave"))
    let person = try room.employee("004").id
    #expect(
      try room.store.absences() == [
        Absence(person: person, from: start, through: nil, source: .roster)
      ])
    #expect(try room.employee("004").status == .leave)
    room.pass(days: 10)
    try room.take(PeopleRoom.file("004,,,,,,,,active"))
    #expect(
      try room.store.absences() == [
        Absence(
          person: person, from: start, through: start.adding(days: 9), source: .roster)
      ])
    #expect(try room.employee("004").status == .active)
  }

  @Test("keep their id and what they did when they come back")
  func keepTheirIDWhenTheyComeBack() throws {
    let room = try PeopleRoom.withStaff()
    _ = try room.desk().assign(nil)
    let before = try room.employee("010")
    try room.play("010", on: room.today)
    _ = try room.desk().workDay()
    let asked = try room.assignments(of: "010")
    let ended = room.today
    try room.take(PeopleRoom.file("010,,,,,,,,terminated"))
    room.pass(days: 60)
    try room.take(PeopleRoom.file("010,,,,,,,,active"))
    let after = try room.employee("010")
    #expect(after.id == before.id)
    #expect(after.isEmployed)
    #expect(try room.assignments(of: "010") == asked)
    #expect(
      try room.store.absences().map { [$0.from, $0.through] }
        == [[ended.adding(days: 1), room.today.adding(days: -1)]])
    // What was done is done: nothing is asked again within its minimum active period.
    #expect(try room.desk().workDay().plan.assigned.isEmpty)
  }

  @Test("find what was open when they left, later by the time they were gone")
  func findWhatWasOpen() throws {
    let room = try PeopleRoom.withStaff()
    _ = try room.desk().assign(nil)
    let before = try room.assignments(of: "010")
    try room.take(PeopleRoom.file("010,,,,,,,,terminated"))
    room.pass(to: .iso("2026-12-24"))
    #expect(try room.desk().workDay().plan.lapsed.isEmpty)
    #expect(try room.sendMails().allSatisfy { $0.mail.to.name != "Toni Vidal" })
    room.pass(to: .iso("2027-01-11"))
    try room.take(PeopleRoom.file("010,,,,,,,,active"))
    #expect(try room.desk().workDay().plan.assigned.isEmpty)
    let after = try room.assignments(of: "010")
    #expect(after.map(\.id) == before.map(\.id))
    #expect(after.map(\.state) == [.open])
    // They have as long as whoever starts on that day.
    #expect(after.map(\.due) == [.iso("2027-02-10")])
    #expect(after.map(\.revision) == [1])
  }

  @Test("may swap their addresses, or take one of somebody who is gone")
  func maySwapTheirAddresses() throws {
    let room = try PeopleRoom.withStaff()
    try room.take(
      PeopleRoom.file("004,,,iria@house.example,,,,,", "005,,,oscar@house.example,,,,,"))
    #expect(try room.employee("004").email == "iria@house.example")
    #expect(try room.employee("oscar@house.example").number == "005")
    try room.take(
      PeopleRoom.file(
        "010,,,,,,,,terminated", "011,Toni,Bis,Toni@house.example,003,Van,en,2026-11-23,active"))
    #expect(try room.employee("toni@house.example").number == "011")
    #expect(try room.employee("010").email == nil)
  }

  @Test("lose nothing to a blank cell, and what a hyphen clears")
  func loseNothingToABlankCell() throws {
    let room = try PeopleRoom.withStaff()
    let before = try room.employee("004")
    try room.take(PeopleRoom.file("004,,,,,,,,"))
    #expect(try room.employee("004") == before)
    try room.take(PeopleRoom.file("004,,,-,,-,,,"))
    #expect(try room.employee("004").email == nil)
    #expect(try room.employee("004").teamLabel == nil)
    #expect(try room.employee("004").familyName == before.familyName)
  }

  @Test("are found by number or address, and near numbers are told where neither is known")
  func areFoundByNumberOrAddress() throws {
    let room = try PeopleRoom.withStaff()
    #expect(try room.employee("Nuria@House.example").number == "001")
    let error = #expect(throws: PeopleDeskError.self) { try room.employee("0044") }
    guard case .noSuchEmployee("0044", let near) = error else {
      Issue.record("threw \(String(describing: error))")
      return
    }
    #expect(near.contains("004"))
  }
}
