import Content
import Curriculum
import Testing

@testable import ContentFiles

@Suite("A glossary's reader")
struct GlossaryReaderTests {
  private func read(
    _ text: String, languages: [Language] = ["en", "es"]
  ) -> (glossary: Glossary, faults: [String]) {
    let decoder = ContentDecoder(
      bytes: Array(text.utf8), file: "glossary.yaml", languages: languages)
    return (GlossaryReader(decoder: decoder).glossary(), decoder.problems.faults)
  }

  private static let sound = """
    format: 1
    terms:
      - id: personal-data
        term: {en: personal data, es: dato personal}
        forms: {en: [personal information], es: [datos personales]}
        means: {en: "About a person.", es: "Sobre una persona."}
      - id: consent
        term: {en: consent, es: consentimiento}
        means: {en: "A free yes.", es: "Un sí libre."}
    """

  @Test func readsTermsWithTheirForms() throws {
    let (glossary, faults) = read(GlossaryReaderTests.sound)
    #expect(faults == [])
    #expect(glossary.terms.map(\.id) == ["personal-data", "consent"])
    let first = try #require(glossary.terms.first)
    #expect(first.name["es"] == "dato personal")
    #expect(first.forms == ["en": ["personal information"], "es": ["datos personales"]])
    #expect(first.meaning["en"] == "About a person.")
    #expect(glossary.terms.last?.forms == [:])
  }

  @Test(arguments: [
    ("means: {en: \"A free yes.\", es: \"Un sí libre.\"}", "meant: yes", "7:5 missing-key"),
    ("term: {en: consent, es: consentimiento}", "term: {en: consent}", "8:11 missing-translation"),
    ("id: consent", "id: Consent", "7:9 bad-id"),
    ("id: consent", "id: personal-data", "7:9 duplicate-id"),
    ("en: consent", "en: Personal data", "8:11 duplicate-id"),
    ("es: [datos personales]", "es: [datos personales, Datos Personales]", "5:12 duplicate-id"),
    ("format: 1", "format: 2", "1:9 format"), ("terms:", "words:", "1:1 missing-key"),
    ("forms: {en:", "forms: {English:", "5:13 bad-id"),
  ])
  func reportsWhatIsWrong(from: String, to: String, fault: String) {
    let text = GlossaryReaderTests.sound.replacing(from, with: to)
    #expect(text != GlossaryReaderTests.sound)
    let faults = read(text).faults
    #expect(faults.contains(fault), "\(faults)")
  }

  @Test func standsInTheLibrary() {
    let file = LibraryFile(path: Library.glossaryPath, bytes: Array(GlossaryReaderTests.sound.utf8))
    #expect(Library(LibraryFiles([file])).curriculum.glossary.terms.count == 2)
    #expect(Library(LibraryFiles()).curriculum.glossary.terms.isEmpty)
    guard case .glossary = LooseFiles.kind(of: file) else {
      Issue.record("it is not known as a glossary")
      return
    }
  }
}
