import Content
import Exchange
import Foundation
import Testing

@Suite(
  "The judges",
  .enabled(
    if: Judges.venv != nil, "set ESLABON_JUDGES to the venv that .ci/judges makes"))
struct JudgesTests {
  private let scratch = ScratchFolder()

  @Test func readOurCalendars() throws {
    let entries = [
      Samples.entry(),
      judged("b2", day: 14, summary: "Backslash \\ semicolon; comma, \"quotes\": ñ 日本 👩‍👩‍👧‍👦"),
      judged("c3", day: 35, summary: String(repeating: "Long ñ 🔒 ", count: 40) + "end"),
      judged("d4", day: 70, summary: "Withdrawn", isCancelled: true),
    ]
    let file = try #require(CalendarFile(entries))
    try write(file.bytes, as: "calendar.ics")
    let expected = entries.map { entry in
      ExpectedEntry(
        uid: entry.uid, summary: entry.summary, description: entry.description,
        language: entry.language.rawValue, day: entry.day.iso, sequence: entry.sequence,
        cancelled: entry.isCancelled)
    }
    try write(Array(JSONEncoder().encode(expected)), as: "expected.json")
    let complaints = try Judges.complaints(by: "calendars.py", about: scratch.path)
    #expect(complaints == "")
  }

  @Test func readOurMails() throws {
    for (index, mail) in try mails().enumerated() {
      try write(mail.bytes, as: "\(index).eml")
      try write(Array(JSONEncoder().encode(ExpectedMail(mail))), as: "\(index).json")
    }
    let complaints = try Judges.complaints(by: "mails.py", about: scratch.path)
    #expect(complaints == "")
  }

  @Test(
    .enabled(if: Judges.msmtp != nil, "install msmtp"), .timeLimit(.minutes(3)))
  func receiveWhatWeHandOver() throws {
    let sink = try MailSink(in: scratch)
    defer { sink.stop() }
    let handover = try sink.handover(through: try #require(Judges.msmtp))
    let mails = try mails()
    for mail in mails { try handover.hand(mail) }
    let received = try sink.received()
    #expect(received.count == mails.count)
    for (delivery, mail) in zip(received, mails) {
      #expect(delivery.recipients == [mail.to.address.description])
      #expect(delivery.sender == "training@acme.example")
      #expect(delivery.bytes == mail.bytes)
    }
  }

  @Test(.enabled(if: Judges.msmtp != nil, "install msmtp"))
  func sayThatNobodyListens() throws {
    let handover = try MailSink.handover(
      through: try #require(Judges.msmtp), port: 1, in: scratch)
    #expect {
      try handover.hand(Samples.mail())
    } throws: { error in
      guard case .refused(let status, let said) = error as? MailError else { return false }
      return status != 0 && said.contains("127.0.0.1")
    }
  }

  private func mails() throws -> [ReminderMail] {
    let long = String(repeating: "Ñandú 🔒 ", count: 110) + "fin"
    return [
      try Samples.mail(),
      try Samples.mail(to: "O\"Brien, \\ Ana <a@b>", subject: "two  spaces =?UTF-8?Q?x?= \\"),
      try Samples.mail(to: "山田 太郎", address: "o'hara+x@acme.example", subject: long),
      try Samples.mail(to: long, subject: String(repeating: "plain words ", count: 84) + "end"),
      try Samples.mail(
        body: [".", "..", "From here", "Bcc: e@evil.example", "ends in a space ", "", long]),
      try Samples.mail(
        to: "Ana \"la\" ^ López", calendar: Samples.entry(summary: "Ñ; 日本, \"x\"")),
      try Samples.mail(language: "es", calendar: Samples.entry(sequence: 2, isCancelled: true)),
    ]
  }

  private func judged(
    _ uid: String, day: Int, summary: String, isCancelled: Bool = false
  ) -> CalendarEntry {
    CalendarEntry(
      uid: "\(uid)@acme.example", sequence: 1, changedAt: Samples.moment,
      day: Samples.day.adding(days: day), summary: summary,
      description: "Two lines:\nso; \(summary)", language: "es", isCancelled: isCancelled)
  }

  private func write(_ bytes: [UInt8], as name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: scratch.path + "/" + name))
  }
}
