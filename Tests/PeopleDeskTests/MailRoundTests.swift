import Content
import Exchange
import People
import Records
import Refreshers
import Testing
import TrainingDesk

@Suite("The mails of a day")
struct MailRoundTests {
  @Test("go to everybody who can be written to, one each, in their own language")
  func goToEverybody() throws {
    let room = try PeopleRoom.withStaff()
    _ = try room.desk().assign(nil)
    let before = try room.everything()
    let round = try room.desk().mails()
    #expect(round.faulty.isEmpty)
    let boxes = round.mails.map(\.mail.to.address.description)
    #expect(Set(boxes).count == 9)
    #expect(boxes.count == 9)
    #expect(!boxes.contains("hr@house.example"))
    let mails = Dictionary(round.mails.map { ($0.mail.to.name, $0.mail) }) { first, _ in first }
    #expect(mails["Nuria Vega"]?.subject == "New for you: The drill, by Wednesday 23 December 2026")
    #expect(mails["Óscar Rey"]?.language == "es")
    #expect(mails["Iria Castro"]?.subject.hasPrefix("Nuevo para ti: El drill") == true)
    #expect(mails["Pau Roca"]?.language == "en")
    #expect(mails["Nuria Vega"]?.calendar?.entry.day == .iso("2026-12-23"))
    #expect(round.mails.allSatisfy { $0.stage == "d-30" })
    #expect(try room.everything() == before)
  }

  @Test("tell of nothing that is not written yet")
  func tellOfNothingUnwritten() throws {
    let room = try PeopleRoom.withStaff()
    #expect(try room.desk().mails().mails.isEmpty)
  }

  @Test("are none once they were handed over, and each place is taken once")
  func areNoneOnceHandedOver() throws {
    let room = try PeopleRoom.withStaff()
    _ = try room.desk().assign(nil)
    let (desk, other) = (room.desk(), room.desk())
    let (mails, same) = (try desk.mails().mails, try other.mails().mails)
    for (mail, twin) in zip(mails, same) {
      #expect(try desk.reserve(mail))
      #expect(try !other.reserve(twin))
      #expect(try !desk.reserve(mail))
    }
    try desk.settle(mails.map(\.slot.id), as: .sent)
    #expect(try room.trail().last == "reminded 9 sent")
    #expect(try desk.mails().mails.isEmpty)
    #expect(try desk.uncertainMails().isEmpty)
    // Assigned anew on the same day, they are told the next: one mail a day.
    _ = try desk.withdraw(room.assignments()[0].plan)
    _ = try desk.assign(nil)
    #expect(try desk.mails().mails.isEmpty)
    room.pass(days: 1)
    let next = try room.sendMails()
    #expect(next.count == 9)
    #expect(next.allSatisfy { $0.slot.notices.count == 2 })
    #expect(try room.desk().mails().mails.isEmpty)
  }

  @Test("that may have gone out before a crash are asked about and not sent again")
  func areAskedAboutAfterACrash() throws {
    let room = try PeopleRoom.withStaff()
    _ = try room.desk().assign(nil)
    let mails = try room.desk().mails().mails
    let lost = try mails.prefix(2).map { mail throws in
      #expect(try room.desk().reserve(mail))
      return mail.slot
    }
    // The program ends here; the next one knows what the store knows.
    #expect(Set(try room.desk().uncertainMails()) == Set(lost))
    #expect(try room.sendMails().count == 7)
    room.pass(days: 1)
    #expect(try room.desk().mails().mails.isEmpty)
    let doubts = try room.desk().plan(on: nil).plan.looks.filter {
      if case .maybeSent = $0 { true } else { false }
    }
    #expect(doubts.count == 2)
    try room.desk().settle([lost[0].id], as: .sent)
    try room.desk().settle([lost[1].id], as: .dropped)
    #expect(try room.trail().suffix(2) == ["reminded 1 sent", "reminders-settled 1 dropped"])
    #expect(try room.desk().uncertainMails().isEmpty)
    let settled = try room.everything()
    try room.desk().settle([lost[0].id, "other"], as: .dropped)
    #expect(try room.everything() == settled)
    // What never went out is told after all.
    #expect(try room.sendMails().map(\.slot.person) == [lost[1].person])
  }

  @Test("leave those in peace who are away or gone")
  func leaveThoseInPeace() throws {
    let room = try PeopleRoom.withStaff()
    _ = try room.desk().assign(nil)
    try room.take(PeopleRoom.file("004,,,,,,,,leave", "010,,,,,,,,terminated"))
    try room.desk().setAway(
      Absence(
        person: room.employee("005").id, from: room.today, through: room.today,
        source: .peopleTeam), isRetracted: false)
    let told = Set(try room.sendMails().map(\.slot.person))
    #expect(told.count == 6)
    for number in ["004", "005", "008", "010"] {
      #expect(try !told.contains(room.employee(number).id))
    }
    room.pass(days: 1)
    #expect(try room.sendMails().map(\.slot.person) == [room.employee("005").id])
  }

  @Test("cannot be written where the organisation names no sender")
  func cannotBeWrittenWithoutASender() throws {
    let room = try PeopleRoom.withStaff()
    _ = try room.desk().assign(nil)
    room.files = PeopleRoom.files(
      PeopleRoom.yearly, PeopleRoom.house.replacing(", email: hr@house.example", with: ""))
    #expect(throws: PeopleDeskError.noSender) { try room.desk().mails() }
    room.files = PeopleRoom.files(
      PeopleRoom.yearly, PeopleRoom.house.replacing("hr@house.example", with: "\"hr at home\""))
    #expect(throws: PeopleDeskError.mail(.badAddress(.from, "hr at home"))) {
      try room.desk().mails()
    }
  }
}
