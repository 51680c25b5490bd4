import Content
import Testing

@testable import ReportPages

@Suite("The words of pages")
struct PageWordsTests {
  @Test("mark the same in both languages", arguments: Phrase.allCases)
  func markTheSame(phrase: Phrase) {
    #expect(!phrase.english.isEmpty && !phrase.spanish.isEmpty)
    #expect(Self.marks(phrase.english) == Self.marks(phrase.spanish))
  }

  @Test("name twelve months", arguments: ["en", "es"] as [Language])
  func nameTwelveMonths(language: Language) {
    let words = PageWords(language)
    let dates = (1...12).compactMap { Day(year: 2026, month: $0, day: 9).map(words.date) }
    #expect(Set(dates).count == 12)
    #expect(dates.last == (language == "es" ? "9 de diciembre de 2026" : "9 December 2026"))
  }

  @Test(
    "tell cycles",
    arguments: [
      ("2026", "2026", "2026"),
      ("2026-1", "the first half of 2026", "el primer semestre de 2026"),
      ("2026-2", "the second half of 2026", "el segundo semestre de 2026"),
      ("2026-3", "2026-3", "2026-3"),
    ])
  func tellCycles(name: String, english: String, spanish: String) {
    #expect(PageWords("en").cycle(name) == english)
    #expect(PageWords("es").cycle(name) == spanish)
  }

  @Test(
    "round figures, but never to none",
    arguments: [
      (0, "0"), (0.2, "<1"), (0.5, "1"), (11.4, "11"), (99.9, "100"),
    ])
  func roundFigures(value: Double, said: String) {
    #expect(PageWords("en").number(value) == said)
  }

  @Test("are English where there are no others")
  func areEnglishWhereThereAreNoOthers() {
    #expect(PageWords("de").language == "en")
    #expect(PageWords("es-MX").language == "es")
  }

  private static func marks(_ text: String) -> Set<Substring> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: "}").first
      })
  }
}
