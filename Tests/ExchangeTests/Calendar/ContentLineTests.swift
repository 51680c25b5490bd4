import Testing

@testable import Exchange

@Suite("A content line")
struct ContentLineTests {
  /// Every offset of the fold, before, in and after characters of one to four bytes.
  @Test(arguments: ["a", "é", "日", "🔒"], 0...90)
  func foldsBetweenWholeCharacters(character: String, offset: Int) throws {
    let text =
      String(repeating: "x", count: offset) + String(repeating: character, count: 60)
      + String(repeating: "y", count: offset)
    let line = ContentLine("SUMMARY", text: text)
    let lines = try #require(Bytes.lines(line.bytes))
    #expect(lines.allSatisfy { $0.count <= 75 })
    #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
    #expect(lines.dropFirst().allSatisfy { $0.first == 32 })
    #expect(lines.dropLast().allSatisfy { $0.count > 75 - 4 })
    #expect(unfolded(lines) == "SUMMARY:" + text)
  }

  @Test func leavesSeventyFiveOctetsOnOneLine() {
    let fits = ContentLine("UID", text: String(repeating: "x", count: 71))
    let folds = ContentLine("UID", text: String(repeating: "x", count: 72))
    #expect(Bytes.lines(fits.bytes)?.map(\.count) == [75])
    #expect(Bytes.lines(folds.bytes)?.map(\.count) == [75, 2])
  }

  @Test(arguments: [
    ("a;b,c\\d", #"a\;b\,c\\d"#), ("one\ntwo", #"one\ntwo"#), ("one\r\ntwo", #"one\ntwo"#),
    ("one\rtwo", #"one\ntwo"#), ("one\n\rtwo", #"one\n\ntwo"#), ("a\u{85}b\u{2028}c", #"a\nb\nc"#),
    ("a\tb", "a b"), ("a\u{0}b\u{7}c\u{1B}[31m\u{7F}\u{9B}", "abc[31m"), ("", ""), (":\"=", ":\"="),
    ("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"),
  ])
  func escapesText(text: String, escaped: String) {
    #expect(ContentLine.escaped(text) == escaped)
  }

  @Test(arguments: [
    ("DATE", "DATE"), ("es-MX", "es-MX"), ("", "\"\""), ("Ana; López", "\"Ana; López\""),
    ("Ana \"la\" ^ López", "\"Ana ^'la^' ^^ López\""), ("a\nb\rc\u{0}", "\"a^nbc\""),
    ("a:b", "\"a:b\""),
  ])
  func quotesParameters(value: String, quoted: String) {
    #expect(ContentLine.parameterValue(value) == quoted)
  }

  @Test(arguments: UInt64(0)..<40)
  func readsBackAsWritten(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let text = generator.text(atMost: 200)
    let lines = try #require(Bytes.lines(ContentLine("X", text: text).bytes))
    #expect(unescaped(unfolded(lines)) == "X:" + text)
  }

  private func unfolded(_ lines: [[UInt8]]) -> String {
    let rest = lines.dropFirst().flatMap { $0.dropFirst() }
    return String(decoding: (lines.first ?? []) + rest, as: UTF8.self)
  }

  private func unescaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar == "\\", !isEscaped {
        isEscaped = true
      } else {
        result.append(isEscaped && scalar == "n" ? "\n" : scalar)
        isEscaped = false
      }
    }
    return String(result)
  }
}
