import Content
import DeskSamples
import People
import Records
import Refreshers
import Testing
import TrainingDesk

@testable import TerminalScreens

@Suite("What is due, on a screen")
struct DueScreenTests {
  @Test("looks as it did before", arguments: ["en", "es"] as [Language], [40, 80])
  func looksAsBefore(language: Language, columns: Int) throws {
    let room = try DueRoom(language)
    try room.finish("ten-to-one")
    let terminal = StagedTerminal(columns: columns, rows: 40) { _ in .key(.character("q")) }
    let player = ScreenPlayer(
      desk: room.desk, terminal: terminal, words: .shipped(language), moves: false)
    #expect(try player.home(storedIn: "/srv/eslabon/records.db") == .finished)
    try Golden.expect(terminal.transcript, "Screens/due.\(language).\(columns)")
  }

  /// A booster of two moments over a small library, with these keys.
  private func play(_ keys: String, home: Bool = false) throws -> (StagedTerminal, DeskRoom) {
    var library = SmallLibrary(drill: [SmallSituation("fire", .lunch)])
    for id in ["bell", "wave"] { library.situations[id] = SmallSituation(id, .alarm).yaml }
    let room = try DeskRoom(library)
    try room.ask(
      SmallRoster.assignment(
        .booster("drill"), ["bell", "wave"], due: DeskRoom.monday.adding(days: 3)))
    let desk = room.desk(of: SmallRoster.ana.id)
    var events: [ScreenEvent] = .typed(keys)
    let terminal = StagedTerminal(columns: 80, rows: 40) { _ in
      events.isEmpty ? nil : events.removeFirst()
    }
    let player = ScreenPlayer(
      desk: desk, terminal: terminal, words: Words(language: .english), moves: false)
    if home {
      _ = try player.home(storedIn: "x")
    } else {
      let exit = try player.play(desk.sit(at: .scenario("bell")), goingOnBy: "x")
      guard case .next(let occasion) = exit else {
        Issue.record("it goes on, not \(exit)")
        return (terminal, room)
      }
      #expect(occasion.next == .scenario("wave"))
    }
    return (terminal, room)
  }

  @Test("offers the next moment first at the end of one")
  func offersTheNextMoment() throws {
    let (terminal, _) = try play("1⏎⏎⏎")
    #expect(terminal.transcript.contains("> 1  Next moment (2 of 2)"))
    #expect(terminal.transcript.contains("Booster: The drill. 1 of 2 moments done."))
    #expect(!terminal.transcript.contains("Not yet"))
    #expect(!terminal.transcript.contains("THE END"))
  }

  @Test("plays all moments from the first page, and comes back to it")
  func playsAllMoments() throws {
    let (terminal, room) = try play("⏎1⏎⏎⏎1⏎⏎⏎q", home: true)
    #expect(terminal.transcript.contains("> 1  Booster: The drill"))
    #expect(terminal.transcript.contains("due Thursday 26 November 2026"))
    #expect(terminal.transcript.contains("Booster: The drill. All done, thank you."))
    #expect(terminal.transcript.contains("Nothing is due."))
    #expect(try room.store.attempts(of: SmallRoster.ana.id).count == 2)
  }
}
