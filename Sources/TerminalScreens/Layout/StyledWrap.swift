/// Breaks styled text into lines at spaces, and inside a word where nothing else helps.
enum StyledWrap {
  /// The lines of a text, none wider than `columns`.
  ///
  /// - Parameters:
  ///   - lead: what the first line begins with; it is left out where it leaves no room.
  ///   - indent: how many columns the other lines are set in; none where that leaves no room.
  static func lines(
    of text: StyledText, columns: Int, lead: StyledText = "", indent: Int = 0
  ) -> [StyledText] {
    let room = max(1, columns)
    let fits = lead.width < room && indent < room
    var filler = LineFiller(
      columns: room, lead: fits ? lead : "",
      indent: fits ? StyledText(String(repeating: " ", count: indent)) : "")
    for word in words(of: text) { filler.add(word) }
    return filler.finished()
  }

  /// The words of a text, each in the styles it has.
  private static func words(of text: StyledText) -> [Word] {
    var words: [Word] = []
    var word = Word()
    for run in text.runs {
      let parts = run.text.split(separator: " ", omittingEmptySubsequences: false)
      for (place, part) in parts.enumerated() {
        if place > 0 {
          words.append(word)
          word = Word(space: run.style)
        }
        word.text.append(String(part), run.style)
      }
    }
    words.append(word)
    return words
  }
}

/// A word, and how the space before it looks.
private struct Word {
  var space: Style = []
  var text = StyledText()
}

/// Fills one line after another with words.
private struct LineFiller {
  let columns: Int
  let indent: StyledText
  private var lines: [StyledText] = []
  private var line: StyledText
  private var used: Int
  /// Whether the line holds no word yet.
  private var isBlank = true

  init(columns: Int, lead: StyledText, indent: StyledText) {
    self.columns = columns
    self.indent = indent
    line = lead
    used = lead.width
  }

  mutating func add(_ word: Word) {
    let width = word.text.width
    guard width > 0 else {
      // Spaces in a row are kept where they are inside a line: they align things.
      if !isBlank, used + 1 < columns { append(space: word.space) }
      return
    }
    if !isBlank, used + 1 + width > columns { turn() }
    if !isBlank { append(space: word.space) }
    if used + width <= columns {
      line.append(word.text)
      used += width
    } else {
      broken(word.text)
    }
    isBlank = false
  }

  func finished() -> [StyledText] { lines + [line] }

  private mutating func append(space style: Style) {
    line.append(" ", style)
    used += 1
  }

  private mutating func turn() {
    lines.append(line)
    line = indent
    used = indent.width
    isBlank = true
  }

  /// A word that no line has room for, character by character.
  private mutating func broken(_ word: StyledText) {
    for run in word.runs {
      for character in run.text {
        let width = DisplayWidth.of(character)
        if used + width > columns, used > indent.width || !isBlank { turn() }
        line.append(String(character), run.style)
        used += width
        isBlank = false
      }
    }
  }
}
