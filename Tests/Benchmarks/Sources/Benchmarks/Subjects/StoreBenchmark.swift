import Content
import Foundation
import GRDBSQLite
import Records
import SQLiteRecords

/// How many decisions a second are kept so that a power cut cannot lose them, beside the same rows
/// written by SQLite's C interface with the same settings.
struct StoreBenchmark {
  static let decisions = 100

  func report(rounds: Int) throws -> Report {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (one, two) = (folder.path("store.db"), folder.path("bare.db"))
    for path in [one, two] { try StoredAttempt.begin(in: path) }
    let store = try SQLiteStore(path: one)
    let bare = try BareStore(path: two)
    var (ours, theirs) = (0, 0)
    let contestants = [
      Contestant("SQLiteStore", amount: StoreBenchmark.decisions) {
        for sequence in ours..<(ours + StoreBenchmark.decisions) {
          _ = try store.record(StoredAttempt.decision(sequence))
        }
        ours += StoreBenchmark.decisions
      },
      Contestant("bare C interface", amount: StoreBenchmark.decisions) {
        for sequence in theirs..<(theirs + StoreBenchmark.decisions) {
          try bare.record(StoredAttempt.decision(sequence))
        }
        theirs += StoreBenchmark.decisions
      },
    ]
    let series = try Race(unit: "decisions", contestants: contestants, rounds: rounds).run()
    try bare.close()
    try store.close()
    return Report(
      title: "Store: decisions that are on the disk when the call returns", series: series,
      targets: [.rate(series[0], of: series[1], atLeast: 0.65)])
  }
}
