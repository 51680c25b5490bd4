import ScenarioEngine
import TerminalEmulator
import TerminalScreens
import Testing

@Suite("Any succession of frames")
struct FramePainterProperties {
  /// A line that no other is like, no wider than so many columns.
  private func line(
    _ number: Int, mark: String, columns: Int, using chance: inout SeededGenerator
  ) -> StyledText {
    let words = ["日本", "ñ", "word", "—", "한", "e\u{301}", "x", "  "]
    var text = "\(mark)\(number);"
    while Bool.random(using: &chance), let word = words.randomElement(using: &chance),
      DisplayWidth.of(text + word) <= columns
    { text += word }
    // A space at the end is nothing to see.
    while text.last == " " { text.removeLast() }
    return StyledText(text, Style(rawValue: UInt8.random(in: 0...127, using: &chance)))
  }

  private func frame(
    _ number: Int, in size: TerminalSize, using chance: inout SeededGenerator
  ) -> [StyledText] {
    (0..<Int.random(in: 0...size.rows, using: &chance)).map { _ in
      line(number, mark: "f", columns: size.columns, using: &chance)
    }
  }

  @Test("is shown, and each line stays once", arguments: 0..<60 as Range<UInt64>)
  func isShown(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let size = TerminalSize(
      columns: .random(in: 6...40, using: &chance), rows: .random(in: 1...12, using: &chance))
    var painter = FramePainter(size: size, colours: .unknown)
    var terminal = EmulatedTerminal(columns: size.columns, rows: size.rows)
    var printed: [String] = []
    for number in 0..<40 {
      let lines = (0..<Int.random(in: 0...3, using: &chance)).map { place in
        line(number * 10 + place, mark: "p", columns: size.columns, using: &chance)
      }
      printed += lines.map(\.plain)
      let frame = frame(number, in: size, using: &chance)
      terminal.feed(painter.show(lines, above: Frame(frame)))
      #expect(terminal.above == printed)
      #expect(terminal.below == frame.map(\.plain))
      #expect(terminal.isCursorShown == frame.isEmpty && terminal.column == 0)
      #expect(!terminal.isHeld && terminal.breaksAtEdge && terminal.style == [])
    }
    #expect(terminal.unknown == [])
  }

  @Test(
    "is shown after a resize, and nothing above it is lost", arguments: 0..<25 as Range<UInt64>,
    EmulatedTerminal.Kind.allCases)
  func isShownAfterAResize(seed: UInt64, kind: EmulatedTerminal.Kind) {
    var chance = SeededGenerator(seed: seed)
    var size = TerminalSize(columns: 30, rows: 10)
    var painter = FramePainter(size: size, colours: .dark)
    var terminal = EmulatedTerminal(columns: size.columns, rows: size.rows, kind: kind)
    var printed: [String] = []
    var narrowest = size.columns
    for number in 0..<30 {
      let lines = (0..<Int.random(in: 0...2, using: &chance)).map { place in
        line(number * 10 + place, mark: "p", columns: size.columns, using: &chance)
      }
      printed += lines.map(\.plain)
      // As high as half the window, so that it still fits when it is broken anew.
      let frame = Array(frame(number, in: size, using: &chance).prefix(max(1, size.rows / 2)))
      terminal.feed(painter.show(lines, above: Frame(frame)))
      #expect(terminal.below == frame.map(\.plain))
      expect(terminal, keeps: printed, narrowest: narrowest)
      for _ in 0..<Int.random(in: 0...3, using: &chance) {
        size = TerminalSize(
          columns: .random(in: 6...40, using: &chance), rows: .random(in: 2...12, using: &chance))
        narrowest = min(narrowest, size.columns)
        terminal.resize(columns: size.columns, rows: size.rows)
        painter.resize(to: size)
      }
    }
    #expect(terminal.unknown == [])
  }

  /// What was printed is above the cursor, once and in order; where rows are cut, their beginnings.
  private func expect(_ terminal: EmulatedTerminal, keeps printed: [String], narrowest: Int) {
    switch terminal.kind {
    case .reflowing: #expect(terminal.above == printed)
    case .cutting:
      #expect(terminal.above.count == printed.count)
      for (shown, line) in zip(terminal.above, printed) {
        #expect(shown.prefix { $0 != ";" } == line.prefix { $0 != ";" })
        #expect(shown == line || DisplayWidth.of(shown) >= narrowest - 1)
      }
    case .reflowingToTheEnd:
      // Of a frame that is broken into more rows than the window has, some scroll away for good.
      let above = terminal.above.joined(separator: "\n")
      #expect(printed.allSatisfy { above.ranges(of: $0.prefix { $0 != ";" } + ";").count == 1 })
    }
  }
}
