public import Content
public import People

/// Where a person last slipped on a clause.
public struct MissedClause: Hashable, Sendable {
  /// Who.
  public let person: PersonID
  /// On which clause.
  public let clause: ClauseID
  /// In which situation.
  public let scenario: ScenarioID

  /// Makes the mark.
  public init(person: PersonID, clause: ClauseID, scenario: ScenarioID) {
    self.person = person
    self.clause = clause
    self.scenario = scenario
  }
}
