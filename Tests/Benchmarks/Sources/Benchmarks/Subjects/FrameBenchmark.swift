import Content
import ContentFiles
import Foundation
import Records
import SQLiteRecords
import TerminalScreens
import TrainingDesk

/// How long a key takes to the bytes of its frame, on a question of the loyalty app with eight boxes.
struct FrameBenchmark {
  private static let keys = 2_000
  private static let most = Duration.milliseconds(5)

  func report(rounds: Int) throws -> Report {
    let top = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../..")
    let files = LibraryFiles(reading: top.standardizedFileURL, namedUnder: "")
    var slowest = Duration.zero
    let contestants = [(80, 24), (200, 60)].map { columns, rows in
      Contestant.timed("\(FrameBenchmark.keys) keys at \(columns)x\(rows)") {
        let times = try FrameBenchmark.times(files, columns: columns, rows: rows)
        slowest = max(slowest, times.max() ?? .zero)
        return times.reduce(.zero, +)
      }
    }
    let series = try Race(unit: nil, contestants: contestants, rounds: rounds).run()
    let milliseconds = slowest / .milliseconds(1)
    return Report(
      title: "Frames: from a key to the bytes of its frame", series: series,
      targets: [
        Report.Target(
          name: "the slowest key of all, ms", found: milliseconds,
          isReached: slowest <= FrameBenchmark.most, asked: "at most 5")
      ])
  }

  /// How long each key took: arrows, a tick, the rule and back.
  private static func times(_ files: LibraryFiles, columns: Int, rows: Int) throws -> [Duration] {
    let desk = LocalStaffDesk(
      store: try SQLiteStore.inMemory(), files: files, library: Library(files),
      language: .english,
      surroundings: LocalStaffDesk.Surroundings(
        now: { Timestamp(milliseconds: 1_795_429_230_123) }, newName: { UUID().uuidString },
        newSeed: { 7 }))
    let terminal = TimedTerminal(
      columns: columns, rows: rows, before: [.enter, .enter, .enter],
      keys: [.down, .character(" "), .down, .character("p"), .escape, .up, .character("8")],
      count: keys)
    let words = Words(language: .english)
    let player = ScreenPlayer(desk: desk, terminal: terminal, words: words, moves: false)
    _ = try player.play(desk.sit(at: desk.item(named: "loyalty-app")), goingOnBy: "")
    try require(terminal.times.count == keys && terminal.bytes > keys * 100)
    return terminal.times
  }
}
