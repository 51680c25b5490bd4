/// The live part of a screen, below what was printed: lines no wider than the window, no more than
/// its rows.
public struct Frame: Sendable, Hashable {
  /// The lines, from above.
  public var lines: [StyledText]

  /// Makes a frame; without lines nothing is live.
  public init(_ lines: [StyledText] = []) { self.lines = lines }
}
