import Content
import Exchange
import Records
import Testing

@Suite("A calendar file")
struct CalendarFileTests {
  @Test func saysWhatIsDueOnAWholeDay() throws {
    let file = try #require(CalendarFile([Samples.entry(description: "One.\nTwo; three")]))
    #expect(
      String(decoding: file.bytes, as: UTF8.self).components("\r\n") == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Eslabon//Eslabon 1//EN", "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT", "UID:a1b2c3-1@acme.example", "SEQUENCE:0", "DTSTAMP:20261126T102030Z",
        "DTSTART;VALUE=DATE:20261013", "DTEND;VALUE=DATE:20261014",
        "SUMMARY;LANGUAGE=en:Training due: Ask for less",
        #"DESCRIPTION;LANGUAGE=en:One.\nTwo\; three"#, "CLASS:PRIVATE", "TRANSP:TRANSPARENT",
        "STATUS:CONFIRMED", "BEGIN:VALARM", "ACTION:DISPLAY",
        "DESCRIPTION;LANGUAGE=en:Training due: Ask for less", "TRIGGER:-P7D", "END:VALARM",
        "END:VEVENT", "END:VCALENDAR", "",
      ])
  }

  @Test func isNotMadeOfNothing() { #expect(CalendarFile([]) == nil) }

  @Test func carriesNoMethodNorPeople() throws {
    let text = try text(of: [Samples.entry(), Samples.entry(isCancelled: true)])
    for word in ["METHOD", "ORGANIZER", "ATTENDEE", "RRULE"] { #expect(!text.contains(word)) }
    #expect(text.components("BEGIN:VEVENT").count == 3)
  }

  @Test func remindsOfNothingThatWasWithdrawn() throws {
    let text = try text(of: [Samples.entry(sequence: 3, isCancelled: true)])
    #expect(text.contains("STATUS:CANCELLED") && text.contains("SEQUENCE:3"))
    #expect(!text.contains("VALARM"))
  }

  @Test(arguments: [(nil, nil), (-1, nil), (0, "TRIGGER:PT0S"), (14, "TRIGGER:-P14D")])
  func remindsAsAsked(days: Int?, trigger: String?) throws {
    let text = try text(of: [Samples.entry(alarm: days)])
    #expect(text.contains("VALARM") == (trigger != nil))
    if let trigger { #expect(text.contains(trigger + "\r\n")) }
  }

  @Test(arguments: ["", "e n", "en\r\nX:1", "en;X=1", "english"])
  func leavesOutALanguageThatIsNone(code: String) throws {
    let entry = CalendarEntry(
      uid: "u", changedAt: Samples.moment, day: Samples.day, summary: "s", description: "d",
      language: Language(code))
    #expect(try !text(of: [entry]).contains("LANGUAGE"))
  }

  @Test func endsOnTheFirstOfMarchInALeapYear() throws {
    let day = try #require(Day(iso: "2028-02-29"))
    let entry = CalendarEntry(
      uid: "u", changedAt: Timestamp(milliseconds: -1), day: day, summary: "s", description: "",
      language: "es")
    let text = try text(of: [entry])
    #expect(text.contains("DTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301\r\n"))
    #expect(text.contains("DTSTAMP:19691231T235959Z\r\n"))
  }

  /// No text of an entry begins a line of its own.
  @Test(arguments: ["\r\n", "\n", "\r", "\u{85}", "\u{2028}", "\u{0}\n", "\u{B}", "\u{C}"])
  func letsNoTextBeginALine(lineBreak: String) throws {
    let text = "x\(lineBreak)END:VEVENT\(lineBreak)BEGIN:VEVENT"
    let entry = CalendarEntry(
      uid: text, changedAt: Samples.moment, day: Samples.day, summary: text, description: text,
      language: "en")
    let file = try #require(CalendarFile([entry]))
    let lines = try #require(Bytes.lines(file.bytes)).map { String(decoding: $0, as: UTF8.self) }
    #expect(lines.count { $0 == "END:VEVENT" } == 1)
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 1)
  }

  private func text(of entries: [CalendarEntry]) throws -> String {
    String(decoding: try #require(CalendarFile(entries)).bytes, as: UTF8.self)
  }
}
