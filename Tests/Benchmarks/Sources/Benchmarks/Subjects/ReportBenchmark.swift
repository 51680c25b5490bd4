import Content
import Foundation
import People
import Records
import SQLiteRecords

/// How long reports take on a made-up organisation, each from the start of the program to its last
/// byte, and whether decisions still fold into cells as fast as in a small one.
struct ReportBenchmark {
  /// The program's path.
  let program: String
  /// How many people the organisation has.
  let employees: Int
  private static let people = 500
  private static let decisions = 2_000

  func report(rounds: Int) throws -> Report {
    try require(FileManager.default.isExecutableFile(atPath: program))
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let top = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../..")
    let library = ["--library", top.standardizedFileURL.path(percentEncoded: false)]
    let (large, small) = (folder.path("large.db"), folder.path("small.db"))
    for (store, count) in [(large, employees), (small, 1_000)] {
      _ = try ProgramRun(
        program,
        ["demo", "--employees", String(count), "--cycles", "1", "--store", store] + library
      ).time()
    }
    // One who leads those who lead nobody, and the one at the top.
    let leader = number(max(1, employees / 10 - 2))
    let common = ["--store", large] + library
    let folds = try [(large, "a large store"), (small, "a small store")].map { path, name in
      let fold = try Fold(path, people: ReportBenchmark.people)
      return Contestant("decisions into cells of \(name)", amount: ReportBenchmark.decisions) {
        try fold.add(ReportBenchmark.decisions)
      }
    }
    let contestants: [Contestant] = [
      .timed("--version", ProgramRun(program, ["--version"]).time),
      .timed("report of a team", ProgramRun(program, ["report", leader] + common).time),
      .timed("report of the top", ProgramRun(program, ["report", number(1)] + common).time),
      .timed("report of the organisation", ProgramRun(program, ["report"] + common).time),
    ]
    let series =
      try Race(unit: nil, contestants: contestants, rounds: rounds).run()
      + Race(unit: "decisions", contestants: folds, rounds: rounds).run()
    return Report(
      title: "Reports: an organisation of \(employees)", series: series,
      targets: [
        .seconds(series[1], atMost: 0.1), .seconds(series[2], atMost: 0.1),
        .seconds(series[3], atMost: 10), .rate(series[4], of: series[5], atLeast: 0.5),
      ])
  }

  private func number(_ place: Int) -> String { String(format: "%05d", place) }
}

/// Decisions of several people that are added to a store a few thousand at a time.
private final class Fold {
  private let store: SQLiteStore
  private let people: [(attempt: AttemptID, team: TeamID)]
  private var sequence = 0
  private static let day = Day(number: 20_780)

  init(_ path: String, people count: Int) throws {
    store = try SQLiteStore(path: path)
    let edition = Edition(id: EditionID(String(repeating: "0", count: 64)), files: [])
    var people: [(attempt: AttemptID, team: TeamID)] = []
    try store.fill { filling in
      for place in 2..<count + 2 {
        let person = PersonID(String(format: "demo-%05d", place))
        let attempt = Attempt(
          id: AttemptID("fold \(place)"), person: person, item: .module("generated"),
          purpose: .full, situations: ["generated"], edition: edition.id, seed: 7,
          startedAt: Timestamp(milliseconds: 0), startedOn: Fold.day,
          team: try filling.team(of: person, in: "2026"), cycle: "2026")
        try filling.begin(attempt, edition: edition)
        people.append((attempt.id, attempt.team))
      }
    }
    self.people = people
  }

  func add(_ count: Int) throws {
    try store.fill { filling in
      for _ in 0..<count / people.count {
        for person in people {
          try filling.record(
            DecisionRecord(
              attempt: person.attempt, sequence: sequence, scenario: "generated",
              decision: DecisionID("d-\(sequence % 40)"), answer: "choose:level",
              decidedAt: Timestamp(milliseconds: 0), decidedOn: Fold.day, team: person.team,
              cycle: "2026", service: 1,
              findings: [
                FindingRecord(
                  clause: "CHO-3", verdict: .violated, severity: 3, violated: 1, tallyWeight: 1)
              ]), finishing: nil)
        }
        sequence += 1
      }
    }
  }
}
