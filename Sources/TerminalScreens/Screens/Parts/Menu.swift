/// One of several to go on with.
struct Menu: Sendable, Hashable {
  /// Something to pick.
  struct Entry: Sendable, Hashable {
    /// What is read.
    let text: String
    /// What steps back beside or below it.
    var detail = ""
  }

  let title: String
  let entries: [Entry]
  private(set) var focus: Int
  private var number = NumberEntry()

  /// Makes a menu with an entry in focus.
  init(title: String, entries: [Entry], focus: Int = 0) {
    self.title = title
    self.entries = entries
    self.focus = min(max(0, focus), max(0, entries.count - 1))
  }

  /// Takes a key.
  ///
  /// - Returns: the place of the entry that Enter picked; nil for every other key.
  mutating func press(_ key: Key) -> Int? {
    if case .character(let character) = key, character.isASCII,
      let digit = character.wholeNumberValue
    {
      if let place = number.typed(digit, upTo: entries.count) { focus = place - 1 }
      return nil
    }
    number = NumberEntry()
    switch key {
    case .up, .character("k"): focus = max(0, focus - 1)
    case .down, .character("j"): focus = min(max(0, entries.count - 1), focus + 1)
    case .home: focus = 0
    case .end: focus = max(0, entries.count - 1)
    case .enter: return entries.isEmpty ? nil : focus
    default: break
    }
    return nil
  }

  /// The entries as they look.
  func lines(in layout: Layout) -> FocusedLines {
    var lines = FocusedLines()
    for (place, entry) in entries.enumerated() {
      lines.add(self.lines(of: entry, at: place, layout), isFocused: place == focus)
    }
    return lines
  }

  private func lines(of entry: Entry, at place: Int, _ layout: Layout) -> [StyledText] {
    let isFocused = place == focus
    let number = "\(place + 1)"
    let padding = entries.count > 9 && number.count == 1 ? " " : ""
    let lead =
      StyledText(isFocused ? "> " : "  ", isFocused ? [.marked, .strong] : [])
      + StyledText("\(padding)\(number)  ", isFocused ? .strong : .quiet)
    let text = StyledText(entry.text, isFocused ? .strong : [])
    let gap = column - DisplayWidth.of(entry.text)
    let beside = StyledText(String(repeating: " ", count: gap)) + StyledText(entry.detail, .quiet)
    if lead.width + text.width + beside.width <= layout.columns {
      return [(lead + text + beside).trimmed]
    }
    let details =
      entry.detail.isEmpty
      ? []
      : layout.lines(
        StyledText(entry.detail, .quiet),
        lead: StyledText(String(repeating: " ", count: lead.width)), indent: lead.width)
    return layout.lines(text, lead: lead, indent: lead.width) + details
  }

  /// The column in which details begin.
  private var column: Int {
    (entries.map { DisplayWidth.of($0.text) }.max() ?? 0) + 3
  }
}
