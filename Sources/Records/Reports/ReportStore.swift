public import Content
public import People
public import Reporting

/// Keeps what reports are made from, and the releases that they show.
///
/// No method reads a decision.
public protocol ReportStore: Sendable {
  /// The cycles in which something was counted and of which there is no release yet, in order.
  func unreleasedCycles() throws(RecordsError) -> [String]

  /// All that was counted in a cycle, of clauses that are known; cells are corrected for hard
  /// questions.
  ///
  /// - Parameter rules: the clauses with pillar and severity.
  func countedCycle(
    _ cycle: String, rules: [ClauseID: (pillar: String, severity: Double)]
  ) throws(RecordsError) -> ClosedCycle

  /// The tallies of a team's people in a cycle.
  func talliedPeople(cycle: String, team: TeamID) throws(RecordsError) -> [TalliedPerson]

  /// How alike one person's decisions were in a cycle.
  func fittedCorrelation(of cycle: String) throws(RecordsError) -> Double

  /// Keeps a release and the line that tells of it; there is one a cycle, for ever.
  ///
  /// - Throws: ``RecordsError/refused(rule:)`` where the cycle has one.
  func keep(_ release: Release, _ line: AuditLine) throws(RecordsError)

  /// The cycles that have a release, the latest first.
  func releasedCycles() throws(RecordsError) -> [String]

  /// What a release says of the organisation as a whole; nil where the cycle has none.
  func organisationRelease(of cycle: String) throws(RecordsError) -> OrganisationRelease?

  /// What a release says of one team; nil where it does not have the team.
  func teamRelease(of cycle: String, team: TeamID) throws(RecordsError) -> TeamRelease?

  /// What a release sums of the teams directly below one, each with all below it, ordered by id; of
  /// every team by itself where none is named. Teams of which it tells nothing are left out.
  func teamSums(of cycle: String, below team: TeamID?) throws(RecordsError) -> [TeamSums]

  /// How each question went over all cycles up to one, ordered by situation, decision and clause.
  func itemTallies(through cycle: String) throws(RecordsError) -> [ItemTally]
}

/// What a release says of an organisation as a whole.
public struct OrganisationRelease: Hashable, Sendable {
  /// The measuring cycle.
  public let cycle: String
  /// The day it was made.
  public let madeOn: Day
  /// The rules, by clause.
  public let rules: [ReleasedRule]

  /// Makes it.
  public init(cycle: String, madeOn: Day, rules: [ReleasedRule]) {
    self.cycle = cycle
    self.madeOn = madeOn
    self.rules = rules
  }
}

/// What a release says of a team.
public struct TeamRelease: Hashable, Sendable {
  /// The team.
  public let team: ReleasedTeam
  /// Its parts.
  public let parts: [ReleasedPart]
  /// The choices behind its weak links.
  public let lures: [ReleasedLure]

  /// Makes it.
  public init(team: ReleasedTeam, parts: [ReleasedPart], lures: [ReleasedLure]) {
    self.team = team
    self.parts = parts
    self.lures = lures
  }
}

/// What a release sums of a team, by pillar.
public struct TeamSums: Hashable, Sendable {
  /// The team.
  public let team: TeamID
  /// What its manager is called; nil where nobody is known.
  public let manager: String?
  /// How often it slips over all rules, 1 being as often as others.
  public let ratio: Double
  /// The sums, by pillar.
  public var pillars: [String: Cell]

  /// Makes the sums.
  public init(team: TeamID, manager: String?, ratio: Double, pillars: [String: Cell]) {
    self.team = team
    self.manager = manager
    self.ratio = ratio
    self.pillars = pillars
  }
}
