import Content
import Exchange
import Foundation
import People
import Records
import Refreshers
import Testing
import TrainingDesk

@Suite("A hostile roster")
struct HostileRosterTests {
  private static let names = [
    "Eve\nBcc: all@house.example", "Eve\r\n\r\nClick here", "Eve, <boss@house.example>",
    "Eve \"the\" <x>", "=?utf-8?q?Bcc=3A?=", "Łucja Żółć 李 👩‍🚒", "Eve\t\u{A0}Adams",
    "{title} %s \\n", "Eve\u{200B}\u{FEFF}", String(repeating: "É", count: 90), "Eve\u{202E}Bcc",
    "Eve\u{7F}", "Eve\u{85}Bcc: x@y.example", ".", "e\u{301}ve;CN=x:mailto:y",
  ]
  private static let addresses = [
    "eve@house.example\nBcc: all@house.example", "eve@house.example,all@house.example",
    "<eve@house.example>", "eve@house", "evé@house.example", "eve@hoúse.example",
    "eve@house..example", "\"eve\"@house.example", "|id@house.example", "-oQ/tmp@house.example",
    "eve@[127.0.0.1]", "eve@127.0.0.1", "eve%all@house.example", "eve@house.example\u{2028}",
  ]

  /// A room that took Eve, or nil where she was refused.
  private func room(name: String, address: String) throws -> PeopleRoom? {
    func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
    let room = try PeopleRoom()
    let rows =
      "001,Nuria,Vega,nuria@house.example,,,,2015-02-02,active\n"
      + "002,\(quoted(name)),Adams,\(quoted(address)),001,,,2015-02-02,active\n"
    do { try room.take(PeopleRoom.header + rows) } catch PeopleDeskError.badRoster(let wrong) {
      #expect(!wrong.isEmpty)
      #expect(try room.store.employees().isEmpty)
      return nil
    }
    return room
  }

  /// Whether a mail has the header that it must have, and no other line above its text.
  private func check(_ mail: ReminderMail, _ comment: Comment) {
    let text = String(decoding: mail.bytes, as: UTF8.self)
    let header = text.components(separatedBy: "\r\n\r\n")[0]
    let fields = header.split(separator: "\r\n").filter { !$0.hasPrefix(" ") }
      .compactMap { $0.split(separator: ":").first }
    let own: Set<Substring> = [
      "Date", "From", "To", "Subject", "Message-ID", "Auto-Submitted", "Content-Language",
      "MIME-Version", "Content-Type",
    ]
    let encoding: Set<Substring> = mail.calendar == nil ? ["Content-Transfer-Encoding"] : []
    #expect(Set(fields) == own.union(encoding), comment)
    #expect(fields.count == Set(fields).count, comment)
    #expect(mail.bytes.allSatisfy { $0 < 0x80 }, comment)
    #expect(!text.replacing("\r\n", with: "").contains { $0.isNewline }, comment)
  }

  @Test("of names cannot break a mail, to whom they are or to their boss", arguments: names)
  func ofNamesCannotBreakAMail(name: String) throws {
    guard let room = try room(name: name, address: "eve@house.example") else { return }
    _ = try room.desk().assign(nil)
    let first = try room.desk().mails()
    #expect(first.mails.count + first.faulty.count == 2)
    room.pass(to: .iso("2026-12-24"))
    let second = try room.desk().mails()
    #expect(second.mails.count + second.faulty.count == 2)
    for mail in first.mails + second.mails { check(mail.mail, "\(name.debugDescription)") }
    #expect(try room.desk().calendar(of: room.store.employees().map(\.id))?.entries.count == 2)
  }

  @Test("of addresses is refused, or its mail is named as faulty", arguments: addresses)
  func ofAddressesIsRefused(address: String) throws {
    guard let room = try room(name: "Eve", address: address) else { return }
    _ = try room.desk().assign(nil)
    let round = try room.desk().mails()
    #expect(round.mails.map(\.mail.to.address.description) == ["nuria@house.example"])
    #expect(round.faulty.map(\.name) == ["Eve Adams"])
    // Her boss is told all the same.
    room.pass(to: .iso("2026-12-24"))
    let later = try room.desk().mails()
    #expect(later.mails.first?.mail.body.contains("- Eve Adams: The drill") == true)
    #expect(later.faulty.map(\.name) == ["Eve Adams"])
  }
}
