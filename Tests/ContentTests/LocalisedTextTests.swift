import Content
import Testing

@Suite("A text in several languages")
struct LocalisedTextTests {
  @Test func speaksTheLanguageItIsAskedIn() {
    let text = LocalisedText(["en": "data", "es": "datos"])
    #expect(text["es"] == "datos")
    #expect(text["en"] == "data")
  }

  @Test func fallsBackToEnglish() {
    let text = LocalisedText(["ca": "dades", "en": "data", "es": "datos"])
    #expect(text.base == .english)
    #expect(text["fr"] == "data")
  }

  @Test func fallsBackToTheFirstCodeWithoutEnglish() {
    let text = LocalisedText(["es": "datos", "ca": "dades"])
    #expect(text.base == "ca")
    #expect(text["fr"] == "dades")
  }

  @Test func isEmptyWithoutAnyLanguage() {
    #expect(LocalisedText([:])["en"].isEmpty)
  }
}
