import TerminalScreens

/// Rows of short texts set in columns, for lines that people read.
struct Columns {
  private var rows: [[String]] = []

  /// Adds a row.
  mutating func add(_ cells: String...) { rows.append(cells) }

  /// Adds a row.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The rows, each column as wide as its widest cell, after `indent`.
  ///
  /// - Parameter width: in columns; the last cell of a wider row is broken at spaces, as long as a
  ///   good part of the line is left for it.
  func text(indent: String = "  ", width: Int = .max) -> String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { place in
      rows.map { $0.indices.contains(place) ? DisplayWidth.of($0[place]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      var lead = indent
      for (place, cell) in row.dropLast().enumerated() {
        let gap = widths[place] - DisplayWidth.of(cell) + 2
        lead += cell + String(repeating: " ", count: max(0, gap))
      }
      let last = row.last ?? ""
      let column = DisplayWidth.of(lead)
      guard width - column >= Columns.narrowest, !last.isEmpty else {
        return Columns.trimmed(lead + last)
      }
      return LineWrap.lines(
        of: last, width: width, lead: lead, indent: String(repeating: " ", count: column)
      ).map(Columns.trimmed).joined()
    }.joined()
  }

  /// The narrowest column that text is broken in.
  private static let narrowest = 12

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }
}
