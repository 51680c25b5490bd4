import Content
import ContentFiles
import Curriculum
import DeskSamples
import Records
import ScenarioEngine
import Testing
import TrainingDesk

@testable import TerminalScreens

@Suite("A scripted play in lines")
struct ScriptedPlaysTests {
  private static let languages: [Language] = ["en", "es"]

  @Test(
    "reaches its ending, with its scores unless it is a moment", arguments: ShippedLibrary.plays,
    languages)
  func reachesItsEnding(play: ShippedLibrary.Play, language: Language) throws {
    for seed in [1, 2] as [UInt64] {
      let room = try DeskRoom.shipped()
      room.seed = seed
      let desk = WatchedDesk(room.desk(language))
      let transcript = Transcript(width: 60)
      let player = LinePlayer(
        desk: desk, source: ScriptTypist(play, at: desk, isPerson: seed == 2), sink: transcript,
        words: .shipped(language))
      #expect(
        try player.play(desk.sit(at: .scenario(play.scenario)), goingOnBy: "x") == .finished)
      let result = try #require(try room.lastAttempt()?.result)
      #expect(result.endings == [play.script.ends])
      let words = Words.shipped(language)
      let scores = words(
        .scores, ("privacy", String(play.script.adherence ?? -1)),
        ("service", String(play.script.service ?? -1)))
      let isMoment =
        ShippedLibrary.library.curriculum.module(holding: play.scenario) == nil
      #expect(transcript.text.replacing("\n", with: " ").contains(scores) != isMoment)
      #expect(transcript.count(of: words(.saved)) == result.decisions)
      #expect(transcript.lines.allSatisfy { DisplayWidth.of($0) <= 60 })
      #expect(!transcript.text.contains("{"))
      #expect(transcript.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    }
  }

  @Test("reads as it did before", arguments: ShippedLibrary.first, languages)
  func readsAsBefore(play: ShippedLibrary.Play, language: Language) throws {
    let room = try DeskRoom.shipped()
    let module = try #require(
      ShippedLibrary.library.curriculum.module(holding: play.scenario)?.id)
    let desk = WatchedDesk(room.desk(language))
    let transcript = Transcript()
    let player = LinePlayer(
      desk: desk, source: ScriptTypist(play, at: desk), sink: transcript, words: .shipped(language))
    _ = try player.play(desk.sit(at: .module(module)), goingOnBy: "eslabon play \(module)")
    try Golden.expect(transcript.text, "\(play.scenario).\(language)")
  }

  @Test("that slips reads as it did before", arguments: languages)
  func thatSlipsReadsAsBefore(language: Language) throws {
    let play = try #require(ShippedLibrary.plays.first { $0.script.name == "late, then straight" })
    let room = try DeskRoom.shipped()
    let desk = WatchedDesk(room.desk(language))
    let transcript = Transcript()
    let words = Words.shipped(language)
    let player = LinePlayer(
      desk: desk, source: ScriptTypist(play, at: desk, isPerson: true), sink: transcript,
      words: words)
    _ = try player.play(desk.sit(at: .module("security")), goingOnBy: "eslabon play security")
    let again = LinePlayer(desk: desk, source: Typist(["q"]), sink: transcript, words: words)
    _ = try again.play(desk.sit(at: .module("security")), goingOnBy: "eslabon play security")
    try Golden.expect(transcript.text, "slips.\(language)")
  }
}
