import Content
import Testing

@Suite("The beginning of a sentence")
struct SentenceTests {
  @Test(arguments: [
    "{who} is here.", "It rains. {who} is here.", "Now! {who} is here.", "Why? {who} knows.",
    "Wait… {who} knows.", "One.\n\n{who} is two.", "No stop\n\n{who} is two.",
    "“{who} said so.”", "\"{who} said so.\"", "(It ended.) {who} left.",
    "_{who}_ did it.", "“Now.” {who} left.", "It ended. “{who} said so.”",
  ])
  func opensWithACapitalInEnglish(text: String) throws {
    #expect(try Prose(parsing: text).rendered { _ in "she" }.contains("She"))
  }

  @Test(arguments: [
    "—{who} lo sabe.", "¿{who} lo sabe?", "¡{who} lo sabe!", "«{who} lo sabe», dijo.",
    "—¿{who} lo sabe?", "—¡{who} lo sabe!", "Llueve. —{who} lo sabe.", "Llueve. ¿{who} lo sabe?",
    "“¿{who} lo sabe?”", "—No. ¡{who}, no!", "Se acabó. «¿{who}?»", "¡¿{who}?!",
  ])
  func opensWithACapitalInSpanish(text: String) throws {
    #expect(try Prose(parsing: text).rendered { _ in "ella" }.contains("Ella"))
  }

  @Test(arguments: [
    "Here is {who}.", "At 3.5 {who} left.", "See example.com{who} now", "Well, {who} left.",
    "—Sí —dice {who}.", "¿Y {who}?", "Oye, ¿{who}?", "a\n{who} left", "1 {who}",
    "[[a:words]] {who}", "{other} {who}",
  ])
  func goesOnInSmallLetters(text: String) throws {
    let rendered = try Prose(parsing: text).rendered { $0 == "who" ? "she" : "he" }
    #expect(rendered.contains("she") && !rendered.contains("She"))
  }

  @Test func makesAccentedCapitals() throws {
    #expect(try Prose(parsing: "{who}.").rendered { _ in "élia" } == "Élia.")
  }

  @Test func sinksAStopInsideASpanIntoTheSentence() throws {
    let prose = try Prose(parsing: "[[a:It ended.]] {who} left.")
    #expect(prose.rendered { _ in "she" } == "It ended. She left.")
  }

  /// The quick way looks at bytes, where a character could begin one byte and end in another.
  @Test func readsEveryTextOfFourPiecesAsItsCharactersStand() {
    let pieces = ["{a}", ".", " ", "x", "\u{301}", "\r\n", "“", "é", "["]
    var texts = [""]
    for _ in 0..<4 { texts = texts.flatMap { text in pieces.map { text + $0 } } }
    for text in texts {
      let segments = try? Prose(parsing: text).segments
      let expected = CharacterReading.segments(of: Prose.joined(text))
      guard segments != expected else { continue }
      Issue.record("\(text.debugDescription): \(String(describing: segments))")
      return
    }
  }
}

/// Placeholders read character by character, in the plainest way; nil where a mark is not well
/// formed.
private enum CharacterReading {
  static func segments(of text: String) -> [Prose.Segment]? {
    var rest = Array(text)
    var found: [Prose.Segment] = []
    var words = ""
    var opens = true
    var hasEnded = false
    func flush() {
      if !words.isEmpty { found.append(.words(words)) }
      words = ""
    }
    while let character = rest.first {
      if character == "}" || rest.starts(with: ["[", "["]) { return nil }
      guard character == "{" else {
        words.append(character)
        rest.removeFirst()
        switch character.unicodeScalars.first {
        case ".": hasEnded = true
        case " ": if hasEnded { opens = true }
        case "\n": (opens, hasEnded) = (true, false)
        case "“": break
        default: (opens, hasEnded) = (false, false)
        }
        continue
      }
      guard let end = rest.firstIndex(of: "}") else { return nil }
      let name = String(rest[1..<end])
      guard IdentifierForm.kebab.admits(name) else { return nil }
      flush()
      found.append(.placeholder(name, opensSentence: opens))
      (opens, hasEnded) = (false, false)
      rest.removeFirst(end + 1)
    }
    flush()
    return found
  }
}
