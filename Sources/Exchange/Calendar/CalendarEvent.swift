internal import Content
internal import Records

/// An entry as a VEVENT.
///
/// It never repeats: the next date depends on when this one is done, so there is no RRULE.
///
/// - SeeAlso: RFC 5545, sections 3.6.1 and 3.6.6.
struct CalendarEvent {
  private let entry: CalendarEntry
  private let organizer: Mailbox?
  private let attendee: Mailbox?

  init(_ entry: CalendarEntry, organizer: Mailbox? = nil, attendee: Mailbox? = nil) {
    self.entry = entry
    self.organizer = organizer
    self.attendee = attendee
  }

  /// The event and its alarm.
  var lines: [ContentLine] {
    [ContentLine("BEGIN", "VEVENT")] + identity + people + whatAndWhen + alarm
      + [ContentLine("END", "VEVENT")]
  }

  private var identity: [ContentLine] {
    [
      ContentLine("UID", text: entry.uid),
      ContentLine("SEQUENCE", String(entry.sequence)),
      ContentLine("DTSTAMP", Self.instant(entry.changedAt)),
    ]
  }

  private var people: [ContentLine] {
    var lines: [ContentLine] = []
    if let organizer {
      lines.append(
        ContentLine("ORGANIZER", name(of: organizer), organizer.address.mailtoURI))
    }
    if let attendee {
      let role = [
        ("CUTYPE", "INDIVIDUAL"), ("ROLE", "REQ-PARTICIPANT"), ("PARTSTAT", "NEEDS-ACTION"),
        ("RSVP", "FALSE"),
      ]
      lines.append(
        ContentLine("ATTENDEE", role + name(of: attendee), attendee.address.mailtoURI))
    }
    return lines
  }

  private var whatAndWhen: [ContentLine] {
    [
      ContentLine("DTSTART", [("VALUE", "DATE")], Self.date(entry.day)),
      ContentLine("DTEND", [("VALUE", "DATE")], Self.date(entry.day.adding(days: 1))),
      ContentLine("SUMMARY", spoken, text: entry.summary),
      ContentLine("DESCRIPTION", spoken, text: entry.description),
      ContentLine("CLASS", "PRIVATE"),
      ContentLine("TRANSP", "TRANSPARENT"),
      ContentLine("STATUS", entry.isCancelled ? "CANCELLED" : "CONFIRMED"),
    ]
  }

  private var alarm: [ContentLine] {
    guard let days = entry.alarmDaysBefore, days >= 0, !entry.isCancelled else { return [] }
    return [
      ContentLine("BEGIN", "VALARM"), ContentLine("ACTION", "DISPLAY"),
      ContentLine("DESCRIPTION", spoken, text: entry.summary),
      ContentLine("TRIGGER", days == 0 ? "PT0S" : "-P\(days)D"),
      ContentLine("END", "VALARM"),
    ]
  }

  /// The language of a text, where its code is one.
  private var spoken: [(String, String)] {
    let code = entry.language.rawValue
    return IdentifierForm.language.admits(code) ? [("LANGUAGE", code)] : []
  }

  private func name(of mailbox: Mailbox) -> [(String, String)] {
    mailbox.name.map { [("CN", $0)] } ?? []
  }

  /// `20261013`.
  private static func date(_ day: Day) -> String { day.iso.filter { $0 != "-" } }

  /// `20261123T102030Z`; calendars know whole seconds.
  private static func instant(_ timestamp: Timestamp) -> String {
    timestamp.iso.prefix { $0 != "." }.filter { $0 != "-" && $0 != ":" } + "Z"
  }
}
