/// As much of a terminal as is needed to see what a screen looks like after a program's bytes.
package struct EmulatedTerminal: Sendable {
  /// What becomes of text when the window changes.
  package enum Kind: Sendable, CaseIterable {
    /// Rows are cut or lengthened; a lower window drops its rows from above, as xterm does.
    case cutting
    /// Broken rows are broken anew; a lower window drops rows below the cursor first, as VTE does.
    case reflowing
    /// As ``reflowing``, but what does not fit scrolls away even where the cursor is in it, as in
    /// tmux.
    case reflowingToTheEnd
  }

  /// What becomes of text when the window changes.
  package let kind: Kind
  /// The columns of the window.
  package internal(set) var columns: Int
  /// The rows of the window.
  package internal(set) var rows: Int
  /// The rows that scrolled away, oldest first.
  package internal(set) var scrollback: [TerminalRow] = []
  /// The rows in the window.
  package internal(set) var screen: [TerminalRow]
  /// The row of the cursor, from 0.
  package internal(set) var row = 0
  /// The column of the cursor, from 0.
  package internal(set) var column = 0
  /// Whether the cursor is seen.
  package internal(set) var isCursorShown = true
  /// Whether pastes are announced.
  package internal(set) var bracketsPaste = false
  /// Between the beginning and the end of a synchronised update.
  package internal(set) var isHeld = false
  /// Whether text goes on in the next row at the edge.
  package internal(set) var breaksAtEdge = true
  /// The style that is written in.
  package internal(set) var style: Set<Int> = []
  /// The sequences and bytes that it does not know.
  package internal(set) var unknown: [String] = []
  /// The next character goes to the next row.
  var isPastEdge = false
  /// Where the last character begins that a mark would join.
  var lastWritten: Int?
  var reader = SequenceReader()

  /// Makes an empty terminal.
  package init(columns: Int = 80, rows: Int = 24, kind: Kind = .reflowing) {
    (self.columns, self.rows, self.kind) = (columns, rows, kind)
    screen = Array(repeating: TerminalRow(columns: columns), count: rows)
  }

  /// Takes in bytes of a program.
  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      guard let item = reader.read(byte) else { continue }
      switch item {
      case .scalar(let scalar): print(scalar)
      case .control(let control): act(on: control)
      case .sequence(let sequence): act(on: sequence)
      case .stray(let what): unknown.append(what)
      }
    }
  }

  /// What is read in the window, row by row.
  package var lines: [String] { screen.map(\.text) }

  /// What is read in the window, without empty rows at its end.
  package var text: String {
    lines.reversed().drop(while: \.isEmpty).reversed().joined(separator: "\n")
  }

  /// What is read above the cursor, scrolled away or not, with broken rows put together.
  package var above: [String] { EmulatedTerminal.joined(scrollback + screen[..<row]) }

  /// What is read from the cursor's row on, without empty rows at the end.
  package var below: [String] {
    Array(screen[row...].map(\.text).reversed().drop(while: \.isEmpty).reversed())
  }

  /// All that was ever printed and is still there.
  package var everything: [String] { EmulatedTerminal.joined(scrollback + screen) }

  private static func joined(_ rows: [TerminalRow]) -> [String] {
    var lines: [String] = []
    var line = ""
    for row in rows {
      line += row.text
      guard !row.goesOn else { continue }
      lines.append(line)
      line = ""
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
