import TerminalScreens
import Testing

@Suite("Harmless text")
struct HarmlessTextTests {
  @Test(
    "steers no terminal",
    arguments: [
      "\u{0}", "\u{7}", "\u{8}", "\r", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{2028}",
      "\u{2029}", "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}",
    ])
  func steersNoTerminal(scalar: String) {
    #expect(HarmlessText.line("a\(scalar)b") == "a\u{FFFD}b")
    #expect(HarmlessText.lines("a\(scalar)b") == "a\u{FFFD}b")
  }

  @Test("keeps line ends and tabs only where there are lines", arguments: ["\n", "\t"])
  func keepsLineEnds(scalar: String) {
    #expect(HarmlessText.lines("a\(scalar)b") == "a\(scalar)b")
    #expect(HarmlessText.line("a\(scalar)b") == "a\u{FFFD}b")
  }

  @Test("keeps all else", arguments: ["", "Año — “ñ”", "日本", "👩‍👩‍👧", "e\u{301}", "\u{FFFD}"])
  func keepsAllElse(text: String) {
    #expect(HarmlessText.line(text) == text)
    #expect(HarmlessText.lines(text) == text)
  }
}
