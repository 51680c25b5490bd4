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

  @Test(
    "agrees with others on scalars",
    arguments: [(WidthSample.zero, 0), (WidthSample.one, 1), (WidthSample.two, 2)])
  func agreesOnScalars(scalars: [UInt32], columns: Int) {
    for scalar in scalars.compactMap(Unicode.Scalar.init) {
      #expect(DisplayWidth.of(Character(scalar)) == columns, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test("agrees with others on texts", arguments: WidthSample.texts)
  func agreesOnTexts(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func followsTheUnicodeDatabase() {
    for value in 0xA0...0x1FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value), !scalar.steersTerminals else { continue }
      let width = DisplayWidth.of(Character(scalar))
      let properties = scalar.properties
      switch properties.generalCategory {
      case .nonspacingMark, .enclosingMark: #expect(width == 0, "U+\(String(value, radix: 16))")
      case .uppercaseLetter, .lowercaseLetter, .decimalNumber:
        let isFull = (0xFF00...0xFFEF).contains(value)
        #expect(width == (isFull ? 2 : 1), "U+\(String(value, radix: 16))")
      default:
        if properties.isEmojiPresentation { #expect(width == 2, "U+\(String(value, radix: 16))") }
      }
    }
  }

  @Test(
    "counts a replacement for what steers terminals", arguments: ["\r\n", "a\u{202E}", "\u{1B}["])
  func countsReplacements(text: String) {
    #expect(DisplayWidth.of(text) == 2)
    #expect(DisplayWidth.of(HarmlessText.line(text)) == 2)
  }
}
