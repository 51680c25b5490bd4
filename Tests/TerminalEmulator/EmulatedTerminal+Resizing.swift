extension EmulatedTerminal {
  /// Gives the window another size.
  package mutating func resize(columns: Int, rows: Int) {
    isPastEdge = false
    if columns != self.columns {
      if kind == .cutting { cut(to: columns) } else { reflow(to: columns) }
    }
    self.columns = columns
    column = min(column, columns - 1)
    fit(rows)
  }

  private mutating func cut(to columns: Int) {
    for place in screen.indices {
      let row = screen[place]
      screen[place] = TerminalRow(Array(row.cells.prefix(columns)), columns: columns)
      if columns < row.cells.count, row.cells[columns].text.isEmpty {
        screen[place].cells[columns - 1] = .blank
      }
    }
    for place in scrollback.indices { scrollback[place].goesOn = false }
  }

  /// Breaks all lines anew; the cursor stays at the character where it stood.
  private mutating func reflow(to columns: Int) {
    let all = scrollback + screen
    let cursor = scrollback.count + row
    var made: [TerminalRow] = []
    var (newRow, newColumn) = (0, 0)
    var line: [TerminalCell] = []
    /// Where in the line the cursor stands, while it is read.
    var offset: Int?
    for (place, old) in all.enumerated() {
      if place == cursor { offset = line.count + column }
      line += old.written
      guard !old.goesOn || place == all.count - 1 else { continue }
      let broken = EmulatedTerminal.broken(line, columns: columns)
      if let place = offset {
        newRow = made.count + min(broken.count - 1, place / columns)
        newColumn = place % columns
        offset = nil
      }
      made += broken
      line = []
    }
    // Empty rows at the end are the window's, no lines.
    while made.count > newRow + 1, made.last?.written.isEmpty == true { made.removeLast() }
    (row, column) = (newRow, newColumn)
    scrollback = made
    screen = []
    self.columns = columns
  }

  private static func broken(_ line: [TerminalCell], columns: Int) -> [TerminalRow] {
    var rows: [TerminalRow] = []
    var cells: [TerminalCell] = []
    for (place, cell) in line.enumerated() {
      let isWide = place + 1 < line.count && line[place + 1].text.isEmpty
      if cells.count + (isWide ? 2 : 1) > columns, !cell.text.isEmpty {
        var row = TerminalRow(cells, columns: columns)
        row.goesOn = true
        rows.append(row)
        cells = []
      }
      if cells.count < columns { cells.append(cell) }
    }
    return rows + [TerminalRow(cells, columns: columns)]
  }

  /// Makes the window of all rows, after ``reflow(to:)`` of those that are in the scrollback.
  private mutating func fit(_ rows: Int) {
    var all = scrollback + screen
    var cursor = screen.isEmpty ? row : scrollback.count + row
    var top = screen.isEmpty ? max(0, all.count - rows) : scrollback.count
    if !screen.isEmpty, rows < self.rows {
      switch kind {
      case .cutting: top = min(cursor, top + self.rows - rows)
      case .reflowing, .reflowingToTheEnd:
        let below = all.count - 1 - cursor
        all.removeLast(min(below, self.rows - rows))
        top = max(top, all.count - rows)
      }
    } else if !screen.isEmpty, rows > self.rows {
      top = max(0, top - (rows - self.rows))
    }
    if kind != .reflowingToTheEnd { top = min(top, cursor) }
    if cursor < top { (cursor, column) = (top, 0) }
    scrollback = Array(all[..<top])
    screen = Array(all[top...].prefix(rows))
    while screen.count < rows { screen.append(TerminalRow(columns: columns)) }
    row = cursor - top
    self.rows = rows
  }
}
