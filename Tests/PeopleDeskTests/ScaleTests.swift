import Content
import Exchange
import People
import Records
import Refreshers
import Testing
import TrainingDesk

@Suite("A larger company at HR's desk")
struct ScaleTests {
  /// A roster of so many people, ten to a manager.
  private static func staff(_ count: Int) -> String {
    let rows = (0..<count).map { place in
      let manager = place == 0 ? "" : String(100_000 + (place - 1) / 10)
      return "\(100_000 + place),Given\(place),Family\(place),p\(place)@house.example,\(manager),"
        + "Team\(place % 40),\(place % 3 == 0 ? "es" : "en"),2015-02-02,active"
    }
    return PeopleRoom.header + rows.joined(separator: "\n") + "\n"
  }

  @Test("is asked and told, each once a day", arguments: [400])
  func isAskedAndTold(count: Int) throws {
    let room = try PeopleRoom()
    try room.take(Self.staff(count))
    #expect(try room.desk().assign(nil).plan.assigned.count == count)
    let mails = try room.sendMails()
    #expect(Set(mails.map(\.mail.to)).count == count)
    #expect(Set(mails.map(\.mail.messageID)).count == count)
    #expect(try room.sendMails().isEmpty)
    room.pass(to: .iso("2026-12-24"))
    let late = try room.sendMails()
    #expect(late.count == count)
    #expect(Set(late.map(\.slot.person)).count == count)
    // Each is told of to one boss, but for whoever has none.
    let others = late.flatMap(\.slot.notices).filter { $0.recipient == .manager }
    #expect(Set(others.map(\.assignment)).count == count - 1)
    #expect(others.count == count - 1)
  }
}
