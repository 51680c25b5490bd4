/// Something to read that takes the place of the question for a while.
struct Panel: Sendable, Hashable {
  let passages: [Passage]
  private(set) var offset = 0

  /// Makes a panel that begins with its first line.
  init(_ passages: [Passage]) { self.passages = passages }

  /// Takes a key; false where the panel is to be closed.
  ///
  /// - Parameter rows: how many lines it shows at once.
  mutating func press(_ key: Key, in layout: Layout, rows: Int) -> Bool {
    let last = max(0, lines(in: layout).count - rows)
    switch key {
    case .down, .character("j"): offset = min(last, offset + 1)
    case .up, .character("k"): offset = max(0, min(last, offset) - 1)
    case .pageDown, .character(" "): offset = min(last, offset + max(1, rows - 1))
    case .pageUp: offset = max(0, min(last, offset) - max(1, rows - 1))
    case .home: offset = 0
    case .end: offset = last
    default: return false
    }
    return true
  }

  /// The lines in view.
  func lines(in layout: Layout, rows: Int) -> [StyledText] {
    let all = lines(in: layout)
    guard all.count > rows else { return all }
    let start = min(offset, all.count - max(1, rows))
    return Array(all[start..<min(all.count, start + max(1, rows))])
  }

  /// Whether it has more lines than are shown at once.
  func isLonger(than rows: Int, in layout: Layout) -> Bool { lines(in: layout).count > rows }

  private func lines(in layout: Layout) -> [StyledText] {
    passages.flatMap { $0.lines(in: layout) }
  }
}
