extension StyledText {
  /// The text harmless and no wider than so many columns; a wide character that would stand across
  /// the edge is left out.
  func cut(to columns: Int) -> StyledText {
    var cut = StyledText()
    var left = columns
    for run in runs {
      let text = HarmlessText.line(run.text)
      let width = DisplayWidth.of(text)
      guard width <= left else {
        cut.append(StyledText.prefix(of: text, columns: left), run.style)
        break
      }
      cut.append(text, run.style)
      left -= width
    }
    return cut
  }

  /// The text with what steers terminals replaced.
  var harmless: StyledText {
    var text = StyledText()
    for run in runs { text.append(HarmlessText.line(run.text), run.style) }
    return text
  }

  private static func prefix(of text: String, columns: Int) -> String {
    var left = columns
    return String(
      text.prefix { character in
        left -= DisplayWidth.of(character)
        return left >= 0
      })
  }
}
