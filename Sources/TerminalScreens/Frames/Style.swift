/// How text looks; what it means is always said in words too.
public struct Style: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt8

  /// Makes a style of bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Stands out.
  public static let strong = Style(rawValue: 1)
  /// Steps back: hints, frames, what is said already.
  public static let quiet = Style(rawValue: 2)
  /// Said with stress.
  public static let stressed = Style(rawValue: 4)
  /// What the keys act on.
  public static let focused = Style(rawValue: 8)
  /// Kept, done, right.
  public static let good = Style(rawValue: 16)
  /// Slipped.
  public static let bad = Style(rawValue: 32)
  /// Worth a look: links, names of things.
  public static let marked = Style(rawValue: 64)
}
