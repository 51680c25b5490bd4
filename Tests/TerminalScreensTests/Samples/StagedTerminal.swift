import TerminalScreens

/// A terminal whose keys are pressed by the test; what it shows is kept.
final class StagedTerminal: ScreenTerminal {
  private(set) var size: TerminalSize
  /// What happens next, told by what is live now; nil closes the terminal.
  var onStage: (Frame) -> ScreenEvent?
  /// All lines that were printed.
  private(set) var printed: [StyledText] = []
  /// What was shown, frames set off by a bar.
  private(set) var transcript = ""
  private(set) var frame = Frame()
  private(set) var frames: [Frame] = []
  private(set) var forgotten = 0
  /// The lines that did not fit the window, each with its columns and rows.
  private(set) var misfits: [String] = []
  private var isFresh = true

  init(columns: Int, rows: Int, onStage: @escaping (Frame) -> ScreenEvent?) {
    size = TerminalSize(columns: columns, rows: rows)
    self.onStage = onStage
  }

  func next(within milliseconds: Int?) -> ScreenEvent {
    let event = onStage(frame) ?? .ended
    // The frame is written down when it is new, and as it stands when it is confirmed.
    if isFresh || event == .key(.enter) { note() }
    isFresh = false
    if case .resized(let size) = event {
      self.size = size
      isFresh = true
    }
    return event
  }

  func show(_ lines: [StyledText], above frame: Frame) {
    printed += lines
    transcript += lines.map { $0.plain + "\n" }.joined()
    if !lines.isEmpty || self.frame.lines.isEmpty { isFresh = true }
    self.frame = frame
    frames.append(frame)
    let wide = frame.lines.filter { $0.width > size.columns }.map(\.plain)
    let low = frame.lines.dropFirst(size.rows).map(\.plain)
    misfits += (wide + low).map { "\(size.columns)x\(size.rows): \($0)" }
  }

  func forgetTypedAhead() { forgotten += 1 }

  private func note() {
    let shown = frame.lines.map { "▏" + $0.plain + "\n" }.joined()
    if !transcript.hasSuffix(shown) { transcript += shown }
  }
}
