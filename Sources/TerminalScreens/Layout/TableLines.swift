/// Cells in columns where they fit beside each other, else one below the other.
struct TableLines {
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
    let widths = heads.indices.map { column in
      max(heads[column].width, rows.map { cell($0, column).width }.max() ?? 0)
    }
    guard widths.reduce(0, +) + 3 * widths.count <= layout.tableColumns else { return records }
    let rule = StyledText(" " + widths.map { String(repeating: "─", count: $0) }.joined(separator: "─┼─"), .quiet)
    return [line(heads, widths), rule] + rows.map { line($0, widths) }
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

  private func line(_ cells: [StyledText], _ widths: [Int]) -> StyledText {
    var line = StyledText(" ")
    for (column, width) in widths.enumerated() {
      if column > 0 { line.append(" │ ", .quiet) }
      let cell = cell(cells, column)
      line.append(cell)
      if column + 1 < widths.count {
        line.append(String(repeating: " ", count: max(0, width - cell.width)))
      }
    }
    return line
  }

  private func cell(_ row: [StyledText], _ column: Int) -> StyledText {
    row.indices.contains(column) ? row[column] : StyledText()
  }
}
