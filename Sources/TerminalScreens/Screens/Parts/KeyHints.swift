/// What keys do, in one or two quiet lines: as many as fit, those that matter first.
struct KeyHints {
  /// The phrases, each a key and what it does: `Enter confirms`.
  let phrases: [Phrase]

  /// The lines for a window, two where it is narrow; what does not fit is told by `?`. The
  /// first is there in any window, which may cut it.
  func lines(in layout: Layout) -> [StyledText] {
    var lines: [StyledText] = []
    let most = layout.isNarrow ? 2 : 1
    for phrase in phrases {
      let hint = KeyHints.styled(layout.words(phrase))
      if let last = lines.last, last.width + 3 + hint.width <= layout.columns {
        lines[lines.count - 1] = last + "   " + hint
      } else if lines.isEmpty || lines.count < most && hint.width <= layout.columns {
        lines.append(hint)
      }
    }
    return lines
  }

  /// The key stands out, what it does steps back.
  private static func styled(_ hint: String) -> StyledText {
    guard let space = hint.firstIndex(of: " ") else { return StyledText(hint, .quiet) }
    return StyledText(String(hint[..<space]), .strong) + StyledText(String(hint[space...]), .quiet)
  }
}
