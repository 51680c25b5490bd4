import Exchange
import Testing

@Suite("A calendar message")
struct CalendarMessageTests {
  @Test func asksOnePerson() throws {
    let message = try message(Samples.entry(), attendee: "Ana López")
    let lines = String(decoding: message.bytes, as: UTF8.self)
      .replacing("\r\n ", with: "").components("\r\n")
    #expect(message.method == .request)
    #expect(lines.contains("METHOD:REQUEST"))
    #expect(lines.contains("ORGANIZER;CN=\"Acme; HR\":mailto:hr@acme.example"))
    #expect(
      lines.contains(
        "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE;"
          + "CN=\"Ana López\":mailto:ana.lopez@acme.example"))
  }

  @Test func cancelsWhatWasWithdrawn() throws {
    let message = try message(Samples.entry(sequence: 2, isCancelled: true), attendee: nil)
    let text = String(decoding: message.bytes, as: UTF8.self)
    #expect(message.method == .cancel)
    for line in ["METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2", "UID:a1b2c3-1@acme.example"] {
      #expect(text.contains(line + "\r\n"))
    }
    #expect(!text.contains("VALARM"))
  }

  @Test(arguments: [
    ("o'hara+x@acme.example", "mailto:o'hara+x@acme.example"),
    ("a?b=c&d@acme.example", "mailto:a%3Fb%3Dc%26d@acme.example"),
    ("a#b/c@acme.example", "mailto:a%23b%2Fc@acme.example"),
  ])
  func writesAddressesAsURIs(address: String, uri: String) throws {
    let sender = try Samples.mailbox(nil, "hr@acme.example", in: .from)
    let message = CalendarMessage(
      Samples.entry(), organizer: sender, attendee: try Samples.mailbox(nil, address))
    let text = String(decoding: message.bytes, as: UTF8.self).replacing("\r\n ", with: "")
    #expect(text.contains("RSVP=FALSE:\(uri)\r\n"))
  }

  private func message(_ entry: CalendarEntry, attendee: String?) throws -> CalendarMessage {
    CalendarMessage(
      entry, organizer: try Samples.mailbox("Acme; HR", "hr@acme.example", in: .from),
      attendee: try Samples.mailbox(attendee))
  }
}
