import Testing

@testable import Content

@Suite("How easy a text is to read")
struct ReadingEaseTests {
  @Test(
    "counts syllables in Spanish by its rules",
    arguments: [
      ("que", 1), ("guerra", 2), ("agua", 2), ("pingüino", 3), ("muy", 1), ("ley", 1), ("día", 2),
      ("ahora", 3), ("prohibir", 2), ("ciudad", 2), ("leer", 2), ("veía", 3), ("también", 2),
      ("y", 1), ("yo", 1), ("construir", 2), ("aéreo", 4), ("murciélago", 4), ("quiosco", 2),
      ("privacidad", 4), ("oía", 3), ("cooperar", 4), ("buey", 1), ("1984", 1),
      ("di\u{301}a", 2), ("pingu\u{308}ino", 3), ("DÍA", 2),
    ])
  func countsInSpanish(word: String, syllables: Int) {
    #expect(Syllables.count(in: word, "es") == syllables)
  }

  @Test(
    "counts syllables in English about as they are",
    arguments: [
      ("the", 1), ("make", 1), ("makes", 1), ("table", 2), ("houses", 2), ("dishes", 2),
      ("asked", 1), ("wanted", 2), ("coffee", 2), ("people", 2), ("money", 2), ("privacy", 3),
      ("data", 2), ("nobody's", 3), ("don't", 1), ("organisation", 5), ("responsible", 4),
    ])
  func countsInEnglish(word: String, syllables: Int) {
    #expect(Syllables.count(in: word, "en") == syllables)
  }

  @Test("counts sentences by what ends them, and a last one without an end")
  func countsSentences() {
    func counted(_ text: String) -> [Int] {
      var ease = ReadingEase(in: "en")
      ease.read(text)
      return [ease.words, ease.sentences]
    }
    #expect(counted("One two. “Three?” Four…! Five") == [5, 4])
    #expect(counted("Ten past 8:30") == [4, 2])
    #expect(counted("?! ...") == [0, 0])
    #expect(counted("") == [0, 0])
    #expect(counted("self-employed people's") == [2, 1])
  }

  /// The opening of a well-known tale, and a sentence of a contract.
  private static let texts: [Language: (easy: String, hard: String)] = [
    "en": (
      "Once there was a girl who lived near a wood. She had a red hood, and all who knew her loved her.",
      "Notwithstanding any contrary provision of the aforementioned contractual documentation, the "
        + "contracting organisation irrevocably acknowledges responsibility for the confidentiality of "
        + "information communicated electronically."
    ),
    "es": (
      "Había una vez una niña que vivía cerca del bosque. Tenía una capa roja y todos la querían mucho.",
      "No obstante cualesquiera disposiciones contractuales anteriormente mencionadas, la organización "
        + "contratante reconoce irrevocablemente su responsabilidad respecto de la confidencialidad de "
        + "las informaciones comunicadas electrónicamente."
    ),
  ]

  @Test(
    "tells a tale from a contract, on either side of the bar",
    arguments: ["en", "es"] as [Language])
  func tellsATaleFromAContract(language: Language) throws {
    let (easy, hard) = try #require(Self.texts[language])
    let bar = try #require(ReadingEase.bar(in: language))
    func value(_ text: String) -> Double? {
      var ease = ReadingEase(in: language)
      for _ in 0..<8 { ease.read(text) }
      return ease.value
    }
    #expect(try #require(value(easy)) > 70)
    #expect(try #require(value(hard)) < bar / 2)
  }

  @Test("says nothing of a few words, and of languages that it does not know")
  func saysNothing() {
    var few = ReadingEase(in: "en")
    few.read("A few words.")
    #expect(few.value == nil)
    var german = ReadingEase(in: "de")
    for _ in 0..<100 { german.read("Ein Satz mit Worten.") }
    #expect(german.value == nil && ReadingEase.bar(in: "de") == nil)
  }
}
