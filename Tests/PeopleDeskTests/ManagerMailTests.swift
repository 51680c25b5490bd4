import Content
import Exchange
import People
import Records
import Refreshers
import Testing
import TrainingDesk

@Suite("What managers are told by mail")
struct ManagerMailTests {
  /// Everybody was asked and told; Óscar has done it, and it is the day after the due day.
  private func overdue() throws -> PeopleRoom {
    let room = try PeopleRoom.withStaff()
    _ = try room.desk().assign(nil)
    try room.sendMails()
    room.pass(to: .iso("2026-12-16"))
    try room.sendMails()
    try room.play("004", on: room.today)
    _ = try room.desk().workDay()
    room.pass(to: .iso("2026-12-24"))
    return room
  }

  private func mail(to number: String, in room: PeopleRoom) throws -> PreparedMail? {
    let person = try room.employee(number).id
    return try room.desk().mails().mails.first { $0.slot.person == person }
  }

  @Test("are the names and the titles of what is overdue, and no more")
  func areNamesAndTitles() throws {
    let room = try overdue()
    let mail = try #require(try mail(to: "003", in: room)).mail
    for name in ["Berta Lima", "Gil Mora", "Sara Font", "Toni Vidal"] {
      #expect(mail.body.contains("- \(name): The drill"))
    }
    let text = mail.body.joined(separator: "\n")
    let team = try room.store.employees().filter { $0.number > "003" }
    for employee in team {
      #expect(!text.contains(employee.number.rawValue))
      #expect(!text.contains(employee.id.rawValue))
      if let email = employee.email { #expect(!text.contains(email)) }
    }
    let marc = try #require(try self.mail(to: "002", in: room)).mail
    #expect(marc.language == "es")
    #expect(marc.body.contains("- Pau Roca: El drill"))
    #expect(!marc.body.contains { $0.contains("Óscar") })
    // Their own is in the same mail: one a day.
    #expect(marc.subject == "Fuera de plazo: El drill")
    #expect(try room.sendMails().count == 8)
    #expect(try room.desk().mails().mails.isEmpty)
  }

  @Test("go to the next one up who is here, and to HR at last")
  func goToTheNextOneUp() throws {
    let room = try overdue()
    try room.take(PeopleRoom.file("003,,,,,,,,leave"))
    #expect(try mail(to: "003", in: room) == nil)
    let nuria = try #require(try mail(to: "001", in: room)).mail
    #expect(nuria.body.contains("- Gil Mora: The drill"))
    try room.sendMails()
    room.pass(to: .iso("2027-01-22"))
    let hr = try #require(try room.desk().mails().mails.first { $0.slot.person == nil })
    #expect(hr.mail.to.address.description == "hr@house.example")
    #expect(hr.mail.body.contains("- Gil Mora: The drill"))
  }

  @Test("never call overdue what was moved, taken back or done")
  func neverCallOverdueWhatWasMoved() throws {
    let room = try overdue()
    try room.sendMails()
    let desk = room.desk()
    _ = try desk.extend(
      room.employee("007").id, item: nil, to: .iso("2027-01-18"), because: "Fair")
    try desk.exempt(
      Exemption(
        person: room.employee("008").id, programme: "yearly", from: room.today, through: nil,
        reason: "Pilot"))
    try room.play("009", on: room.today)
    _ = try desk.workDay()
    room.pass(days: 1)
    #expect(try mail(to: "003", in: room) == nil)
    let berta = try #require(try mail(to: "007", in: room)).mail
    #expect(berta.subject == "New date, Monday 18 January 2027: The drill")
    try room.sendMails()
    room.pass(to: .iso("2027-01-19"))
    #expect(
      try #require(try mail(to: "003", in: room)).mail.body.contains("- Berta Lima: The drill"))
  }

  @Test("thank those who are done, once")
  func thankThoseWhoAreDone() throws {
    let room = try PeopleRoom.withStaff()
    _ = try room.desk().assign(nil)
    try room.sendMails()
    try room.play("004", on: room.today)
    _ = try room.desk().workDay()
    room.pass(days: 1)
    let thanks = try room.sendMails()
    #expect(thanks.map(\.mail.subject) == ["Hecho, gracias: El drill"])
    #expect(thanks.map(\.stage) == ["thanks"])
    #expect(thanks.first?.mail.calendar == nil)
    room.pass(days: 1)
    #expect(try room.desk().mails().mails.isEmpty)
  }
}
