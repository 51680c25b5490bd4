import TerminalScreens

/// Rows of short texts set in columns, for lines that people read.
struct Columns {
  private var rows: [[String]] = []

  /// Adds a row.
  mutating func add(_ cells: String...) { rows.append(cells) }

  /// Adds a row.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The rows, each column as wide as its widest cell, after `indent`.
  func text(indent: String = "  ") -> String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { place in
      rows.map { $0.indices.contains(place) ? DisplayWidth.of($0[place]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { place, cell in
        let gap = place + 1 < row.count ? widths[place] - DisplayWidth.of(cell) + 2 : 0
        return cell + String(repeating: " ", count: max(0, gap))
      }
      var line = indent + cells.joined()
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
