public import Content

/// A day on which much is due.
public struct BusiestDay: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// How many items are due.
  public let items: Int
  /// How long they take together, in minutes.
  public let minutes: Int

  /// Makes a day.
  public init(day: Day, items: Int, minutes: Int) {
    self.day = day
    self.items = items
    self.minutes = minutes
  }
}
