import TerminalEmulator
import Testing

@Suite("An emulated terminal")
struct EmulatedTerminalTests {
  private func terminal(
    _ text: String, columns: Int = 5, rows: Int = 3, kind: EmulatedTerminal.Kind = .reflowing
  ) -> EmulatedTerminal {
    var terminal = EmulatedTerminal(columns: columns, rows: rows, kind: kind)
    terminal.feed(text.utf8)
    return terminal
  }

  @Test(
    "shows what was written",
    arguments: [
      ("abc", "abc"), ("abcdefg", "abcde\nfg"), ("abcde\r\nf", "abcde\nf"), ("abcde\rX", "Xbcde"),
      ("abcde\u{1B}[K", "abcd"), ("ab\u{1B}[2D\u{1B}[K", ""), ("日本語", "日本\n語"),
      ("a日本語", "a日本\n語"), ("日\u{1B}[DX", " X"), ("日\rX", "X"), ("e\u{301}x", "e\u{301}x"),
      ("\u{1B}[?7labcdefg", "abcdg"), ("a\tb", "a   b"), ("a\u{1B}[Bb\u{1B}[Ac", "a c\n b"),
      ("a\r\nb\r\nc\r\nd", "b\nc\nd"), ("a\r\nb\r\nc\u{1B}[2A\r\u{1B}[J", ""),
      ("abc\u{1B}[GX", "Xbc"),
      ("a\u{1B}[2;3Hb", "a\n  b"), ("ab\u{8}X", "aX"), ("a\u{1B}[2Cb", "a  b"),
    ])
  func showsWhatWasWritten(written: String, shown: String) {
    #expect(terminal(written).text == shown)
    #expect(terminal(written).unknown == [])
  }

  @Test(
    "reports what it does not know",
    arguments: [
      "\u{1B}[5n", "\u{1B}]0;x\u{7}", "\u{1B}c", "\u{1B}[?1049h", "\u{1B}[38;5;1m", "\u{0}",
    ])
  func reportsWhatItDoesNotKnow(sequence: String) {
    #expect(terminal(sequence).unknown.count >= 1)
  }

  @Test func keepsStylesByColumn() {
    let cells = terminal("a\u{1B}[1;32mb\u{1B}[mc").screen[0].cells
    #expect(cells.prefix(3).map(\.style) == [[], [1, 32], []])
  }

  @Test func keepsWhatScrollsAway() {
    let terminal = terminal("1\r\n2\r\n3\r\n4\r\n5")
    #expect(terminal.scrollback.map(\.text) == ["1", "2"])
    #expect(terminal.everything == ["1", "2", "3", "4", "5"])
  }

  @Test(
    "breaks lines anew",
    arguments: [EmulatedTerminal.Kind.reflowing, .reflowingToTheEnd])
  func breaksLinesAnew(kind: EmulatedTerminal.Kind) {
    var terminal = terminal("abcdefg\r\nx\r\n", kind: kind)
    #expect(terminal.lines == ["fg", "x", ""])
    terminal.resize(columns: 10, rows: 4)
    #expect(terminal.lines == ["abcdefg", "x", "", ""])
    #expect((terminal.row, terminal.column) == (2, 0))
    terminal.resize(columns: 2, rows: 4)
    #expect(terminal.everything == ["abcdefg", "x", ""])
    #expect(terminal.lines == ["ef", "g", "x", ""])
    terminal.resize(columns: 5, rows: 2)
    #expect(terminal.everything == ["abcdefg", "x", ""])
    #expect(terminal.row == 1)
  }

  @Test func cutsLines() {
    var terminal = terminal("abcdefg\r\nx\r\n", kind: .cutting)
    terminal.resize(columns: 1, rows: 3)
    #expect(terminal.lines == ["f", "x", ""])
    terminal.resize(columns: 5, rows: 2)
    #expect(terminal.lines == ["x", ""])
    #expect(terminal.scrollback.map(\.text) == ["abcde", "f"])
  }

  @Test func staysAtACursorWithRowsBelow() {
    for kind in EmulatedTerminal.Kind.allCases {
      var terminal = terminal("p\r\nabcd\r\nefgh\u{1B}[A\r", kind: kind)
      terminal.resize(columns: 2, rows: 3)
      #expect(terminal.column == 0)
      let first = terminal.screen[terminal.row].text
      // What does not fit scrolls away with the cursor in it, or is dropped from below.
      #expect(first == (kind == .reflowingToTheEnd ? "cd" : "ab"), "\(kind)")
    }
  }
}
