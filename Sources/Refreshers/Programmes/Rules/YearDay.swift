public import Content

/// A day that comes round every year, such as 1 March; 29 February is none.
public struct YearDay: Hashable, Comparable, Sendable {
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a day of the year, or nil where not every year has it.
  public init?(month: Int, day: Int) {
    // 2001 is no leap year, so a day that it has stands in every year.
    guard Day(year: 2001, month: month, day: day) != nil else { return nil }
    self.month = month
    self.day = day
  }

  /// Makes a day from `03-31`, or nil where the text is no such day.
  public init?(text: String) {
    guard let day = Day(iso: "2001-" + text) else { return nil }
    self.init(month: day.civil.month, day: day.civil.day)
  }

  /// This day in a year.
  public func day(in year: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(number: 0)
  }

  /// Orders days as they come in a year.
  public static func < (left: YearDay, right: YearDay) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }
}
