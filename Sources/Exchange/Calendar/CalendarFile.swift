/// A file of entries that a calendar program imports; it carries no METHOD and invites nobody.
///
/// - SeeAlso: RFC 5545, section 3.4; its METHOD, section 3.7.2, belongs to mail alone.
public struct CalendarFile: Hashable, Sendable {
  /// Its entries, in the order in which they are written.
  public let entries: [CalendarEntry]

  /// Makes a file, or nil of no entries: a calendar without a component is not allowed.
  public init?(_ entries: [CalendarEntry]) {
    guard !entries.isEmpty else { return nil }
    self.entries = entries
  }

  /// The file as UTF-8, with CR LF after every line; the same entries are the same bytes.
  public var bytes: [UInt8] {
    CalendarObject(method: nil, events: entries.map { CalendarEvent($0) }).bytes
  }
}
