import Exchange
import Testing

@Suite("A mail address")
struct MailAddressTests {
  @Test(arguments: [
    "ana@acme.example", "ana.lopez+training@mail.acme.example", "o'hara@acme.example",
    "a@b.xn--p1ai", "1_2-3@4.example", "x{y}~z@acme-iberica.example",
  ])
  func takesPlainOnes(text: String) throws {
    #expect(try MailAddress(text, in: .to).description == text)
  }

  @Test(arguments: [
    "ana", "@acme.example", "ana@", "ana@acme", "ana@@acme.example", "a@b@acme.example",
    "a b@acme.example", " ana@acme.example", "ana@acme.example ", "ana@ acme.example",
    "a@acme.example,b@acme.example", "a@acme.example;b@acme.example", "<ana@acme.example>",
    "Ana <ana@acme.example>", "\"ana\"@acme.example", "ana(x)@acme.example", ".ana@acme.example",
    "ana.@acme.example", "a..b@acme.example", "ana@.example", "ana@acme.example.", "ana@-a.example",
    "ana@a-.example", "ana@a_b.example", "ana@[10.0.0.1]", "ana@10.0.0.1", "a:b@acme.example",
    "a\\b@acme.example", "-oQ/tmp@acme.example", "|sh@acme.example", "a%b@acme.example",
    "a!b@acme.example", "`id`@acme.example", "a[b]@acme.example",
  ])
  func refusesWhatIsNotOne(text: String) {
    #expect(throws: MailError.badAddress(.replyTo, text)) { try MailAddress(text, in: .replyTo) }
  }

  @Test func refusesOnesTooLong() throws {
    let label = String(repeating: "a", count: 63)
    let local = String(repeating: "l", count: 64)
    #expect(throws: Never.self) { try MailAddress("\(local)@\(label).example", in: .to) }
    for text in [
      "l\(local)@acme.example", "ana@a\(label).example",
      "ana@" + Array(repeating: label, count: 4).joined(separator: ".") + ".example",
    ] {
      #expect(throws: MailError.badAddress(.to, text)) { try MailAddress(text, in: .to) }
    }
  }

  @Test func saysWhatLiesOutsideASCII() {
    #expect(throws: MailError.nonASCIILocalPart(.to, "josé@acme.example")) {
      try MailAddress("josé@acme.example", in: .to)
    }
    #expect(throws: MailError.internationalDomain(.to, "jose@ibérica.example")) {
      try MailAddress("jose@ibérica.example", in: .to)
    }
    #expect(throws: MailError.empty(.to)) { try MailAddress("", in: .to) }
  }
}
