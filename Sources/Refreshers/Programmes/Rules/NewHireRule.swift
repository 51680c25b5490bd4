/// When those who have just joined are asked.
public enum NewHireRule: Hashable, Sendable {
  /// So many days after they started.
  case within(days: Int)
  /// When the season next comes.
  case waitForSeason
}
