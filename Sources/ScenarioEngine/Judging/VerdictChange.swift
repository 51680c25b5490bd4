public import Content
public import PrivacyPolicy

/// An answer that one edition of a policy judges otherwise than another does.
public struct VerdictChange: Hashable, Sendable {
  /// The situation.
  public let scenario: ScenarioID
  /// The decision.
  public let decision: DecisionID
  /// The option or item; nil where only keeping all items together, or none, is judged otherwise.
  public let choice: ChoiceID?

  /// Names an answer.
  public init(scenario: ScenarioID, decision: DecisionID, choice: ChoiceID?) {
    self.scenario = scenario
    self.decision = decision
    self.choice = choice
  }
}

extension Scenario {
  /// The answers whose verdict turns from one edition of a policy to another, in the order of the
  /// file: other clauses are violated or cannot be told, or an item belongs into another class.
  ///
  /// Facts that hold only at times are looked at in every combination.
  public func verdictChanges(from old: Judge, to new: Judge) -> [VerdictChange] {
    decisions.flatMap { decision -> [VerdictChange] in
      let turned = decision.factsThatMayHold.reduce(into: Set<ChoiceID?>()) { turned, facts in
        turned.formUnion(decision.turned(under: facts, from: old, to: new))
      }
      let places = decision.kind.choices.map(Optional.some) + [nil]
      return places.filter(turned.contains).map {
        VerdictChange(scenario: id, decision: decision.id, choice: $0)
      }
    }
  }
}

extension Decision {
  /// What is true whatever is chosen, for each combination of the facts that hold only at times; of
  /// more than six such facts none, each alone and all.
  fileprivate var factsThatMayHold: [ActStatement] {
    let places = facts.indices.filter { facts[$0].condition != nil }
    let combinations: [Set<Int>] =
      places.count <= 6
      ? (0..<(1 << places.count)).map { bits in
        Set(places.indices.filter { bits & (1 << $0) != 0 }.map { places[$0] })
      }
      : [[], Set(places)] + places.map { [$0] }
    return combinations.map { holding in
      facts.indices.filter { facts[$0].condition == nil || holding.contains($0) }
        .reduce(ActStatement()) { $0.overlaid(by: facts[$1].statement) }
    }
  }

  fileprivate func turned(
    under facts: ActStatement, from old: Judge, to new: Judge
  ) -> [ChoiceID?] {
    let before = DecisionVerdicts(of: self, facts: facts, judge: old)
    let after = DecisionVerdicts(of: self, facts: facts, judge: new)
    let choices = kind.choices
    switch (before, after) {
    case (.choose(let before), .choose(let after)):
      return choices.indices.filter {
        before[$0].map(\.blame) != after[$0].map(\.blame)
      }.map { choices[$0] }
    case (.handle(let before), .handle(let after)):
      let items: [ChoiceID?] = choices.indices.filter {
        before.blame(keeping: [$0]) != after.blame(keeping: [$0])
      }.map { choices[$0] }
      guard items.isEmpty else { return items }
      let ends = [[], Array(choices.indices)]
      return ends.contains { before.blame(keeping: $0) != after.blame(keeping: $0) } ? [nil] : []
    case (.classify(let before), .classify(let after)):
      return choices.indices.filter { before[$0] != after[$0] }.map { choices[$0] }
    default: return []
    }
  }
}

extension Judgement {
  /// The clauses that are violated or cannot be told.
  fileprivate var blame: [ClauseVerdict: Set<ClauseID>] {
    [.violated: Set(clauses(.violated)), .undetermined: Set(clauses(.undetermined))]
  }
}

extension HandlingVerdicts {
  fileprivate func blame(keeping kept: [Int]) -> [ClauseVerdict: Set<ClauseID>] {
    Judgement(findings: judgement(keeping: kept).findings).blame
  }
}
