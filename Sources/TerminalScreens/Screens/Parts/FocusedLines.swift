/// Lines of which some are what the keys act on: where there is no room for all, those stay in view.
struct FocusedLines: Sendable, Hashable {
  private(set) var lines: [StyledText] = []
  /// The lines that the keys act on.
  private(set) var focus: Range<Int>?

  /// Adds lines.
  mutating func add(_ more: [StyledText], isFocused: Bool) {
    if isFocused {
      focus = (focus?.lowerBound ?? lines.count)..<(lines.count + more.count)
    }
    lines += more
  }

  /// As many lines as there is room for, with the focused ones in view, and a mark where some are
  /// left out.
  func fitted(to rows: Int) -> [StyledText] {
    guard lines.count > rows else { return lines }
    guard rows > 2 else {
      let start = min(focus?.lowerBound ?? 0, lines.count - max(0, rows))
      return Array(lines[start..<(start + max(0, rows))])
    }
    let room = rows - 2
    let focus = focus ?? 0..<1
    // The focused lines in the middle, and their first where they are too many.
    let centred = focus.lowerBound - max(0, (room - focus.count) / 2)
    let start = min(max(0, centred), lines.count - room)
    let end = start + room
    var shown: [StyledText] = []
    shown.append(start > 0 ? StyledText("  ↑ \(start)", .quiet) : StyledText())
    shown += lines[start..<end]
    shown.append(end < lines.count ? StyledText("  ↓ \(lines.count - end)", .quiet) : StyledText())
    return shown
  }
}
