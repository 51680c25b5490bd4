public import ScenarioEngine

extension Mark {
  /// The mark as the explorer reads it.
  public var passRule: PassRule {
    PassRule(adherence: adherence, service: service, decisions: decisions)
  }
}
