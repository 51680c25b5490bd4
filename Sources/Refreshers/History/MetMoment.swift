public import Content
public import People

/// That a person has met a situation or moment; the answer is not kept here.
public struct MetMoment: Hashable, Sendable {
  /// Who.
  public let person: PersonID
  /// What.
  public let scenario: ScenarioID
  /// The last day.
  public let lastOn: Day

  /// Makes the mark.
  public init(person: PersonID, scenario: ScenarioID, lastOn: Day) {
    self.person = person
    self.scenario = scenario
    self.lastOn = lastOn
  }
}
