/// What stands around events: the calendar object.
///
/// - SeeAlso: RFC 5545, section 3.6.
struct CalendarObject {
  /// What the receiver is to do; nil in a file.
  let method: CalendarMessage.Method?
  /// Its events.
  let events: [CalendarEvent]

  /// All of it, each line folded and ended.
  var bytes: [UInt8] {
    var lines = [
      ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"),
      ContentLine("PRODID", "-//Eslabon//Eslabon 1//EN"), ContentLine("CALSCALE", "GREGORIAN"),
    ]
    if let method { lines.append(ContentLine("METHOD", method.rawValue)) }
    lines += events.flatMap(\.lines)
    lines.append(ContentLine("END", "VCALENDAR"))
    return lines.flatMap(\.bytes)
  }
}
