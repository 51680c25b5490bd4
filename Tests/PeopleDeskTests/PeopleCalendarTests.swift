import Content
import Exchange
import People
import Records
import Refreshers
import Testing
import TrainingDesk

@Suite("The calendar that HR writes")
struct PeopleCalendarTests {
  private func ids(_ room: PeopleRoom, _ numbers: String...) throws -> [PersonID] {
    try numbers.map { try room.employee($0).id }
  }

  @Test("holds what is open, of a person or of a team, each in their own language")
  func holdsWhatIsOpen() throws {
    let room = try PeopleRoom.withStaff()
    #expect(try room.desk().calendar(of: ids(room, "004")) == nil)
    #expect(try room.trail().count == 1)
    _ = try room.desk().assign(nil)
    let one = try #require(try room.desk().calendar(of: ids(room, "004")))
    #expect(one.entries.map(\.day) == [.iso("2026-12-23")])
    #expect(one.entries.map(\.summary).first?.contains("El drill") == true)
    #expect(try room.trail().last == "calendar-written 1")
    let team = try #require(
      try room.desk().calendar(of: ids(room, "007", "008", "009", "010", "010")))
    #expect(team.entries.count == 4)
    #expect(team.entries.allSatisfy { $0.summary.contains("The drill") })
    try room.play("007", on: room.today)
    _ = try room.desk().workDay()
    #expect(try room.desk().calendar(of: ids(room, "007")) == nil)
    let text = String(decoding: team.bytes, as: UTF8.self)
    #expect(!text.contains("METHOD") && !text.contains("Lima") && !text.contains("berta@"))
  }

  @Test("is the same bytes as long as nothing changes")
  func isTheSameBytes() throws {
    let room = try PeopleRoom.withStaff()
    _ = try room.desk().assign(nil)
    let people = try ids(room, "004", "007", "008")
    let before = try #require(try room.desk().calendar(of: people)).bytes
    room.pass(days: 5)
    _ = try room.desk().workDay()
    try room.sendMails()
    #expect(try room.desk().calendar(of: people.reversed())?.bytes == before)
  }

  @Test("moves an entry under the same name, with the next number and the time of the move")
  func movesAnEntry() throws {
    let room = try PeopleRoom.withStaff()
    _ = try room.desk().assign(nil)
    let people = try ids(room, "004", "007")
    let before = try #require(try room.desk().calendar(of: people)).entries
    room.pass(days: 1)
    let moved = room.now
    _ = try room.desk().extend(people[0], item: nil, to: .iso("2027-01-11"), because: "Fair")
    room.pass(days: 1)
    _ = try room.desk().workDay()
    let after = try #require(try room.desk().calendar(of: people)).entries
    #expect(Set(after.map(\.uid)) == Set(before.map(\.uid)))
    let entry = try #require(after.last)
    #expect(entry.day == .iso("2027-01-11"))
    #expect(entry.sequence == 1)
    #expect(entry.changedAt == moved)
    let other = try #require(after.first)
    #expect(before.contains(other))
  }

  @Test("is told by mail with a request, then a move, then a cancellation of one name")
  func isToldByMail() throws {
    let room = try PeopleRoom.withStaff()
    let plan = try room.desk().assign(nil).plan.id
    let person = try room.employee("007").id
    func message() throws -> CalendarMessage? {
      try room.sendMails().first { $0.slot.person == person }?.mail.calendar
    }
    let request = try #require(try message())
    room.pass(days: 1)
    _ = try room.desk().extend(person, item: nil, to: .iso("2027-01-11"), because: "Fair")
    let move = try #require(try message())
    room.pass(days: 1)
    _ = try room.desk().withdraw(plan)
    let cancellation = try #require(try message())
    let all = [request, move, cancellation]
    #expect(all.map(\.method) == [.request, .request, .cancel])
    #expect(all.map(\.entry.sequence) == [0, 1, 2])
    #expect(Set(all.map(\.entry.uid)).count == 1)
    #expect(Set(all.map(\.entry.changedAt)).count == 3)
    #expect(try room.desk().calendar(of: [person]) == nil)
  }
}
