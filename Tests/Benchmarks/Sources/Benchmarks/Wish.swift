import Foundation

/// What is to be measured, as the command line says it.
struct Wish {
  /// One of the things that are measured.
  enum Subject: String, CaseIterable {
    case engine, explore, content, check, store, frames, start, reports

    func report(_ wish: Wish) throws -> Report {
      switch self {
      case .engine: try EngineBenchmark().report(rounds: wish.rounds)
      case .explore:
        try ExploreBenchmark(library: wish.library).report(rounds: wish.rounds)
      case .content: try ContentBenchmark().report(rounds: wish.rounds)
      case .check: try CheckBenchmark().report(rounds: wish.rounds)
      case .store: try StoreBenchmark().report(rounds: wish.rounds)
      case .frames: try FrameBenchmark().report(rounds: wish.rounds)
      case .reports:
        try ReportBenchmark(program: wish.program, employees: wish.employees)
          .report(rounds: wish.rounds)
      case .start: try StartBenchmark(program: wish.program).report(rounds: wish.rounds)
      }
    }
  }

  /// A word of the command line that means nothing.
  struct Misunderstood: Error {
    let word: String
  }

  static let usage = """
    Benchmarks [engine] [explore] [content] [check] [store] [frames] [start] [reports] [--rounds N]
      [--program PATH] [--employees N]
    """

  private(set) var subjects: [Subject] = []
  /// How many rounds count.
  private(set) var rounds = 15
  /// The program that `start` starts.
  private(set) var program = "../../.build/release/eslabon"

  /// How many people the organisation of `reports` has.
  private(set) var employees = 100_000

  /// The library that `explore` checks.
  let library = URL(fileURLWithPath: "../..")

  init(_ words: some Sequence<String>) throws {
    var words = words.makeIterator()
    while let word = words.next() {
      if let subject = Subject(rawValue: word) {
        subjects.append(subject)
      } else if word == "--rounds", let count = words.next().flatMap({ Int($0) }), count > 0 {
        rounds = count
      } else if word == "--employees", let count = words.next().flatMap({ Int($0) }), count > 5_000
      {
        employees = count
      } else if word == "--program", let path = words.next() {
        program = path
      } else {
        throw Misunderstood(word: word)
      }
    }
    if subjects.isEmpty { subjects = Subject.allCases }
  }
}
