public import Refreshers

/// How those of one level of management stand; rank is no exemption.
public struct LevelProgress: Sendable, Hashable {
  /// The level, 1 the top; 0 for whom a loop keeps from it.
  public let level: Int
  /// How many stand how.
  public let counts: [Standing: Int]

  /// How many stand so.
  public func count(_ standing: Standing) -> Int { counts[standing] ?? 0 }
}
