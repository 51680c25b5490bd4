import TerminalEmulator
import TerminalScreens
import Testing

/// A painter and the terminal that it paints.
private struct Canvas {
  var painter: FramePainter
  var terminal: EmulatedTerminal

  init(
    columns: Int = 20, rows: Int = 6, kind: EmulatedTerminal.Kind = .reflowing,
    colours: ColourMode = .none
  ) {
    painter = FramePainter(size: TerminalSize(columns: columns, rows: rows), colours: colours)
    terminal = EmulatedTerminal(columns: columns, rows: rows, kind: kind)
  }

  @discardableResult
  mutating func show(_ lines: [StyledText] = [], _ frame: [StyledText]) -> Int {
    let bytes = painter.show(lines, above: Frame(frame))
    terminal.feed(bytes)
    return bytes.count
  }

  mutating func resize(columns: Int, rows: Int) {
    terminal.resize(columns: columns, rows: rows)
    painter.resize(to: TerminalSize(columns: columns, rows: rows))
  }
}

@Suite("A frame painter")
struct FramePainterTests {
  @Test func paintsAFrameBelowWhatStays() {
    var canvas = Canvas()
    canvas.terminal.feed("$ play\r\n".utf8)
    canvas.show(["one", "two"], ["ask", "1 a", "2 b"])
    #expect(canvas.terminal.text == "$ play\none\ntwo\nask\n1 a\n2 b")
    #expect(!canvas.terminal.isCursorShown && !canvas.terminal.isHeld)
    canvas.show(["three"], ["again"])
    #expect(canvas.terminal.text == "$ play\none\ntwo\nthree\nagain")
    canvas.show(["4", "5", "6", "7"], ["x", "y"])
    #expect(
      canvas.terminal.everything == ["$ play", "one", "two", "three", "4", "5", "6", "7", "x", "y"])
    canvas.show(["bye"], [])
    #expect(canvas.terminal.isCursorShown && canvas.terminal.breaksAtEdge)
    #expect(canvas.terminal.below == [])
    #expect(canvas.terminal.above.suffix(2) == ["7", "bye"])
    #expect(canvas.terminal.unknown == [])
  }

  @Test func writesOnlyWhatChanged() {
    var canvas = Canvas(columns: 80, rows: 24)
    let rows = (0..<20).map { StyledText("row \($0) " + String(repeating: "x", count: 60)) }
    let whole = canvas.show([], rows)
    #expect(canvas.show([], rows) == 0)
    var other = rows
    other[11] = "changed"
    #expect(canvas.show([], other) < whole / 10)
    #expect(canvas.terminal.below == other.map(\.plain))
    #expect(canvas.show([], Array(other.dropLast(5))) < 60)
    #expect(canvas.terminal.below == other.dropLast(5).map(\.plain))
    canvas.painter.forget()
    #expect(canvas.show([], other) > whole / 2)
    #expect(canvas.terminal.below == other.map(\.plain))
  }

  @Test("fits any window", arguments: 1...6, 1...4)
  func fitsAnyWindow(columns: Int, rows: Int) {
    for kind in EmulatedTerminal.Kind.allCases {
      var canvas = Canvas(columns: columns, rows: rows, kind: kind)
      canvas.terminal.feed("$\r\n".utf8)
      let frame = ["日本語ñ", "", "abcdefgh", "12日", "x"] as [StyledText]
      canvas.show(["a"], frame)
      let shown = frame.suffix(rows).map { line in
        var left = columns
        return line.plain.prefix {
          left -= DisplayWidth.of(String($0))
          return left >= 0
        }
      }
      #expect(
        canvas.terminal.screen[canvas.terminal.row...].map(\.text).starts(
          with: shown.map(String.init)))
      #expect(canvas.terminal.above == ["$", "a"])
      #expect(canvas.terminal.unknown == [])
    }
  }

  @Test func fillsARowToItsEdge() {
    var canvas = Canvas(columns: 4, rows: 4)
    for frame in [["abcd", "efgh"], ["日本", "wxyz"], ["ab", "日本"], ["abcd", "c"]] {
      canvas.show(["1234"], frame.map { StyledText($0) })
      #expect(canvas.terminal.below == frame)
    }
    #expect(canvas.terminal.above == Array(repeating: "1234", count: 4))
  }

  @Test func letsTheTerminalBreakWideLines() {
    var canvas = Canvas(columns: 4, rows: 4)
    canvas.show([], ["live", "more", "rows"])
    canvas.show(["abcdefgh", "a日本語", "x"], ["live"])
    #expect(canvas.terminal.above == ["abcdefgh", "a日本語", "x"])
    #expect(canvas.terminal.below == ["live"])
  }

  @Test func staysInItsRowsWhereATerminalCountsOtherwise() {
    var canvas = Canvas(columns: 6, rows: 5)
    let family = "👩‍👩‍👧‍👦"
    canvas.show(["a"], [StyledText(family + family + family), "next"])
    #expect(canvas.terminal.below.count == 2)
    #expect(canvas.terminal.below.last == "next")
    canvas.show([], ["one", "two"])
    #expect(canvas.terminal.below == ["one", "two"])
    #expect(canvas.terminal.above == ["a"])
  }

  @Test func keepsItsRowsWhereATerminalBreaksWhatWeWouldNot() {
    var canvas = Canvas(columns: 8, rows: 6)
    let family = "👩‍👩‍👧‍👦"
    canvas.show([], ["one", "two", "three"])
    canvas.show([StyledText(family + family)], ["three", "two", "three"])
    #expect(canvas.terminal.above == [family + family])
    #expect(canvas.terminal.below == ["three", "two", "three"])
  }

  @Test(
    "lets no text steer the terminal",
    arguments: [
      "\u{1B}[2J", "\u{1B}]0;x\u{7}", "a\nb", "a\r\nb", "a\tb", "\u{9B}2J", "\u{202E}abc",
      "\u{8}\u{8}",
      "\u{2028}x", "\u{0}", "\u{7F}",
    ])
  func letsNoTextSteer(text: String) {
    var canvas = Canvas()
    canvas.show([StyledText(text)], [StyledText(text, .strong), "next"])
    #expect(canvas.terminal.unknown == [])
    #expect(canvas.terminal.above.count == 1)
    #expect(canvas.terminal.below.count == 2 && canvas.terminal.below.last == "next")
    #expect(canvas.terminal.above.first?.contains("\u{FFFD}") == true)
  }

  @Test func givesTheRowsBackWhenItLeaves() {
    var canvas = Canvas()
    canvas.show(["kept"], ["live", "more"])
    canvas.terminal.feed(canvas.painter.leave())
    #expect(canvas.terminal.text == "kept")
    #expect(canvas.terminal.isCursorShown && canvas.terminal.column == 0)
    canvas.terminal.feed("$ fg\r\nplay\r\n".utf8)
    canvas.show([], ["live", "more"])
    #expect(canvas.terminal.text == "kept\n$ fg\nplay\nlive\nmore")
    #expect(!canvas.terminal.isCursorShown)
    canvas.terminal.feed(canvas.painter.leave())
    #expect(canvas.painter.leave().isEmpty)
  }

  @Test(
    "gives each style its attributes",
    arguments: [
      (.strong, .none, [1]), (.quiet, .none, [2]), (.stressed, .none, [4]), (.focused, .none, [7]),
      (.good, .none, []), (.bad, .none, []), (.marked, .none, [1]), (.good, .dark, [92]),
      (.bad, .dark, [91]), (.marked, .dark, [96]), (.good, .light, [32]), (.bad, .light, [31]),
      (.marked, .light, [35]), (.good, .unknown, [32]), (.bad, .unknown, [31]),
      (.marked, .unknown, [1]), ([.good, .strong], .unknown, [1, 32]),
      ([.strong, .quiet], .unknown, [1]), ([.focused, .bad], .light, [7, 31]),
      ([.good, .bad], .light, [31]), ([.marked, .bad], .dark, [91]),
    ] as [(Style, ColourMode, [Int])])
  func givesEachStyleItsAttributes(style: Style, colours: ColourMode, codes: [Int]) {
    var canvas = Canvas(colours: colours)
    canvas.show([], ["plain " + StyledText("a", style) + " b"])
    let cells = canvas.terminal.screen[0].cells
    #expect(cells[6].style == Set(codes))
    #expect(cells[5].style == [] && cells[8].style == [])
    #expect(canvas.terminal.style == [])
  }

  @Test(
    "takes the colours from the environment",
    arguments: [
      ([:], .none), (["TERM": "xterm-256color"], .unknown), (["TERM": "linux"], .unknown),
      (["TERM": "vt100"], .none), (["TERM": "xterm-mono"], .none), (["TERM": "dumb"], .none),
      (["TERM": "xterm", "NO_COLOR": "1"], .none), (["TERM": "xterm", "NO_COLOR": ""], .unknown),
      (["TERM": "xterm", "COLORFGBG": "15;0"], .dark),
      (["TERM": "xterm", "COLORFGBG": "0;default;15"], .light),
      (["TERM": "xterm", "COLORFGBG": "0;7"], .light),
      (["TERM": "xterm", "COLORFGBG": "15;default"], .unknown),
      (["TERM": "xterm", "COLORFGBG": "nonsense"], .unknown),
      (["TERM": "xterm", "ESLABON_THEME": "light", "COLORFGBG": "15;0"], .light),
      (["TERM": "xterm", "ESLABON_THEME": "dark"], .dark),
      (["TERM": "xterm", "ESLABON_THEME": "pink"], .unknown),
      (["TERM": "xterm", "ESLABON_THEME": "dark", "NO_COLOR": "1"], .none),
    ] as [([String: String], ColourMode)])
  func takesTheColoursFromTheEnvironment(environment: [String: String], mode: ColourMode) {
    #expect(ColourMode(environment: environment) == mode)
  }
}
