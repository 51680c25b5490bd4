import TerminalScreens

/// Lines of a report, broken at spaces where they are too wide.
struct ReportLines {
  /// The widest that a report is printed.
  static let widest = 100
  /// What has been said.
  private(set) var text = ""
  let width: Int

  /// No lines yet.
  ///
  /// - Parameter width: in columns.
  init(width: Int) { self.width = min(width, ReportLines.widest) }

  /// How wide the terminal is, 80 where there is none.
  static var ofTerminal: Int { StandardOutput().width }

  /// Adds a paragraph; an empty one is an empty line.
  ///
  /// - Parameters:
  ///   - lead: what it begins with.
  ///   - indent: what the lines that it goes on in begin with.
  mutating func add(_ paragraph: String = "", lead: String = "", indent: String = "") {
    for line in LineWrap.lines(of: paragraph, width: width, lead: lead, indent: indent) {
      text += line + "\n"
    }
  }

  /// Adds a line as it is.
  mutating func addUnbroken(_ line: String) { text += line + "\n" }

  /// Adds lines that are broken already.
  mutating func append(_ lines: String) { text += lines }

  /// Adds rows set in columns, of which the last is broken where it is too wide.
  mutating func add(_ columns: Columns, indent: String = "  ") {
    text += columns.text(indent: indent, width: width)
  }
}
