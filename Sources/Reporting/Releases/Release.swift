public import Content
public import People

/// What an organisation's reports of one cycle say: made once, and the same for all who may see it.
public struct Release: Sendable, Hashable {
  /// The fewest people of anything that is told.
  public static let fewestPeople = 5
  /// The fewest decisions of anything that is told by itself.
  public static let fewestDecisions = 8.0

  /// The measuring cycle.
  public let cycle: String
  /// The day it was made.
  public let madeOn: Day
  /// How alike one person's decisions were, for the cycles that follow.
  public let rho: Double
  /// How teams' ratios are distributed.
  public let ratios: TeamRatios
  /// The rules, by clause.
  public let rules: [ReleasedRule]
  /// The teams, by id.
  public let teams: [ReleasedTeam]
  /// The parts, by team.
  public let parts: [ReleasedPart]
  /// The parts summed by team and pillar.
  public let squares: [ReleasedSquare]
  /// The choices behind weak links, by team and clause.
  public let lures: [ReleasedLure]

  /// Makes a release.
  public init(
    cycle: String, madeOn: Day, rho: Double, ratios: TeamRatios, rules: [ReleasedRule],
    teams: [ReleasedTeam], parts: [ReleasedPart], squares: [ReleasedSquare], lures: [ReleasedLure]
  ) {
    self.cycle = cycle
    self.madeOn = madeOn
    self.rho = rho
    self.ratios = ratios
    self.rules = rules
    self.teams = teams
    self.parts = parts
    self.squares = squares
    self.lures = lures
  }
}

/// A choice that tempts a team to slip, where at least five people took it.
public struct ReleasedLure: Sendable, Hashable {
  /// The team.
  public let team: TeamID
  /// The clause that it violates.
  public let clause: ClauseID
  /// The situation.
  public let scenario: ScenarioID
  /// The decision.
  public let decision: DecisionID
  /// The choice.
  public let choice: ChoiceID
  /// How many people took it when they first met it; five or more.
  public let people: Int

  /// Makes a lure.
  public init(
    team: TeamID, clause: ClauseID, scenario: ScenarioID, decision: DecisionID, choice: ChoiceID,
    people: Int
  ) {
    self.team = team
    self.clause = clause
    self.scenario = scenario
    self.decision = decision
    self.choice = choice
    self.people = people
  }
}
