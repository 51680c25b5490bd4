import ContentFiles
import DeskSamples
import ScenarioEngine
import TerminalScreens
import Testing

@Suite("A key parser")
struct KeyParserTests {
  private func strokes(_ text: String, finished: Bool = true) -> [Keystroke] {
    strokes(Array(text.utf8), finished: finished)
  }

  private func strokes(_ bytes: [UInt8], finished: Bool = true) -> [Keystroke] {
    var parser = KeyParser()
    return parser.read(bytes) + (finished ? parser.finish() : [])
  }

  private func keys(_ keys: [Key]) -> [Keystroke] { keys.map(Keystroke.key) }

  @Test(
    "knows the keys",
    arguments: [
      ("a", .character("a")), (" ", .character(" ")), ("ñ", .character("ñ")),
      ("日", .character("日")), ("😀", .character("😀")), ("\r", .enter), ("\n", .enter),
      ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{3}", .interrupt),
      ("\u{4}", .endOfInput), ("\u{1B}", .escape), ("\u{1B}[A", .up),
      ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left), ("\u{1B}OA", .up),
      ("\u{1B}OD", .left), ("\u{1B}[H", .home), ("\u{1B}[F", .end), ("\u{1B}OH", .home),
      ("\u{1B}OF", .end), ("\u{1B}[1~", .home), ("\u{1B}[4~", .end), ("\u{1B}[7~", .home),
      ("\u{1B}[8~", .end), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
      ("\u{1B}[Z", .backTab), ("\u{1B}[1;5A", .up), ("\u{1B}[1;2C", .right),
      ("\u{1B}[1;3H", .home), ("\u{1B}[5;5~", .pageUp), ("\u{1B}O5B", .down),
      ("\u{1B}[a", .up), ("\u{1B}\u{1B}[A", .up), ("\u{1B}[1;5:1A", .up), ("\u{1B}OM", .enter),
      ("\u{1B}Or", .character("2")), ("\u{9B}A", .up), ("\u{1B}\u{1B}", .escape),
    ] as [(String, Key)])
  func knowsTheKeys(typed: String, key: Key) {
    #expect(strokes(typed) == keys([key]))
  }

  @Test func keepsWhatIsTheEdgesApart() {
    #expect(strokes("a\u{1A}b\u{C}") == [a, .suspend, b, .redraw])
  }

  private let a = Keystroke.key(.character("a"))
  private let b = Keystroke.key(.character("b"))

  @Test(
    "drops what is no key, whole",
    arguments: [
      "\u{1B}[3~", "\u{1B}[2~", "\u{1B}[15~", "\u{1B}[I", "\u{1B}[O", "\u{1B}[<0;12;7M",
      "\u{1B}[<0;12;7m", "\u{1B}[M !!", "\u{1B}[12;80R", "\u{1B}[?62;c", "\u{1B}[>1;2;3c",
      "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]52;c;YWJj\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
      "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}^pm\u{1B}\\", "\u{1B}Xsos\u{1B}\\", "\u{1B}[[A",
      "\u{1B}OP", "\u{1B}x", "\u{1B}é", "\u{1B}\r", "\u{1B}[200~q\r1\u{3}\u{1A}\u{1B}[A\u{1B}[201~",
      "\u{1B}[201~", "\u{1B}[200~\u{1B}\u{1B}[201~", "\u{0}", "\u{301}", "\u{200D}", "\u{FE0F}",
      "\u{202E}", "\u{2028}", "\u{9D}0;x\u{7}", "\u{85}", "\u{1B}[27;5;113~", "\u{1B}[113;5u",
      "\u{1B}[\(String(repeating: "1;", count: 100_000))A", "\u{1B}[?A", "\u{1B}[1$A",
      "\u{1B}[200~\(String(repeating: "q\r", count: 1_000_000))\u{1B}[201~",
    ])
  func dropsWhatIsNoKey(typed: String) {
    #expect(strokes("a" + typed + "b") == [a, b])
  }

  @Test(
    "drops what is no UTF-8",
    arguments: [
      [0x80], [0xFF], [0xC0, 0x80], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5, 0x80],
      [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func dropsWhatIsNoUTF8(bytes: [UInt8]) {
    #expect(strokes([0x61] + bytes + [0x62]) == [a, b])
  }

  @Test(
    "hears Ctrl-C inside a sequence",
    arguments: [
      "\u{1B}", "\u{1B}[", "\u{1B}[1;", "\u{1B}O", "\u{1B}]0;x", "\u{1B}P", "\u{1B}]x\u{1B}",
    ])
  func hearsCtrlC(begun: String) {
    #expect(strokes(begun + "\u{3}b", finished: false) == [.key(.interrupt), b])
  }

  @Test(
    "ends what is half by silence",
    arguments: [
      ("\u{1B}", [.escape]), ("\u{1B}[", []), ("\u{1B}[1;5", []), ("\u{1B}O", []),
      ("\u{1B}]0;x", []), ("\u{1B}P", []), ("\u{1B}[M", []), ("\u{1B}[[", []),
    ] as [(String, [Key])])
  func endsWhatIsHalf(begun: String, expected: [Key]) {
    var parser = KeyParser()
    #expect(parser.read(begun.utf8) == [])
    #expect(parser.isWithin)
    #expect(parser.finish() == keys(expected))
    #expect(!parser.isWithin)
    #expect(parser.read("b".utf8) == [b])
  }

  @Test func leavesAPasteWhoseEndGotLostByCtrlC() {
    var parser = KeyParser()
    #expect(parser.read("\u{1B}[200~ab\u{3}".utf8) == [])
    #expect(parser.finish() == [])
    #expect(parser.isPasting && !parser.isWithin)
    #expect(parser.read("c\u{3}d".utf8) == [])
    #expect(parser.finish() == [])
    #expect(parser.read("\u{3}b".utf8) == [.key(.interrupt), b])
    #expect(!parser.isPasting)
  }

  @Test("reads the same however the bytes are cut", arguments: 0..<300 as Range<UInt64>)
  func readsTheSameHoweverCut(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let pieces: [[UInt8]] = [
      "\u{1B}", "[", "O", "A", "200~", "\u{1B}[200~", "\u{1B}[201~", "]", "P", "\u{7}", "\u{1B}\\",
      "ñ", "日本", "😀", "\u{3}", "\u{1A}", "1;5", "M", "\u{9B}", "~", "q", "\r", "\u{301}",
    ].map { Array($0.utf8) }
    let bytes = (0..<Int.random(in: 0...80, using: &chance)).flatMap { _ -> [UInt8] in
      let place = Int.random(in: 0...pieces.count, using: &chance)
      guard place < pieces.count else { return [UInt8.random(in: .min ... .max, using: &chance)] }
      return pieces[place]
    }
    var (whole, cut) = (KeyParser(), KeyParser())
    let expected = whole.read(bytes) + whole.finish()
    var actual: [Keystroke] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...rest.count, using: &chance)
      actual += cut.read(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    #expect(actual + cut.finish() == expected)
    #expect(whole == cut)
    for case .key(.character(let character)) in expected {
      #expect(character.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
    }
  }
}
