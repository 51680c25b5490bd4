public import Content

/// When something is due, and why.
public struct DueDate: Hashable, Sendable {
  /// The last day on which it is in time, a working day.
  public let day: Day
  /// The first day on which it may be done.
  public let opensOn: Day
  /// Whether an absence without an end holds it: the day then moves on with every day.
  public let isHeld: Bool
  /// How it came about, in order; the last step's day is the due day.
  public let steps: [DueStep]

  /// Makes a date.
  public init(day: Day, opensOn: Day, isHeld: Bool = false, steps: [DueStep]) {
    self.day = day
    self.opensOn = opensOn
    self.isHeld = isHeld
    self.steps = steps
  }
}
