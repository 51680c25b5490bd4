import Content
import DeskSamples
import Records
import Testing
import TrainingDesk

@testable import TerminalScreens

/// A screen over a small library, played key by key.
final class ScreenRoom {
  let room: DeskRoom
  let desk: LocalStaffDesk
  let terminal: StagedTerminal
  private var keys: [ScreenEvent]
  /// What is noted of each frame before its key.
  private(set) var seen: [String] = []

  /// Plays the module `drill` with these keys, then closes the terminal.
  init(
    _ library: SmallLibrary, columns: Int = 80, rows: Int = 24, moves: Bool = false,
    _ events: [ScreenEvent]
  ) throws {
    room = try DeskRoom(library)
    desk = room.desk()
    keys = events
    terminal = StagedTerminal(columns: columns, rows: rows) { _ in nil }
    terminal.onStage = { [unowned self] frame in
      seen.append(frame.text)
      return keys.isEmpty ? nil : keys.removeFirst()
    }
    let player = ScreenPlayer(
      desk: desk, terminal: terminal, words: Words(language: .english), moves: moves)
    exit = try player.play(desk.sit(at: .drill), goingOnBy: "eslabon play drill")
  }

  private(set) var exit = ScreenPlayer.Exit.ended

  /// The attempt that was played.
  func attempt() throws -> AttemptID { try #require(try room.lastAttempt()?.id) }

  var printed: String { terminal.printed.map { $0.plain + "\n" }.joined() }
}

extension Frame {
  /// What is read.
  var text: String { lines.map { $0.plain + "\n" }.joined() }
}

extension [ScreenEvent] {
  /// Keys as they are typed: `⏎` is Enter, `␛` Escape, `↓` and its like are arrows.
  static func typed(_ text: String) -> [ScreenEvent] {
    text.map { character in
      switch character {
      case "⏎": .key(.enter)
      case "␛": .key(.escape)
      case "↓": .key(.down)
      case "↑": .key(.up)
      case "→": .key(.right)
      default: .key(.character(character))
      }
    }
  }
}
