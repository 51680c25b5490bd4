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
}
