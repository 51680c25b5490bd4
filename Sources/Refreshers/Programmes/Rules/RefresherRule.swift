/// Moments about half a year after a programme's modules were done.
public struct RefresherRule: Hashable, Sendable {
  /// Days after the first completion since the last refresher.
  public let afterDays: Int
  /// How many moments it holds, at most five.
  public let moments: Int
  /// Days from its opening until it is due.
  public static let windowDays = 28

  /// Makes the rule.
  public init(afterDays: Int = 182, moments: Int = 5) {
    self.afterDays = afterDays
    self.moments = moments
  }
}
