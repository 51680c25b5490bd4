import Content
import Exchange
import Records
import Testing

@Suite("The bytes of a mail")
struct MailBytesTests {
  static let names = [
    "Date", "From", "To", "Reply-To", "Subject", "Message-ID", "Auto-Submitted",
    "Content-Language", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
  ]

  @Test func areAsTheStandardsAsk() throws {
    let mail = try Samples.mail(to: "Ana Lopez", replyTo: nil, body: ["Hello,", "", ". end = é "])
    #expect(
      String(decoding: mail.bytes, as: UTF8.self).components("\r\n") == [
        "Date: Thu, 26 Nov 2026 11:20:30 +0100",
        "From: \"Acme training\" <training@acme.example>",
        "To: \"Ana Lopez\" <ana.lopez@acme.example>", "Reply-To: hr@acme.example",
        "Subject: Due by Tuesday 13 October 2026: Ask for less",
        "Message-ID: <5f0c9d2e7b1a4c38@acme.example>", "Auto-Submitted: auto-generated",
        "Content-Language: en", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable", "", "Hello,", "", "=2E end =3D =C3=A9=20",
        "",
      ])
  }

  @Test func holdTextAndEntrySideBySide() throws {
    let mail = try Samples.mail(calendar: Samples.entry())
    let read = ReadMail(mail.bytes)
    #expect(read.fields.map(\.name) == Array(Self.names.dropLast()))
    #expect(read["Content-Type"]?.hasPrefix("multipart/alternative; boundary=\"=_eslabon_") == true)
    #expect(read.parts.count == 2)
    #expect(read.parts[0].decoded == Array("Hello Ana,\r\n\r\n¿Qué tal?\r\n".utf8))
    #expect(read.parts[1]["Content-Type"] == "text/calendar; charset=utf-8; method=REQUEST")
    #expect(read.parts[1].decoded == mail.calendar?.bytes)
  }

  @Test func nameTheMethodOfAWithdrawal() throws {
    let mail = try Samples.mail(calendar: Samples.entry(isCancelled: true))
    let part = try #require(ReadMail(mail.bytes).parts.last)
    #expect(part["Content-Type"] == "text/calendar; charset=utf-8; method=CANCEL")
    #expect(String(decoding: part.decoded, as: UTF8.self).contains("METHOD:CANCEL\r\n"))
  }

  @Test func areTheSameForTheSameMail() throws {
    let mails = try (0..<2).map { _ in try Samples.mail(calendar: Samples.entry()) }
    #expect(mails[0].bytes == mails[1].bytes)
    #expect(try Samples.mail(calendar: Samples.entry(sequence: 1)).bytes != mails[0].bytes)
  }

  @Test func refuseAnEntryForSomebodyElse() throws {
    let mail = try Samples.mail(calendar: Samples.entry())
    #expect(throws: MailError.calendarForAnother) {
      try ReminderMail(
        from: mail.from, to: try Samples.mailbox(nil, "bea@acme.example"), subject: mail.subject,
        date: mail.date, messageID: mail.messageID, language: "en", body: mail.body,
        calendar: mail.calendar)
    }
  }

  @Test func refuseToSayNothing() {
    #expect(throws: MailError.empty(.subject)) { try Samples.mail(subject: " ") }
    #expect(throws: MailError.empty(.body)) { try Samples.mail(body: [""]) }
    #expect(throws: MailError.empty(.body)) { try Samples.mail(body: []) }
  }

  @Test(arguments: [
    (0, 0, "Thu, 1 Jan 1970 00:00:00 +0000"), (-1, 0, "Wed, 31 Dec 1969 23:59:59 +0000"),
    (1_795_688_430_123, -210, "Thu, 26 Nov 2026 06:50:30 -0330"),
    (1_795_688_430_123, 840, "Fri, 27 Nov 2026 00:20:30 +1400"),
    (951_825_599_000, 1, "Tue, 29 Feb 2000 12:00:59 +0001"),
  ])
  func dateTheMail(milliseconds: Int64, offset: Int, text: String) throws {
    let date = try MailDate(Timestamp(milliseconds: milliseconds), offsetMinutes: offset)
    #expect(date.description == text)
  }

  @Test(arguments: [1440, -1440, Int.max])
  func refuseAnOffsetOfADay(minutes: Int) {
    #expect(throws: MailError.badOffset(minutes: minutes)) {
      try MailDate(Samples.moment, offsetMinutes: minutes)
    }
  }

  @Test(arguments: ["", "short", "5f0c9d2e7b1a4c38@x", "ana.lopez-0123456789", "a b c d e f g h i"])
  func refuseATokenThatIsNone(token: String) {
    #expect(throws: MailError.badToken(token)) {
      try MessageID(token: token, domain: "acme.example")
    }
  }
}
