/// One entry as mail carries it to the person it is for.
///
/// - SeeAlso: RFC 5546, sections 3.2.2 (REQUEST) and 3.2.5 (CANCEL): one UID a message.
public struct CalendarMessage: Hashable, Sendable {
  /// What the receiving calendar is to do.
  public enum Method: String, Hashable, Sendable {
    /// Put the entry in, or move it.
    case request = "REQUEST"
    /// Take it out.
    case cancel = "CANCEL"
  }

  /// What it is about.
  public let entry: CalendarEntry
  /// Who asks; the same for all messages of an entry.
  public let organizer: Mailbox
  /// Who is asked.
  public let attendee: Mailbox

  /// Makes a message: a cancellation where the entry is cancelled, else a request.
  public init(_ entry: CalendarEntry, organizer: Mailbox, attendee: Mailbox) {
    self.entry = entry
    self.organizer = organizer
    self.attendee = attendee
  }

  /// What the receiving calendar is to do.
  public var method: Method { entry.isCancelled ? .cancel : .request }

  /// The message as UTF-8, with CR LF after every line.
  public var bytes: [UInt8] {
    let event = CalendarEvent(entry, organizer: organizer, attendee: attendee)
    return CalendarObject(method: method, events: [event]).bytes
  }
}
