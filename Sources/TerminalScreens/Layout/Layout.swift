/// How text is laid out: in which words, for how many columns.
struct Layout: Sendable {
  /// The longest line that reads well, in columns.
  private static let measure = 84
  /// The widest that a table may be, in columns.
  private static let widest = 120

  let words: Words
  let size: TerminalSize

  /// The columns that text takes; the last is left free, so that no terminal wraps by itself.
  var columns: Int { max(1, min(size.columns - 1, Layout.measure)) }

  /// Whether things that stand beside each other elsewhere stand below each other here.
  var isNarrow: Bool { columns < 60 }

  /// The columns that a table may take.
  var tableColumns: Int { max(1, min(size.columns - 1, Layout.widest)) }

  /// The window less some columns of what text takes in it.
  func narrowed(by columns: Int) -> TerminalSize {
    TerminalSize(columns: self.columns + 1 - columns, rows: size.rows)
  }

  /// The lines of a text, each after `indent`, the first after `lead`.
  func lines(
    _ text: StyledText, lead: StyledText = "", indent: Int = 0, columns: Int? = nil
  ) -> [StyledText] {
    StyledWrap.lines(of: text, columns: columns ?? self.columns, lead: lead, indent: indent)
  }

  /// The lines of prose: `_emphasis_`, paragraphs with an empty line between them.
  func prose(
    _ text: String, _ style: Style = [], lead: StyledText = "", indent: Int = 0
  ) -> [StyledText] {
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
    return paragraphs.enumerated().flatMap { place, paragraph in
      let lead = place == 0 ? lead : StyledText(String(repeating: " ", count: indent))
      return paragraph.isEmpty && place > 0
        ? [StyledText()] : lines(.prose(String(paragraph), style), lead: lead, indent: indent)
    }
  }
}
