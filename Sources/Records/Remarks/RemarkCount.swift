public import Content

/// How often one thing was said of one question of one version of a situation.
public struct RemarkCount: Hashable, Sendable {
  /// The situation.
  public let scenario: ScenarioID
  /// Its version, as its authors count.
  public let version: Int
  /// The decision.
  public let decision: DecisionID
  /// What was said.
  public let remark: Remark
  /// How often.
  public let times: Int

  /// Makes a count.
  public init(
    scenario: ScenarioID, version: Int, decision: DecisionID, remark: Remark, times: Int
  ) {
    self.scenario = scenario
    self.version = version
    self.decision = decision
    self.remark = remark
    self.times = times
  }
}
