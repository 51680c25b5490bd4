import Content

/// Why a file is not YAML, in plain words and at the place an author would look.
struct SyntaxFault {
  let code: DiagnosticCode
  let position: YAMLPosition
  let summary: String
  let help: String

  /// Puts the parser's report into words.
  init(_ failure: YAMLFailure, in source: SourceText) {
    let words = SyntaxWords(failure, line: source.scalars(ofLine: failure.position.line))
    // At a file's end the parser counts a line that is not there.
    let place = min(words.isAtContext ? failure.contextPosition : failure.position, source.end)
    if let tab = Self.tab(at: place, in: source) {
      self.init(
        .tab, tab, "a tab stands where spaces belong", help: "indent with spaces")
    } else {
      self.init(words.code, place, words.summary, help: words.help)
    }
  }

  private init(
    _ code: DiagnosticCode, _ position: YAMLPosition, _ summary: String, help: String
  ) {
    self.code = code
    self.position = position
    self.summary = summary
    self.help = help
  }

  /// The tab that is to blame: the first one in the line's indentation, or the one right there.
  private static func tab(at place: YAMLPosition, in source: SourceText) -> YAMLPosition? {
    let line = source.scalars(ofLine: place.line)
    let indentation = line.prefix { $0 == " " || $0 == "\t" }
    if let column = indentation.firstIndex(of: "\t") {
      return YAMLPosition(line: place.line, column: column + 1)
    }
    let isTab = line.indices.contains(place.column - 1) && line[place.column - 1] == "\t"
    return isTab ? place : nil
  }
}
