import Content
import ContentFiles
import DeskSamples
import Testing

@testable import TerminalScreens

@Suite("The program's words")
struct WordsTests {
  private static let spanish = ShippedLibrary.library.words(in: "es")

  private func placeholders(of text: String) -> Set<Substring> {
    Set(text.matches(of: /\{([^{}]*)\}/).map(\.1))
  }

  @Test("stand in Spanish with the same places to fill", arguments: Phrase.allCases)
  func standInSpanish(phrase: Phrase) throws {
    let text = try #require(WordsTests.spanish[phrase.rawValue])
    #expect(!text.isEmpty)
    #expect(!phrase.english.isEmpty)
    #expect(placeholders(of: text) == placeholders(of: phrase.english))
  }

  @Test("leave no Spanish text without a phrase")
  func leaveNoOrphans() {
    let known = Set(Phrase.allCases.map(\.rawValue))
    #expect(WordsTests.spanish.keys.filter { !known.contains($0) }.sorted() == [])
    #expect(known.count == Phrase.allCases.count)
  }

  @Test("name twelve months in each language", arguments: ["en", "es"] as [Language])
  func nameTwelveMonths(language: Language) {
    let months = Words.shipped(language)(.months).split(separator: ",")
    #expect(Set(months).count == 12)
  }

  @Test(
    "say dates as people do",
    arguments: [
      ("en", "2026-01-01", "1 January 2026"), ("en", "2027-03-31", "31 March 2027"),
      ("en", "2026-12-31", "31 December 2026"), ("es", "2026-01-01", "1 de enero de 2026"),
      ("es", "2028-02-29", "29 de febrero de 2028"), ("pt", "2026-05-04", "4 May 2026"),
    ] as [(Language, String, String)])
  func sayDates(language: Language, iso: String, said: String) throws {
    #expect(Words.shipped(language).date(try #require(Day(iso: iso))) == said)
  }

  @Test("count minutes", arguments: [(1, "1 minute"), (2, "2 minutes"), (21, "21 minutes")])
  func countMinutes(count: Int, said: String) {
    #expect(Words.shipped("en").minutes(count) == said)
  }

  @Test("say shares", arguments: [(100, "yes"), (99, "in part"), (1, "in part"), (0, "no")])
  func sayShares(value: Int, said: String) {
    #expect(Words.shipped("en").share(value) == said)
  }

  @Test("fill in what is marked, and never look through what was filled in")
  func fillInWhatIsMarked() {
    let words = Words(language: .english, texts: ["progress": "{n} {about} {n} {x"])
    #expect(words(.progress, ("n", "{about}"), ("about", "2")) == "{about} 2 {about} {x")
    #expect(words(.progress, ("n", "1")) == "1 {about} 1 {x")
  }
}
