public import Content
public import PrivacyPolicy

/// How a situation exercises a clause.
public struct ClauseExercise: Hashable, Sendable {
  /// The situation.
  public let scenario: ScenarioID
  /// Whether some answer upholds the clause.
  public internal(set) var upholds = false
  /// Whether some answer violates it.
  public internal(set) var violates = false
  /// Whether another answer to the same question does not violate it: staying away from what a rule
  /// speaks of keeps it too.
  public internal(set) var avoids = false
  /// Whether it is asked about as knowledge.
  public internal(set) var asks = false

  /// Whether it can be both kept and broken there.
  public var goesBothWays: Bool { violates && (upholds || avoids) || asks }

  /// Names a situation that does not exercise the clause yet.
  init(scenario: ScenarioID) { self.scenario = scenario }
}

extension Scenario {
  /// How the situation exercises the clauses of a policy; those that it does not touch are missing.
  ///
  /// Each option and each item alone is looked at, all items together and none, under every
  /// combination of the facts that hold only at times.
  public func exercises(by judge: Judge) -> [ClauseID: ClauseExercise] {
    var found: [ClauseID: ClauseExercise] = [:]
    func note(_ clause: ClauseID, _ change: (inout ClauseExercise) -> Void) {
      change(&found[clause, default: ClauseExercise(scenario: id)])
    }
    func note(_ answers: [Judgement?]) {
      for clause in Set(answers.flatMap { $0?.clauses(.upheld) ?? [] }) {
        note(clause) { $0.upholds = true }
      }
      let violated = answers.map { $0?.clauses(.violated) ?? [] }
      for clause in Set(violated.joined()) {
        let isAvoided = violated.contains { !$0.contains(clause) }
        note(clause) {
          $0.violates = true
          $0.avoids = $0.avoids || isAvoided
        }
      }
    }
    for decision in decisions {
      if let clause = decision.kind.clause, judge.policy[clause] != nil {
        note(clause) { $0.asks = true }
        continue
      }
      for facts in decision.factsThatMayHold {
        switch DecisionVerdicts(of: decision, facts: facts, judge: judge) {
        case .choose(let judgements): note(judgements)
        case .handle(let verdicts):
          let places = Array(decision.kind.choices.indices)
          note(([[], places] + places.map { [$0] }).map(verdicts.whole(keeping:)))
        case .classify, .order: break
        }
      }
    }
    return found
  }

  /// The purposes that its facts, options and items state, each once and in order.
  public var purposes: [Word] {
    let statements = decisions.flatMap { decision -> [ActStatement] in
      let facts = decision.facts.map(\.statement)
      switch decision.kind {
      case .choose(let options): return facts + options.compactMap(\.act)
      case .select(let task), .redact(let task, _): return facts + task.items.map(\.statement)
      case .classify, .order: return facts
      }
    }
    return Set(statements.flatMap { $0.act.words[.purpose] ?? [] }).sorted()
  }
}
