import Content
import Foundation
import PrivacyPolicy
@testable import ScenarioEngine
import Testing

@Suite("Any exploration")
struct ExplorationProperties {
  /// How many situations are drawn; ESLABON_SITUATIONS asks for more.
  private static let count =
    ProcessInfo.processInfo.environment["ESLABON_SITUATIONS"].flatMap { UInt64($0) } ?? 200

  /// The situations, a hundred a test.
  static let hundreds = Array(stride(from: 0, to: count, by: 100))

  static func graph(_ seed: UInt64) -> ScenarioGraph {
    var scenarios = RandomScenarios(seed: seed)
    return ScenarioGraph(
      scenarios.scenario(), judge: Judge(testPolicy), vocabulary: testVocabulary)
  }

  /// Small enough that most situations are explored whole, and some are not.
  private static let budget = Exploration.Budget(states: 150, steps: 3000, plays: 10)

  @Test(arguments: hundreds)
  func isNeverContradictedByPlay(first: UInt64) throws {
    for seed in first..<(first + 100) {
      let graph = Self.graph(seed)
      let exploration = Exploration(of: graph, budget: Self.budget)
      try confirm(exploration, graph, seed)
      guard exploration.isExact else { continue }
      let scenes = exploration.scenes
      let deadEnds = exploration.deadEnds
      let queued = Set(exploration.leftQueued.keys)
      let passed = Set(exploration.passedBy.keys)
      let never = Set(exploration.neverOffered)
      let route = exploration.passRoute(Self.rule)
      if case .found(let answers) = route {
        let (playthrough, _) = try replay(answers, graph)
        #expect(Self.passes(playthrough), "\(seed)")
      }
      for round in 0..<3 {
        var playthrough = Playthrough(graph, seed: seed)
        var player = RandomPlayer(seed: seed &* 10 &+ UInt64(round))
        var entered = Set(playthrough.opening.map(\.id))
        for _ in 0..<60 {
          guard let asked = playthrough.presentedDecision else { break }
          for choice in asked.choices {
            #expect(!never.contains(GivenAnswer(asked.id, .choose(choice.id))), "\(seed)")
          }
          let step = try playthrough.advance(with: player.answer(asked))
          entered.formUnion(step.scenes.map(\.id))
        }
        #expect(entered.isSubset(of: scenes), "\(seed)")
        if playthrough.isStuck { #expect(!deadEnds.isEmpty, "\(seed)") }
        if Self.passes(playthrough) { #expect(route != .none, "\(seed)") }
        if playthrough.ending != nil {
          #expect(queued.isSuperset(of: playthrough.queuedScenes), "\(seed)")
        }
        for decision in graph.scenario.scenes.filter({ entered.contains($0.id) })
          .compactMap(\.decision)
        where !playthrough.answers.contains(where: {
          $0.decision == decision.id
        }) && playthrough.currentDecision?.id != decision.id {
          #expect(passed.contains(decision.id), "\(seed): \(decision.id)")
        }
      }
    }
  }

  private static let rule = PassRule(adherence: 60, service: 50, decisions: 2)

  /// Whether a play passes, worked out from its outcomes.
  private static func passes(_ playthrough: Playthrough) -> Bool {
    let outcomes = playthrough.outcomes
    let stakes = outcomes.flatMap(\.stakes)
    let weight = stakes.reduce(0) { $0 + Double($1.severity.weight) }
    let kept = stakes.reduce(0) { $0 + Double($1.severity.weight) * $1.credit }
    let shares = outcomes.compactMap(\.service)
    let isRedLine = outcomes.contains { outcome in
      !outcome.isKnowledge
        && outcome.findings.contains { $0.verdict == .violated && $0.severity == .critical }
    }
    return playthrough.ending != nil && outcomes.count >= rule.decisions && !isRedLine
      && (weight == 0 || 100 * kept / weight >= rule.adherence - 1e-9)
      && (shares.isEmpty
        || 100 * shares.reduce(0, +) / Double(shares.count) >= rule.service - 1e-9)
  }

  /// Replays what it says exists.
  private func confirm(_ exploration: Exploration, _ graph: ScenarioGraph, _ seed: UInt64) throws {
    for scene in exploration.scenes {
      let answers = try #require(exploration.answers(entering: scene))
      let (_, entered) = try replay(answers, graph)
      #expect(entered.contains(scene), "\(seed)")
    }
    for end in exploration.deadEnds where end.isStuck {
      let (playthrough, _) = try replay(end.answers, graph)
      #expect(playthrough.isStuck && playthrough.scene == end.scene, "\(seed)")
    }
    for (scene, answers) in exploration.leftQueued {
      let (playthrough, _) = try replay(answers, graph)
      #expect(playthrough.ending != nil && playthrough.queuedScenes.contains(scene), "\(seed)")
    }
    for (decision, answers) in exploration.passedBy {
      let (_, entered) = try replay(answers, graph)
      let scene = try #require(graph.scenario.scenes.first { $0.decision?.id == decision })
      #expect(entered.contains(scene.id), "\(seed)")
    }
  }

  private func replay(
    _ answers: [GivenAnswer], _ graph: ScenarioGraph
  ) throws -> (Playthrough, Set<SceneID>) {
    var playthrough = Playthrough(graph, seed: 1)
    var entered = Set(playthrough.opening.map(\.id))
    for given in answers {
      #expect(playthrough.currentDecision?.id == given.decision)
      entered.formUnion(try playthrough.advance(with: given.answer).scenes.map(\.id))
    }
    return (playthrough, entered)
  }
}
