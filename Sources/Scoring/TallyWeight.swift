public import ScenarioEngine

/// How much a decision counts in the tallies that weak links are computed from.
public enum TallyWeight {
  /// The weight: half for knowledge tasks, a quarter for decisions met before.
  public static func of(_ outcome: DecisionOutcome, metBefore: Bool) -> Double {
    (outcome.isKnowledge ? 0.5 : 1) * (metBefore ? 0.25 : 1)
  }
}
