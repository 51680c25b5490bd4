import Testing

@testable import TerminalScreens

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "counts the columns of a text",
    arguments: [
      ("", 0), ("plain", 5), ("Año", 3), ("An\u{303}o", 3), ("“…”", 3), ("日本語", 6), ("한국", 4),
      ("１２", 4), ("e\u{301}\u{302}", 1), ("a\u{200B}b", 2), ("👍", 2), ("👩‍👩‍👧", 2), ("🇪🇸", 2),
      ("❤\u{FE0F}", 2), ("❤", 1), ("👍🏽", 2), ("ﾊﾝ", 2), ("—", 1),
    ])
  func countsColumns(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }
}
