import TerminalScreens

/// A terminal that presses keys and tells how long each took to the bytes of its frame.
final class TimedTerminal: ScreenTerminal {
  let size: TerminalSize
  private var painter: FramePainter
  /// What is pressed before the keys that count.
  private var before: [Key]
  /// The keys that count, pressed in turn.
  private let keys: [Key]
  private let count: Int
  private let clock = ContinuousClock()
  private var start: ContinuousClock.Instant?
  private(set) var bytes = 0
  /// How long each key that counts took.
  private(set) var times: [Duration] = []

  init(columns: Int, rows: Int, before: [Key], keys: [Key], count: Int) {
    size = TerminalSize(columns: columns, rows: rows)
    painter = FramePainter(size: size, colours: .dark)
    self.before = before
    self.keys = keys
    self.count = count
  }

  func next(within milliseconds: Int?) -> ScreenEvent {
    if !before.isEmpty { return .key(before.removeFirst()) }
    guard times.count < count else { return .ended }
    start = clock.now
    return .key(keys[times.count % keys.count])
  }

  func show(_ lines: [StyledText], above frame: Frame) {
    bytes += painter.show(lines, above: frame).count
    guard let start else { return }
    times.append(clock.now - start)
    self.start = nil
  }

  func forgetTypedAhead() {}
}
