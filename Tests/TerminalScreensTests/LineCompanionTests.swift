import Content
import ContentFiles
import DeskSamples
import Records
import Testing
import TrainingDesk

@testable import TerminalScreens

@Suite("Beside a question in lines")
struct LineCompanionTests {
  private static let glossary = """
    format: 1
    terms:
      - id: alarm
        term: {en: alarm, es: alarma}
        forms: {en: [burns]}
        means: {en: "It howls.", es: "Aúlla."}
      - id: house
        term: {en: house, es: casa}
        means: {en: "One lives there.", es: "Allí se vive."}
      - id: front-door
        term: {en: front door, es: puerta}
        means: {en: "One leaves there.", es: "Por ahí se sale."}
    """

  private func room(glossary: Bool = true) throws -> DeskRoom {
    var library = SmallLibrary(drill: [SmallSituation("fire", .alarm, .lunch)], mark: 0)
    if glossary { library.more["content/glossary.yaml"] = LineCompanionTests.glossary }
    return try DeskRoom(library)
  }

  private func play(
    _ room: DeskRoom, isPerson: Bool = false, _ lines: TypedLine...
  ) throws -> Transcript {
    let transcript = Transcript()
    let desk = room.desk()
    let player = LinePlayer(
      desk: desk, source: Typist(isPerson: isPerson, lines), sink: transcript,
      words: Words(language: .english))
    _ = try player.play(desk.sit(at: .drill), goingOnBy: "eslabon play drill")
    return transcript
  }

  @Test("p says the rule at stake, without what to do about it")
  func sayTheRule() throws {
    let text = try play(room(), "p", "P").text
    let card = """
      RULE    Ring when it burns (RED-1)
              This one must be got right, whatever the rest.
      WHY     Because of RED-1
      LAW     House 1

      """
    #expect(text.ranges(of: card).count == 2)
    #expect(!text.contains("Do RED-1"))
  }

  @Test("p says what to do as well, once it was answered")
  func sayWhatToDo() throws {
    let text = try play(room(), isPerson: true, "", "1", "", "p", "p", "", "p").text
    #expect(text.ranges(of: "DO      Do RED-1").count == 2)
    #expect(text.ranges(of: "LAW     House 1").count == 3)
    #expect(text.contains("RULE    Ring at lunch (SER-1)"))
    #expect(text.ranges(of: "Enter goes on. p the rule").count == 3)
  }

  @Test("g explains the words that stand there")
  func explainWords() throws {
    let text = try play(room(), isPerson: true, "", "g", "1", "", "g", "q").text
    #expect(text.ranges(of: "- house: One lives there.").count == 2)
    // The rule that was kept burns.
    #expect(text.ranges(of: "- alarm: It howls.").count == 1)
    #expect(!text.contains("front door"))
  }

  @Test(
    "g and a word looks it up, by its form, a part of it or what is near it",
    arguments: [
      ("g House", "- house: One lives there."), ("g burns", "- alarm: It howls."),
      ("g front-door", "- front door: One leaves there."),
      ("g door", "- front door: One leaves there."),
      ("g hosue", "Perhaps you mean house:\n- house: One lives there."),
      ("g cheque", "The glossary does not explain “cheque”."),
    ])
  func lookAWordUp(line: String, said: String) throws {
    #expect(try play(room(), .text(line)).text.contains(said))
  }

  @Test("g says so where there are no such words")
  func sayThatThereAreNoWords() throws {
    #expect(try play(room(glossary: false), "g").text.contains("This library has no glossary."))
    let room = try room()
    #expect(try play(room, "1", "g", "q").text.contains("No word of the glossary stands here."))
  }

  @Test("u counts a fixed reason, at once or after asking", arguments: [true, false])
  func countAReason(isPerson: Bool) throws {
    let room = try room()
    let lines: [TypedLine] = ["u 2", "u", "9", .notText, "3", "u 0", "u 7", "0", "u", ""]
    let transcript = Transcript()
    let desk = room.desk()
    let player = LinePlayer(
      desk: desk, source: Typist(isPerson: isPerson, (isPerson ? [""] : []) + lines),
      sink: transcript, words: Words(language: .english))
    _ = try player.play(desk.sit(at: .drill), goingOnBy: "x")
    #expect(try room.store.remarks().map(\.remark) == [.noAnswerFits, .unrealistic])
    #expect(try room.store.remarks().map(\.times) == [1, 1])
    #expect(transcript.count(of: "Counted, without your name.") == 2)
    #expect(transcript.count(of: "Nothing was counted.") == 3)
  }

  @Test("u counts for what was answered while that is read")
  func countForWhatWasAnswered() throws {
    let room = try room()
    _ = try play(room, isPerson: true, "", "1", "", "u 1", "", "u 1")
    #expect(try room.store.remarks().map(\.decision) == ["d0", "d1"])
  }

  @Test("keys are served while an answer waits to be confirmed")
  func serveKeysBeforeConfirming() throws {
    let room = try room()
    let transcript = try play(room, isPerson: true, "", "1", "p", "g", "u 5", "?", "b", "q")
    #expect(transcript.count(of: "RULE    Ring when it burns") == 1)
    #expect(transcript.count(of: "Enter confirms, b goes back.") == 5)
    #expect(try room.store.remarks().map(\.remark) == [.mistake])
  }

  @Test("? lists every key, a line each")
  func listEveryKey() throws {
    let lines = try play(room(), "?").lines
    for key in ["p says", "g explains", "u tells", "r reads", "b goes", "q leaves"] {
      #expect(lines.contains { $0.hasPrefix(key) }, "\(key)")
    }
  }
}
