/// A few moments some weeks after a module was done.
public struct BoosterRule: Hashable, Sendable {
  /// Days after completion from which it may be done.
  public let fromDays: Int
  /// Days after completion by which it is due.
  public let toDays: Int
  /// How many moments it holds.
  public let moments: Int

  /// Makes the rule.
  public init(fromDays: Int = 21, toDays: Int = 35, moments: Int = 3) {
    self.fromDays = fromDays
    self.toDays = toDays
    self.moments = moments
  }
}
