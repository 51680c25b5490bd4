public import Content

/// That a person has met a decision, without what they answered.
///
/// It lets a refresher draw what is unseen, else what was met least recently.
public struct MetDecision: Hashable, Sendable {
  /// The situation.
  public let scenario: ScenarioID
  /// The decision within it.
  public let decision: DecisionID
  /// The last day it was met, in the organisation's zone.
  public let lastOn: Day
  /// How many times it was met.
  public let times: Int

  /// Makes a met decision.
  public init(scenario: ScenarioID, decision: DecisionID, lastOn: Day, times: Int) {
    self.scenario = scenario
    self.decision = decision
    self.lastOn = lastOn
    self.times = times
  }
}
