public import Content
public import People
public import Reporting

/// A rule as people read it.
public struct ShownRule: Sendable, Hashable {
  /// The clause.
  public let clause: ClauseID
  /// The rule in plain words.
  public let title: String
  /// The pillar it stands in.
  public let pillar: String
}

/// What a manager's team and those below it are told.
public struct ShownTeamReport: Sendable {
  /// Whose team it is.
  public let manager: Employee
  /// The last day of the present cycle, after which there is a new report.
  public let nextAfter: Day
  /// The cycle, nil where there is no report yet.
  public let cycle: String?
  /// The day the report was made; nil where there is none or it does not know the team.
  public let madeOn: Day?
  /// The cycle before that had a report.
  public let earlierCycle: String?
  /// The team's weak links; nil where there is no report yet, or none that knows the team.
  public let report: TeamReport?
  /// The teams of those who report to the manager and lead others, each with all below it.
  public let below: HeatMap?
  /// The rules in words.
  public let rules: [ClauseID: ShownRule]
  /// The names of the teams' managers.
  public let names: [TeamID: String]
  /// The situation and the choice behind a rule, in words.
  public let lures: [ClauseID: ShownLure]
}

/// A choice that tempts, in words.
public struct ShownLure: Sendable, Hashable {
  /// The situation.
  public let situation: String
  /// The choice.
  public let choice: String
}

/// What is told of an organisation.
public struct ShownOrganisationReport: Sendable {
  /// A rule and how the organisation does in it.
  public struct Rule: Sendable, Hashable {
    /// The rule.
    public let rule: ShownRule
    /// How grave a slip is, from 1 to 5.
    public let severity: Double
    /// The slips in 100 decisions.
    public let slipsIn100: Double
    /// That times severity, by which rules are ranked.
    public let harm: Double
  }

  /// A question that measures badly.
  public struct Item: Sendable, Hashable {
    /// The situation.
    public let situation: String
    /// The decision.
    public let decision: DecisionID
    /// What is asked there; nil where the library does not hold it any more.
    public let question: String?
    /// The clause.
    public let clause: ClauseID
    /// How slips in it go with slips elsewhere, from -1 to 1.
    public let discrimination: Double
  }

  /// The cycle.
  public let cycle: String
  /// The day the report was made.
  public let madeOn: Day
  /// What is to be known first.
  public let summary: OrganisationSummary
  /// Teams by pillars.
  public let map: HeatMap
  /// The names of the teams' managers.
  public let names: [TeamID: String]
  /// The rules as the release has them, by clause.
  public let released: [ReleasedRule]
  /// The rules, the gravest first.
  public let rules: [Rule]
  /// The rules of the policy that nobody decided on in the cycle.
  public let untested: [ShownRule]
  /// The questions that measure badly, the worst first.
  public let items: [Item]
}
