public import Content

/// Why no plan can be made.
public enum PlanningError: Error, Hashable, Sendable {
  /// The clock has gone backwards: the day lies before one that something was recorded for.
  case clockWentBack(today: Day, latest: Day)
}
