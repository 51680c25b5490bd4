/// A column of a terminal's row.
package struct TerminalCell: Sendable, Hashable {
  /// What stands in it; empty for the second half of a wide character.
  package var text: String
  /// How it looks: the parameters of SGR in force, sorted.
  package var style: Set<Int>
  /// Nothing was ever written to it.
  package var isBlank: Bool

  static let blank = TerminalCell(text: " ", style: [], isBlank: true)
}

/// A row of a terminal.
package struct TerminalRow: Sendable, Hashable {
  /// Its columns.
  package var cells: [TerminalCell]
  /// It goes on in the next row: the terminal broke it.
  package var goesOn = false

  init(columns: Int) { cells = Array(repeating: .blank, count: columns) }

  init(_ cells: [TerminalCell], columns: Int) {
    self.cells = cells + Array(repeating: .blank, count: max(0, columns - cells.count))
  }

  /// What is read, without blanks at the end.
  package var text: String { written.map(\.text).joined() }

  /// The columns up to the last that was written to.
  var written: ArraySlice<TerminalCell> {
    let end = cells.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
    return cells[..<end]
  }
}
