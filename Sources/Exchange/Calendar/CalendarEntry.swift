public import Content
public import Records

/// The day by which something is to be done, as a calendar keeps it: a whole day that blocks no time.
public struct CalendarEntry: Hashable, Sendable {
  /// What calendars know it by, for ever: the same text moves or cancels the same entry.
  public let uid: String
  /// How often it changed: 0 at first, one more with every move, withdrawal or return.
  public let sequence: Int
  /// When it changed last; never the moment of writing, so that the same entry is the same bytes.
  public let changedAt: Timestamp
  /// The day by whose end it is due.
  public let day: Day
  /// What stands in the calendar, in one line.
  public let summary: String
  /// What stands below it; line breaks are kept.
  public let description: String
  /// The language of both.
  public let language: Language
  /// How many days before it the calendar reminds; nil for never.
  public let alarmDaysBefore: Int?
  /// Whether it was withdrawn; it then reminds nobody.
  public let isCancelled: Bool

  /// Makes an entry.
  public init(
    uid: String, sequence: Int = 0, changedAt: Timestamp, day: Day, summary: String,
    description: String, language: Language, alarmDaysBefore: Int? = 7, isCancelled: Bool = false
  ) {
    self.uid = uid
    self.sequence = sequence
    self.changedAt = changedAt
    self.day = day
    self.summary = summary
    self.description = description
    self.language = language
    self.alarmDaysBefore = alarmDaysBefore
    self.isCancelled = isCancelled
  }
}
