/// Cells in columns where they fit beside each other, else one below the other.
struct TableLines {
  /// The narrowest that a column of running text may become.
  private static let narrowest = 12
  let heads: [StyledText]
  let rows: [[StyledText]]
  let layout: Layout

  /// Makes a table.
  init(heads: [StyledText] = [], rows: [[StyledText]], layout: Layout) {
    self.heads = heads
    self.rows = rows
    self.layout = layout
  }

  /// Columns below their heads; where the window is too narrow, each row as `head: cell` lines.
  var table: [StyledText] {
    guard let widths = widths() else { return records }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "─┼─")
    return row(heads, widths) + [StyledText(" " + rule, .quiet)] + rows.flatMap { row($0, widths) }
  }

  /// A label and its value on each line, the values below each other where they fit.
  var form: [StyledText] {
    let widest = rows.map { cell($0, 0).width }.max() ?? 0
    let indent = widest + 3
    let isNarrow = indent * 2 > layout.columns
    return rows.flatMap { row -> [StyledText] in
      let label = cell(row, 0)
      var quiet = StyledText(" ")
      for run in label.runs { quiet.append(run.text, run.style.union(.quiet)) }
      let padding = isNarrow ? 2 : indent - 1 - label.width
      quiet.append(String(repeating: " ", count: padding))
      return layout.lines(cell(row, 1), lead: quiet, indent: isNarrow ? 3 : indent)
    }
  }

  private var records: [StyledText] {
    rows.enumerated().flatMap { place, row in
      let lines = heads.indices.flatMap { column in
        layout.lines(heads[column] + ": " + cell(row, column), lead: " ", indent: 3)
      }
      return place > 0 ? [StyledText()] + lines : lines
    }
  }

  /// How wide each column is: as its cells are, or the widest narrowed until all fit; nil where
  /// they would become too narrow to be read.
  private func widths() -> [Int]? {
    var widths = heads.indices.map { column in
      max(1, heads[column].width, rows.map { cell($0, column).width }.max() ?? 0)
    }
    let gaps = 1 + 3 * max(0, widths.count - 1)
    if widths.reduce(gaps, +) <= layout.tableColumns { return widths }
    while widths.reduce(gaps, +) > layout.columns {
      guard let widest = widths.max(), widest > TableLines.narrowest,
        let place = widths.firstIndex(of: widest)
      else { return nil }
      widths[place] -= 1
    }
    return widths
  }

  /// The lines of a row, each cell broken to the width of its column.
  private func row(_ cells: [StyledText], _ widths: [Int]) -> [StyledText] {
    let broken = widths.indices.map { column in
      StyledWrap.lines(of: cell(cells, column), columns: widths[column])
    }
    return (0..<(broken.map(\.count).max() ?? 0)).map { place in
      var line = StyledText(" ")
      for (column, width) in widths.enumerated() {
        if column > 0 { line.append(" │ ", .quiet) }
        let part = cell(broken[column], place)
        line.append(part)
        if column + 1 < widths.count {
          line.append(String(repeating: " ", count: max(0, width - part.width)))
        }
      }
      return line.trimmed
    }
  }

  private func cell(_ row: [StyledText], _ column: Int) -> StyledText {
    row.indices.contains(column) ? row[column] : StyledText()
  }
}
