import Content
import PrivacyPolicy

/// Finds the ways that lead out of a scene.
struct WayFinder {
  private let graph: ScenarioGraph
  private let scene: Scene

  init(_ graph: ScenarioGraph, from scene: Scene) {
    self.graph = graph
    self.scene = scene
  }

  /// The ways, in the order of the file; those that come later behind those gone at once.
  var ways: [ScenarioMap.Way] {
    guard scene.ending == nil else { return [] }
    guard let decision = scene.decision else { return ways(by: scene.go, label: "", .neither) }
    switch decision.kind {
    case .choose(let options):
      let verdicts = verdicts(of: decision)
      return zip(options, verdicts).flatMap { option, verdict in
        let offered =
          [option.condition.map(\.description), option.once ? "once" : nil].compactMap(\.self)
        return ways(
          following: option.consequence, label: option.id.rawValue, verdict, when: offered)
      } + results(of: decision, leading: false)
    case .select, .redact, .classify, .order: return results(of: decision, leading: true)
    }
  }

  /// What the policy says of each option, as far as it is the same whatever came before.
  private func verdicts(of decision: Decision) -> [ScenarioMap.Verdict] {
    let judged = facts(of: decision).map {
      DecisionVerdicts(of: decision, facts: $0, judge: graph.judge)
    }
    return decision.kind.choices.indices.map { place in
      let found = Set(
        judged.map { verdicts -> ScenarioMap.Verdict in
          guard case .choose(let judgements) = verdicts, let judgement = judgements[place] else {
            return .neither
          }
          switch judgement.verdict {
          case .violates: return .slip
          case .upholds: return .kept
          case .undetermined, .uncovered: return .neither
          }
        })
      return found.count == 1 ? found.first ?? .neither : .open
    }
  }

  /// The facts that may hold together: each condition met or not, of the first six conditions; those
  /// behind them never.
  private func facts(of decision: Decision) -> [ActStatement] {
    let conditional = decision.facts.filter { $0.condition != nil }.prefix(6).map(\.condition)
    return (0..<(1 << conditional.count)).map { holding in
      decision.facts.reduce(ActStatement()) { facts, more in
        guard let condition = more.condition else { return facts.overlaid(by: more.statement) }
        guard let bit = conditional.firstIndex(of: condition), holding & (1 << bit) != 0 else {
          return facts
        }
        return facts.overlaid(by: more.statement)
      }
    }
  }

  private func results(of decision: Decision, leading: Bool) -> [ScenarioMap.Way] {
    let results = decision.results.enumerated().flatMap { place, result in
      let isOnly = decision.results.count == 1
      let label = isOnly ? "" : "result \(place + 1)"
      let when = result.condition.map { [$0.description] } ?? (isOnly ? [] : ["else"])
      guard leading || !result.consequence.go.isEmpty || result.consequence.later != nil else {
        return [ScenarioMap.Way]()
      }
      return ways(following: result.consequence, label: label, .neither, when: when)
    }
    // Where all results lead on alike, they are one way.
    let isAlike = decision.results.allSatisfy { $0.consequence.go.isEmpty }
    guard leading, isAlike else { return results }
    return ways(by: scene.go, label: "", .neither) + results.filter { $0.later != nil }
  }

  private func ways(
    following consequence: Consequence, label: String, _ verdict: ScenarioMap.Verdict,
    when conditions: [String]
  ) -> [ScenarioMap.Way] {
    let go = consequence.go.isEmpty ? scene.go : consequence.go
    let ways = ways(by: go, label: label, verdict, when: conditions)
    guard let later = consequence.later else { return ways }
    return ways + [
      ScenarioMap.Way(
        from: scene.id, to: later.scene, label: label, verdict: verdict, conditions: conditions,
        later: later.after)
    ]
  }

  private func ways(
    by routes: [Route], label: String, _ verdict: ScenarioMap.Verdict,
    when conditions: [String] = []
  ) -> [ScenarioMap.Way] {
    routes.enumerated().map { place, route in
      let own = route.condition.map { [$0.description] } ?? (routes.count > 1 ? ["else"] : [])
      return ScenarioMap.Way(
        from: scene.id, to: route.to, label: label, verdict: verdict, conditions: conditions + own,
        later: nil)
    }
  }
}
