public import Content

/// A change of the policy that turns verdicts: what falls due again for those who met it.
public struct PolicyChange: Hashable, Sendable {
  /// What names the change in ``DueItem/policyChange(_:)``, such as the new edition's hash.
  public let id: String
  /// The day from which the new edition judges.
  public let day: Day
  /// The situations with a decision whose verdict turns, by id.
  public let situations: [ScenarioID]

  /// Makes a change.
  public init(id: String, day: Day, situations: [ScenarioID]) {
    self.id = id
    self.day = day
    self.situations = situations.sorted()
  }
}
