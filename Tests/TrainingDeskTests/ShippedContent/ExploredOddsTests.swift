import Content
import ContentFiles
import Foundation
import PrivacyPolicy
import ScenarioEngine
import Scoring
import Testing

@Suite("The odds of the shipped situations")
struct ExploredOddsTests {
  /// How often each situation is played; ESLABON_PLAYS asks for more.
  private static let plays =
    ProcessInfo.processInfo.environment["ESLABON_PLAYS"].flatMap { Int($0) } ?? 2000

  /// Within four standard errors of so many plays by chance.
  @Test(arguments: Shipped.scenarios.map(\.base.id))
  func agreeWithPlaysByChance(id: ScenarioID) throws {
    let graph = try Shipped.graph(id)
    let exploration = Exploration(of: graph)
    #expect(exploration.isExact)
    let odds = exploration.odds
    let mark = Shipped.mark(id)
    var counts: [String: Int] = [:]
    var player = RandomPlayer(seed: 2026)
    for seed in 0..<Self.plays {
      var playthrough = Playthrough(graph, seed: UInt64(seed))
      var seen = Set(playthrough.opening.map { "scene \($0.id)" })
      while let asked = playthrough.presentedDecision {
        let step = try playthrough.advance(with: player.answer(asked))
        if case .choose(let option) = step.given.answer { seen.insert("\(asked.id).\(option)") }
        seen.formUnion(step.outcome.violated.map { "clause \($0)" })
        seen.formUnion(step.scenes.map { "scene \($0.id)" })
      }
      if let ending = playthrough.ending { seen.insert("ending \(ending.scene)") }
      if Score(of: playthrough.outcomes).passes(mark) { seen.insert("pass") }
      for event in seen { counts[event, default: 0] += 1 }
    }
    var expected = ["pass": exploration.passOdds(mark.passRule).odds]
    for (scene, odds) in odds.scenes { expected["scene \(scene)"] = odds }
    for (scene, odds) in odds.endings { expected["ending \(scene)"] = odds }
    for (clause, odds) in odds.clauses { expected["clause \(clause)"] = odds.violated }
    for (decision, choices) in odds.choices {
      for (choice, odds) in choices { expected["\(decision).\(choice)"] = odds.taken }
    }
    for (event, odds) in expected {
      let share = Double(counts[event] ?? 0) / Double(Self.plays)
      let error = (odds * (1 - odds) / Double(Self.plays)).squareRoot()
      #expect(abs(share - odds) <= 4 * error + 1e-9, "\(event): \(share), odds \(odds)")
    }
    #expect(Set(counts.keys).isSubset(of: expected.keys))
  }
}
