import Content
import Testing

@testable import ContentFiles

@Suite("The texts of a file")
struct TextCheckTests {
  private func found(_ texts: [String], _ language: Language = "en") -> [LocatedDiagnostic] {
    TextCheck(
      texts: texts.enumerated().map {
        WrittenText(text: $1, place: YAMLPosition(line: $0 + 3, column: 5))
      }, language: language, file: "file.yaml", top: .top
    ).diagnostics
  }

  private func words(_ count: Int, _ word: String = "so") -> String {
    Array(repeating: word, count: count).joined(separator: " ")
  }

  @Test("are long from 91 words on, each by itself")
  func areLong() {
    #expect(found([words(90) + ".", words(90) + "."]).filter { $0.code == .longText }.isEmpty)
    let long = found([words(5), words(91)]).filter { $0.code == .longText }
    #expect(long.map(\.line) == [4])
    #expect(long.map(\.summary) == ["the text has 91 words, too many for one go"])
  }

  @Test("count without their marks")
  func countWithoutMarks() {
    #expect(found([words(89) + " [[span:and]]"]).filter { $0.code == .longText }.isEmpty)
    #expect(found([words(88) + " {ana} {calm} so"]).map(\.code).contains(.longText))
  }

  @Test("are hard to read together, in both languages")
  func areHard() {
    let english =
      "Notwithstanding considerable organisational uncertainty, responsibilities proliferate."
    let spanish =
      "La responsabilidad organizativa anteriormente mencionada permanece indeterminada."
    for (text, language) in [(english, "en"), (spanish, "es")] as [(String, Language)] {
      let hard = found(Array(repeating: text + " " + text, count: 10), language)
      #expect(hard.map(\.code) == [.readingLevel])
      #expect(hard.first?.severity == .warning && hard.first?.line == 1)
      #expect(found([text], language).isEmpty)
      #expect(found(Array(repeating: text, count: 10), "de").isEmpty)
    }
  }

  @Test("leave out what is no sentence")
  func leaveOutWhatIsNoSentence() {
    let cells = Array(repeating: "Organisational responsibility", count: 200)
    #expect(found(cells).isEmpty)
  }
}
