import Content
import DeskSamples
import Records
import Refreshers
import Testing
import TrainingDesk

@testable import TerminalScreens

@Suite("A moment in lines")
struct LineMomentTests {
  /// Plays the booster's first moment, then types some more.
  private func play(
    _ room: DueRoom, of scenario: ScenarioID = "green-ink", isPerson: Bool = true,
    typing more: TypedLine...
  ) throws -> (Transcript, LinePlayer.Exit) {
    let transcript = Transcript()
    let desk = WatchedDesk(room.desk)
    let script = ScriptTypist(
      try #require(room.play(scenario)), at: desk, isPerson: isPerson, then: [""] + more)
    let player = LinePlayer(
      desk: desk, source: script, sink: transcript, words: .shipped(room.language))
    let exit = try player.play(
      desk.sit(at: .scenario(scenario)), goingOnBy: "eslabon play \(scenario)")
    return (transcript, exit)
  }

  @Test("reads as it did before", arguments: ["en", "es"] as [Language])
  func readsAsBefore(language: Language) throws {
    let (transcript, exit) = try play(DueRoom(language), typing: "")
    guard case .next(let occasion) = exit else {
      Issue.record("it goes on")
      return
    }
    #expect(occasion.next == .scenario("beep"))
    try Golden.expect(transcript.text, "moment.\(language)")
  }

  @Test("is left by q, after practice too")
  func isLeft() throws {
    let (transcript, exit) = try play(DueRoom("en"), typing: "1", "q", "q")
    #expect(exit == .finished)
    #expect(transcript.count(of: "PRACTICE: nothing here counts") == 1)
    #expect(transcript.count(of: "Enter goes on: next moment (2 of 3).") == 2)
  }

  @Test("is the last one where all others are done")
  func isTheLast() throws {
    let room = try DueRoom("en")
    for moment in ["green-ink", "beep"] as [ScenarioID] { try room.finish(moment) }
    let (transcript, exit) = try play(room, of: "door-log", typing: "")
    #expect(exit == .finished)
    let text = transcript.text.replacing("\n", with: " ")
    #expect(text.contains("Booster: A no is a no. All done, thank you."))
    #expect(!text.contains("next moment ("))
  }

  @Test("plays one in a pipe, and says what is left")
  func playsOneInAPipe() throws {
    let (transcript, exit) = try play(DueRoom("en"), isPerson: false)
    #expect(exit == .finished)
    #expect(transcript.text.contains("Booster: A no is a no. 1 of 3 moments done."))
  }
}
