import Content
import Curriculum
import Foundation
import Testing

@testable import ContentFiles

@Suite("A talk card's reader")
struct TalkCardReaderTests {
  private func read(_ text: String) -> (card: TalkCard?, problems: [LocatedDiagnostic]) {
    let decoder = ContentDecoder(
      bytes: Array(text.utf8), file: "CUL-1.yaml", languages: ["en", "es"])
    return (TalkCardReader(decoder: decoder).card(), decoder.problems.diagnostics)
  }

  private func faults(_ text: String) -> [String] {
    read(text).problems.map { "\($0.line):\($0.column) \($0.code.rawValue)" }
  }

  @Test func readsAStoryAndThreeQuestions() throws {
    let (card, problems) = read(TalkSample.text)
    #expect(problems.map(\.text) == [])
    let read = try #require(card)
    #expect(read.clause == "CUL-1")
    #expect(read.title["es"] == "El bolso")
    #expect(TalkCard.wordCount(of: read.story["en"]) == 60)
    #expect(read.questions.map { $0["en"] } == ["Why?", "Where?", "What do we change?"])
  }

  @Test(arguments: [
    ("title: {en: The bag, es: El bolso}", "titel: {en: The bag}", "3:1 unknown-key"),
    ("title: {en: The bag, es: El bolso}\n", "", "1:1 missing-key"),
    ("{en: The bag, es: El bolso}", "{en: The bag}", "3:8 missing-translation"),
    ("{en: \"Why?\", es: \"¿Por qué?\"}", "{en: \"Why?\"}", "8:5 missing-translation"),
    ("clause: CUL-1", "clause: cul-1", "2:9 bad-id"),
    ("clause: CUL-1", "clause: [CUL-1]", "2:9 wrong-type"),
    ("format: 1", "format: 2", "1:9 format"),
    ("  - {en: \"Where?\", es: \"¿Dónde?\"}\n", "", "8:3 bad-value"),
    ("questions:", "questions:\n  - {en: \"Who?\", es: \"¿Quién?\"}", "8:3 bad-value"),
    (" w60", "", "5:7 story-length"),
    (" w60", " w60" + String(repeating: " more", count: 101), "5:7 story-length"),
    (" p60", " —", "6:7 story-length"),
  ])
  func reportsWhatIsWrong(from: String, to: String, fault: String) {
    let text = TalkSample.text.replacing(from, with: to)
    #expect(text != TalkSample.text)
    #expect(faults(text).contains(fault), "\(faults(text))")
  }

  @Test func warnsOfLengthAndKeepsTheCard() {
    let (card, problems) = read(TalkSample.text.replacing(" w60", with: ""))
    #expect(card != nil)
    #expect(problems.map(\.severity) == [.warning])
    #expect(problems.map(\.help) == ["write 60 to 160"])
  }

  @Test func givesNoCardWithoutItsThreeQuestions() {
    let text = TalkSample.text.replacing("  - {en: \"Where?\", es: \"¿Dónde?\"}\n", with: "")
    #expect(read(text).card == nil)
    #expect(read(text).problems.map(\.summary) == ["a talk card has 3 questions, found 2"])
  }
}

/// A card in which nothing is wrong; its stories have sixty words.
enum TalkSample {
  static let text = """
    format: 1
    clause: CUL-1
    title: {en: The bag, es: El bolso}
    story:
      en: \(words("w"))
      es: \(words("p"))
    questions:
      - {en: "Why?", es: "¿Por qué?"}
      - {en: "Where?", es: "¿Dónde?"}
      - {en: "What do we change?", es: "¿Qué cambiamos?"}

    """

  static func file(on clause: String, named name: String? = nil) -> LibraryFile {
    LibraryFile(
      path: "content/talks/\(name ?? clause).yaml",
      bytes: Array(text.replacing("CUL-1", with: clause).utf8))
  }

  private static func words(_ letter: String) -> String {
    (1...60).map { "\(letter)\($0)" }.joined(separator: " ")
  }
}
