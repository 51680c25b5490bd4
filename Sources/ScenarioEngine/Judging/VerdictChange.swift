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
    verdictTurns(from: old, to: new).filter(\.matters).map(\.change)
  }
}

extension Decision {
  /// What is true whatever is chosen, for each combination of the facts that hold only at times; of
  /// more than six such facts none, each alone and all.
  var factsThatMayHold: [ActStatement] {
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
}
