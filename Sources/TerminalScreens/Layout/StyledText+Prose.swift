extension StyledText {
  /// Text whose `_emphasis_` is said with stress; an underscore inside a word stays.
  static func prose(_ text: String, _ style: Style = []) -> StyledText {
    guard text.contains("_") else { return StyledText(text, style) }
    var styled = StyledText()
    var stretch = ""
    var current = style
    var previous: Character?
    var rest = text[...]
    while let character = rest.popFirst() {
      let isInside = isWordPart(previous) && isWordPart(rest.first)
      if character == "_", !isInside {
        styled.append(stretch, current)
        stretch = ""
        current.formSymmetricDifference(.stressed)
      } else {
        stretch.append(character)
      }
      previous = character
    }
    styled.append(stretch, current)
    return styled
  }

  private static func isWordPart(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber } ?? false
  }
}
