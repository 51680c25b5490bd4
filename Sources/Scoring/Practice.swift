public import Content

/// What a person decided about a clause on a day.
public struct Practice: Sendable, Hashable {
  /// The clause.
  public let clause: ClauseID
  /// The day.
  public let day: Day
  /// How many decisions, each by its weight.
  public let weight: Double
  /// How much of that was violated, 0 up to the weight.
  public let violated: Double

  /// Makes a day's practice.
  public init(clause: ClauseID, day: Day, weight: Double, violated: Double) {
    self.clause = clause
    self.day = day
    self.weight = weight
    self.violated = violated
  }
}
