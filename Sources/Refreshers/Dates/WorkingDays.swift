public import Content

/// The days on which an organisation works: Monday to Friday, but for its holidays.
public struct WorkingDays: Hashable, Sendable {
  /// The days on which nobody works, besides weekends.
  public let holidays: Set<Day>

  /// Makes a calendar.
  public init(holidays: some Sequence<Day> = []) { self.holidays = Set(holidays) }

  /// Whether a day is a working day.
  public func contains(_ day: Day) -> Bool { day.weekday <= 5 && !holidays.contains(day) }

  /// The day itself where it is a working day, else the next one that is.
  public func onOrAfter(_ day: Day) -> Day {
    var day = day
    while !contains(day) { day = day.adding(days: 1) }
    return day
  }
}
