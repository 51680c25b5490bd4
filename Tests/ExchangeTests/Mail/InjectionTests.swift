import Content
import Exchange
import Testing

@Suite("An injection")
struct InjectionTests {
  static let poisons: [Unicode.Scalar] =
    (0...0x1F).map(Unicode.Scalar.init) + (0x7F...0x9F).map(Unicode.Scalar.init) + [
      "\u{2028}", "\u{2029}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}",
      "\u{2066}",
      "\u{2067}", "\u{2068}", "\u{2069}",
    ]

  static func poisoned(_ scalar: Unicode.Scalar) -> String { "x\(scalar)Bcc: e@evil.example" }

  @Test(arguments: poisons)
  func isRefusedInNames(scalar: Unicode.Scalar) {
    for field in [MailField.from, .to, .replyTo] {
      #expect(throws: MailError.control(field, scalar)) {
        try Samples.mailbox(Self.poisoned(scalar), in: field)
      }
    }
  }

  @Test(arguments: poisons)
  func isRefusedInAddresses(scalar: Unicode.Scalar) {
    for field in [MailField.from, .to, .replyTo] {
      for address in ["a\(scalar)@acme.example", "a@acme.example\(scalar)", "\(scalar)a@b.example"]
      {
        #expect(throws: MailError.control(field, scalar)) { try MailAddress(address, in: field) }
      }
    }
  }

  @Test(arguments: poisons)
  func isRefusedInSubjectAndBody(scalar: Unicode.Scalar) {
    #expect(throws: MailError.control(.subject, scalar)) {
      try Samples.mail(subject: Self.poisoned(scalar))
    }
    #expect(throws: MailError.control(.body, scalar)) {
      try Samples.mail(body: ["Hello,", Self.poisoned(scalar)])
    }
  }

  @Test(arguments: poisons)
  func isRefusedInCodes(scalar: Unicode.Scalar) {
    let text = "en\(scalar)Bcc"
    #expect(throws: MailError.badLanguage(text)) { try Samples.mail(language: Language(text)) }
    let token = "5f0c9d2e7b1a4c38\(scalar)"
    #expect(throws: MailError.badToken(token)) {
      try MessageID(token: token, domain: "acme.example")
    }
    #expect(throws: MailError.badDomain("acme.example\(scalar)")) {
      try MessageID(token: "5f0c9d2e7b1a4c38", domain: "acme.example\(scalar)")
    }
  }

  @Test(arguments: poisons)
  func isHarmlessInCalendars(scalar: Unicode.Scalar) throws {
    let text = "x\(scalar)END:VCALENDAR"
    let mail = try Samples.mail(calendar: Samples.entry(summary: text, description: text))
    let bytes = try #require(mail.calendar).bytes
    let lines = try #require(Bytes.lines(bytes)).map { String(decoding: $0, as: UTF8.self) }
    #expect(lines.count { $0.hasPrefix("END:VCALENDAR") } == 1)
  }

  @Test func leavesTheHeaderAsItIs() throws {
    let mail = try Samples.mail(
      from: "Bcc: e@evil.example", to: "\" <e@evil.example>, \"", replyTo: "a\\",
      subject: "Bcc: e@evil.example")
    #expect(ReadMail(mail.bytes).fields.map(\.name) == MailBytesTests.names)
    #expect(
      ReadMail(mail.bytes)["To"] == "\"\\\" <e@evil.example>, \\\"\" <ana.lopez@acme.example>")
    #expect(ReadMail(mail.bytes)["Reply-To"] == "\"a\\\\\" <hr@acme.example>")
  }
}
