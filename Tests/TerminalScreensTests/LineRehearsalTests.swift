import Content
import DeskSamples
import Records
import Testing
import TrainingDesk

@testable import TerminalScreens

@Suite("A what-if in lines")
struct LineRehearsalTests {
  private let room: DeskRoom
  private let desk: LocalStaffDesk

  init() throws {
    room = try DeskRoom(SmallLibrary(drill: [SmallSituation("fire", .alarm, .lunch)], mark: 0))
    desk = room.desk()
  }

  /// Plays two slips as a person, then types some more; `1` is the number of what slips.
  private func play(isPerson: Bool = true, _ more: TypedLine...) throws -> Transcript {
    let transcript = Transcript()
    let sitting = try desk.sit(at: .drill)
    let next = try desk.answer(.wait, at: sitting).next
    let wait = TypedLine.text(String(try #require(next.decision).number(of: "wait")))
    let player = LinePlayer(
      desk: desk, source: Typist(isPerson: isPerson, (isPerson ? [wait, "", ""] : [wait]) + more),
      sink: transcript, words: Words(language: .english))
    #expect(try player.play(next, goingOnBy: "eslabon play drill") == .finished)
    return transcript
  }

  /// The number of an answer at the first or second decision, as the seed puts it.
  private func number(of id: ChoiceID, at place: Int) throws -> TypedLine {
    let room = try DeskRoom(
      SmallLibrary(drill: [SmallSituation("fire", .alarm, .lunch)], mark: 0))
    let desk = room.desk()
    let sitting = try desk.play(desk.sit(at: .drill), Array(repeating: .wait, count: place))
    return .text(String(try #require(sitting.decision).number(of: id)))
  }

  @Test("takes a decision otherwise, says that nothing counts, and compares")
  func takesADecisionOtherwise() throws {
    let transcript = try play(
      "1", number(of: "ring", at: 0), "", "", number(of: "ring", at: 1), "", "", "")
    #expect(transcript.count(of: "PRACTICE: nothing here counts") == 1)
    #expect(transcript.count(of: "Practice: not counted, not stored.") == 2)
    #expect(transcript.count(of: "Saved.") == 1)
    #expect(transcript.text.contains("This time: Privacy kept: 100 of 100."))
    #expect(transcript.text.contains("Before: Privacy kept: 0 of 100."))
    #expect(transcript.count(of: "your answers stand as they were.") == 1)
    #expect(transcript.count(of: "What if?") == 2)
    #expect(try room.store.attempts(of: room.person()).count == 1)
    #expect(try room.store.decisions(of: "name-1").map(\.answer) == ["choose:wait", "choose:wait"])
  }

  @Test("is left at q, and another may be taken")
  func isLeft() throws {
    let transcript = try play("2", "q", "1", "p", "q", "")
    #expect(transcript.count(of: "PRACTICE: nothing here counts") == 2)
    #expect(transcript.count(of: "your answers stand as they were.") == 2)
    #expect(
      transcript.text.replacing("\n", with: " ").ranges(of: "q ends the practice.").count == 2)
    #expect(transcript.count(of: "To continue") == 0)
    #expect(transcript.text.hasSuffix("Enter ends.\n"))
  }

  @Test("asks again for a number that is none of its decisions")
  func asksAgain() throws {
    let transcript = try play("3", "0", "x", .tooLong, .notText, "q")
    #expect(transcript.count(of: "That is not one of the numbers here.") == 3)
    #expect(transcript.count(of: "What if?") == 6)
    #expect(transcript.count(of: "PRACTICE") == 0)
  }

  @Test("is not offered on a pipe")
  func isNotOfferedOnAPipe() throws {
    let transcript = try play(isPerson: false, "1")
    #expect(transcript.count(of: "What if?") == 0)
    #expect(transcript.text.contains("EVERY DECISION"))
  }

  @Test("says nothing more after q at the last answer")
  func saysNothingMoreAfterQ() throws {
    let transcript = Transcript()
    let sitting = try desk.play(desk.sit(at: .drill), [.wait])
    let player = LinePlayer(
      desk: desk, source: Typist(isPerson: true, ["1", "", "q"]), sink: transcript,
      words: Words(language: .english))
    #expect(try player.play(sitting, goingOnBy: "x") == .finished)
    #expect(transcript.text.hasSuffix("u unclear or unrealistic.\n"))
  }
}
