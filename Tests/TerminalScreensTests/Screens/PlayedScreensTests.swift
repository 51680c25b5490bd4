import Content
import ContentFiles
import Curriculum
import DeskSamples
import Records
import ScenarioEngine
import Testing
import TrainingDesk

@testable import TerminalScreens

@Suite("A scripted play on screens")
struct PlayedScreensTests {
  private static let languages: [Language] = ["en", "es"]

  @Test("reaches its ending with its scores", arguments: ShippedLibrary.plays, languages)
  func reachesItsEnding(play: ShippedLibrary.Play, language: Language) throws {
    // Spanish needs more room, and is read in the narrowest.
    for (columns, rows) in language == "en" ? [(80, 24), (200, 60)] : [(40, 12)] {
      let room = try DeskRoom.shipped()
      room.seed = UInt64(columns)
      let desk = WatchedDesk(room.desk(language))
      let typist = KeyTypist(play, at: desk)
      let terminal = StagedTerminal(columns: columns, rows: rows) { frame in
        typist.key(at: frame).map { .key($0) }
      }
      let player = ScreenPlayer(
        desk: desk, terminal: terminal, words: .shipped(language), moves: false)
      _ = try player.play(desk.sit(at: .scenario(play.scenario)), goingOnBy: "x")
      let result = try #require(try room.lastAttempt()?.result)
      #expect(result.endings == [play.script.ends])
      #expect(result.adherence.rounded() == Double(play.script.adherence ?? -1))
      #expect(result.service.rounded() == Double(play.script.service ?? -1))
      #expect(terminal.frames.allSatisfy { $0.lines.count <= rows })
      let lines = terminal.printed + terminal.frames.flatMap(\.lines)
      #expect(lines.filter { $0.width > columns }.map(\.plain) == [])
      #expect(lines.filter { $0.plain.contains("{") || $0.plain.contains("\n") } == [])
    }
  }

  @Test("looks as it did before", arguments: ShippedLibrary.first, languages)
  func looksAsBefore(play: ShippedLibrary.Play, language: Language) throws {
    for (columns, rows) in [(80, 24), (40, 20)] {
      let room = try DeskRoom.shipped()
      let module = try #require(
        ShippedLibrary.library.curriculum.module(holding: play.scenario))
      let desk = WatchedDesk(room.desk(language))
      let typist = KeyTypist(play, at: desk)
      let terminal = StagedTerminal(columns: columns, rows: rows) { frame in
        typist.key(at: frame).map { .key($0) }
      }
      let player = ScreenPlayer(
        desk: desk, terminal: terminal, words: .shipped(language), moves: false)
      _ = try player.play(
        desk.sit(at: .scenario(play.scenario)), goingOnBy: "eslabon play \(module.id)")
      try Golden.expect(
        terminal.transcript, "Screens/\(play.scenario).\(language).\(columns)x\(rows)")
    }
  }
}
