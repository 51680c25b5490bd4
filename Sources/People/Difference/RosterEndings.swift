/// How many of those who work here an import ends.
public struct RosterEndings: Hashable, Sendable {
  /// How many it ends.
  public let count: Int
  /// How many worked here before it.
  public let employed: Int

  /// Makes the numbers.
  public init(count: Int, employed: Int) {
    self.count = count
    self.employed = employed
  }

  /// Whether it ends more than one in ten, so that somebody has to say so first.
  public var isTooMany: Bool { count * 10 > employed }
}
