import Content
import Foundation
import ScenarioEngine
import TrainingDesk

/// How long it takes to prove what can happen in a situation of 1.1 million million ways, and to
/// check all that is shipped.
struct ExploreBenchmark {
  /// The top of the project.
  let library: URL

  func report(rounds: Int) throws -> Report {
    let rule = PassRule(adherence: 80, service: 50, decisions: 1)
    let fives = try GeneratedMaze.graph(.fives)
    let ones = try GeneratedMaze.graph(.ones)
    let wide = Exploration.Budget(states: 400_000, steps: 10_000_000)
    let desk = LocalAuthorsDesk(library: library, namedUnder: "")
    let contestants = [
      Contestant("20 x 4 in fives, explored with odds") {
        try ExploreBenchmark.requireExact(Exploration(of: fives))
      },
      Contestant("the same, and the shortest pass") {
        let exploration = Exploration(of: fives)
        try ExploreBenchmark.requireExact(exploration)
        try require(exploration.passRoute(rule) != .none)
      },
      Contestant("20 x 4 in ones, explored with odds") {
        try ExploreBenchmark.requireExact(Exploration(of: ones, budget: wide))
      },
      Contestant("the shipped library, checked") { try require(try desk.check([]).isEmpty) },
    ]
    let series = try Race(unit: nil, contestants: contestants, rounds: rounds).run()
    return Report(
      title: "Explore: all states of a situation, exact odds; the check of what is shipped",
      series: series,
      targets: [
        .seconds(series[0], atMost: 0.05), .seconds(series[3], atMost: 0.3),
      ])
  }

  /// Asks for all odds, and that they are exact and sum to one.
  private static func requireExact(_ exploration: Exploration) throws {
    let odds = exploration.odds
    try require(exploration.isExact && odds.plays == nil)
    try require(abs(odds.endings.values.reduce(0, +) - 1) < 1e-9)
  }
}
