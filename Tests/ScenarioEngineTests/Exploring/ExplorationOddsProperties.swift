import Content
import PrivacyPolicy
@testable import ScenarioEngine
import Testing

@Suite("The odds of any exploration")
struct ExplorationOddsProperties {
  /// How often each situation is played.
  private static let plays = 400

  @Test(arguments: 0..<10 as Range<UInt64>)
  func agreeWithPlaysByChance(seed: UInt64) throws {
    let graph = ExplorationProperties.graph(seed &+ 5000)
    let exploration = Exploration(
      of: graph, budget: Exploration.Budget(states: 500, steps: 20_000, plays: 1))
    guard exploration.isExact else { return }
    let odds = exploration.odds
    var player = RandomPlayer(seed: seed)
    var endings: [SceneID: Int] = [:]
    var scenes: [SceneID: Int] = [:]
    var taken: [GivenAnswer: Int] = [:]
    var violated: [ClauseID: Int] = [:]
    for play in 0..<Self.plays {
      var playthrough = Playthrough(graph, seed: UInt64(play))
      var entered = Set(playthrough.opening.map(\.id))
      for _ in 0..<300 {
        guard let asked = playthrough.presentedDecision else { break }
        let step = try playthrough.advance(with: player.answer(asked))
        entered.formUnion(step.scenes.map(\.id))
      }
      for scene in entered { scenes[scene, default: 0] += 1 }
      for answer in Set(playthrough.answers) { taken[answer, default: 0] += 1 }
      for clause in Set(playthrough.outcomes.flatMap(\.violated)) {
        violated[clause, default: 0] += 1
      }
      if let ending = playthrough.ending?.scene { endings[ending, default: 0] += 1 }
    }
    for (scene, odds) in odds.scenes { check(scenes[scene], odds, "\(scene) entered") }
    for (scene, odds) in odds.endings { check(endings[scene], odds, "\(scene) ended in") }
    for (decision, choices) in odds.choices {
      for (choice, odds) in choices {
        let answer = GivenAnswer(decision, .choose(choice))
        check(taken[answer], odds.taken, "\(decision).\(choice) taken")
      }
    }
    for (clause, odds) in odds.clauses { check(violated[clause], odds.violated, "\(clause)") }
  }

  /// Within five standard errors, which one in two million honest counts is not.
  private func check(_ count: Int?, _ odds: Double, _ what: String) {
    let share = Double(count ?? 0) / Double(Self.plays)
    let error = (odds * (1 - odds) / Double(Self.plays)).squareRoot()
    #expect(abs(share - odds) <= 5 * error + 1e-9, "\(what): \(share) of plays, odds \(odds)")
  }
}
