public import Content
public import PrivacyPolicy
public import ScenarioEngine

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

extension PolicyChange {
  /// Finds what a change of the policy turns.
  ///
  /// - Parameters:
  ///   - id: what names the change.
  ///   - day: the day from which the new edition judges.
  ///   - old: the judge of the edition before.
  ///   - new: the judge of the new edition.
  ///   - scenarios: the library's situations and moments, each in one language.
  public init(
    id: String, day: Day, from old: Judge, to new: Judge, in scenarios: some Sequence<Scenario>
  ) {
    self.init(
      id: id, day: day,
      situations: scenarios.filter { !$0.verdictChanges(from: old, to: new).isEmpty }.map(\.id))
  }
}
