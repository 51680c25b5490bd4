import Content
import Testing

@Suite("An enumeration")
struct EnumerationTests {
  @Test(
    arguments: [
      ("en", [], ""), ("en", ["a"], "a"), ("en", ["a", "b"], "a and b"),
      ("en", ["a", "b", "c"], "a, b and c"), ("es", ["a", "b", "c"], "a, b y c"),
      ("es", ["solo"], "solo"), ("de", ["a", "b", "c"], "a, b, c"),
    ] as [(Language, [String], String)])
  func joinsAsTheLanguageDoes(language: Language, words: [String], sentence: String) {
    #expect(Enumeration.joined(words, in: language) == sentence)
  }

  @Test(arguments: ["Inés", "imagen", "historia", "índice", "Íñigo", "hijo", "«Inés»", "HISTORIA"])
  func saysEBeforeTheSoundI(word: String) {
    #expect(Enumeration.joined(["nombre", word], in: "es") == "nombre e \(word)")
  }

  @Test(arguments: ["hielo", "iones", "yate", "hueso", "agua", "hiato", "", "4 días"])
  func saysYBeforeAnythingElse(word: String) {
    #expect(Enumeration.joined(["nombre", word], in: "es") == "nombre y \(word)")
  }

  @Test func asksTheLastWordAlone() {
    #expect(Enumeration.joined(["Inés", "Ana"], in: "es") == "Inés y Ana")
  }
}
