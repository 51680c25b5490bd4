import Content
import DeskSamples
import Records
import Testing
import TrainingDesk

@testable import TerminalScreens

@Suite("The first page on a screen")
struct HomeScreenTests {
  /// A desk with one thing done, one begun, and the rest new.
  private func desk(_ language: Language) throws -> LocalStaffDesk {
    let room = try DeskRoom.shipped()
    let desk = WatchedDesk(room.desk(language))
    for (play, stops) in zip(ShippedLibrary.first, [9, 2]) {
      var sitting = try desk.sit(at: .scenario(play.scenario))
      while sitting.sequence < stops, let decision = sitting.decision {
        sitting = try desk.answer(try #require(play.reply(to: decision)), at: sitting).next
      }
    }
    return room.desk(language)
  }

  @Test("looks as it did before", arguments: ["en", "es"] as [Language], [40, 80, 200])
  func looksAsBefore(language: Language, columns: Int) throws {
    let terminal = StagedTerminal(columns: columns, rows: 24) { _ in .key(.character("q")) }
    let player = ScreenPlayer(
      desk: try desk(language), terminal: terminal, words: .shipped(language), moves: false)
    #expect(try player.home(storedIn: "/home/ana/records.db") == .finished)
    try Golden.expect(terminal.transcript, "Screens/home.\(language).\(columns)")
  }

  @Test("plays what is picked, and comes back from its end")
  func playsWhatIsPicked() throws {
    let room = try DeskRoom(SmallLibrary(drill: [SmallSituation("bells", .lunch)]))
    var events: [ScreenEvent] = .typed("⏎⏎1⏎⏎⏎q")
    let terminal = StagedTerminal(columns: 80, rows: 30) { _ in
      events.isEmpty ? nil : events.removeFirst()
    }
    let player = ScreenPlayer(
      desk: room.desk(), terminal: terminal, words: Words(language: .english), moves: false)
    #expect(try player.home(storedIn: "x") == .finished)
    #expect(terminal.transcript.contains("Back to the first page"))
    #expect(terminal.transcript.ranges(of: "Your manager would see").count == 2)
    #expect(events.isEmpty)
  }

  @Test("reads what is stored page by page, and how to reach help")
  func readsPages() throws {
    let terminal = StagedTerminal(columns: 80, rows: 24) { _ in nil }
    var typed: [ScreenEvent] = .typed("h")
    typed += .typed("d") + [ScreenEvent](repeating: .key(.enter), count: 3) + .typed("q")
    terminal.onStage = { frame in
      // Enter only where something is still to be read.
      while typed.first == .key(.enter), !frame.text.contains("reads on") { typed.removeFirst() }
      return typed.isEmpty ? nil : typed.removeFirst()
    }
    let player = ScreenPlayer(
      desk: try desk(.english), terminal: terminal, words: .shipped(.english), moves: false)
    _ = try player.home(storedIn: "/home/ana/records.db")
    #expect(terminal.transcript.contains("/home/ana/records.db"))
    #expect(terminal.transcript.contains("SOMETHING WAS LOST"))
  }
}
