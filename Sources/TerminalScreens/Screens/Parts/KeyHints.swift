/// What keys do, in one or two quiet lines: as many as fit, those that matter first.
struct KeyHints {
  /// The phrases, each a key and what it does: `Enter confirms`.
  let phrases: [Phrase]

  /// The line for a window; what does not fit is told by `?`.
  func lines(in layout: Layout) -> [StyledText] {
    var line = StyledText()
    for phrase in phrases {
      let hint = KeyHints.styled(layout.words(phrase))
      let gap = line.width == 0 ? 0 : 3
      guard line.width + gap + hint.width <= layout.columns else { continue }
      line.append(String(repeating: " ", count: gap))
      line.append(hint)
    }
    return line.width == 0 ? [] : [line]
  }

  /// The key stands out, what it does steps back.
  private static func styled(_ hint: String) -> StyledText {
    guard let space = hint.firstIndex(of: " ") else { return StyledText(hint, .quiet) }
    return StyledText(String(hint[..<space]), .strong) + StyledText(String(hint[space...]), .quiet)
  }
}
