public import Content
public import People
public import Records
public import Reporting

extension SQLiteStore {
  /// The cycles in which something was counted and of which there is no release yet.
  public func unreleasedCycles() throws(RecordsError) -> [String] {
    try read { try $0.unreleasedCycles() }
  }

  /// All that was counted in a cycle.
  public func countedCycle(
    _ cycle: String, rules: [ClauseID: (pillar: String, severity: Double)]
  ) throws(RecordsError) -> ClosedCycle {
    try read { try $0.countedCycle(cycle, rules: rules) }
  }

  /// The tallies of a team's people in a cycle.
  public func talliedPeople(
    cycle: String, team: TeamID
  ) throws(RecordsError) -> [TalliedPerson] {
    try read { try $0.talliedPeople(cycle: cycle, team: team) }
  }

  /// How alike one person's decisions were in a cycle.
  public func fittedCorrelation(of cycle: String) throws(RecordsError) -> Double {
    try read { try $0.fittedCorrelation(of: cycle) }
  }

  /// Keeps a release and the line that tells of it.
  public func keep(_ release: Release, _ line: AuditLine) throws(RecordsError) {
    try write { db in
      try db.keep(release)
      try db.keep(line)
    }
  }

  /// The cycles that have a release, the latest first.
  public func releasedCycles() throws(RecordsError) -> [String] {
    try read { try $0.releasedCycles() }
  }

  /// What a release says of the organisation as a whole.
  public func organisationRelease(
    of cycle: String
  ) throws(RecordsError) -> OrganisationRelease? {
    try read { try $0.organisationRelease(of: cycle) }
  }

  /// What a release says of one team.
  public func teamRelease(
    of cycle: String, team: TeamID
  ) throws(RecordsError) -> TeamRelease? {
    try read { try $0.teamRelease(of: cycle, team: team) }
  }

  /// What a release sums of the teams below one with their trees, or of every team.
  public func teamSums(
    of cycle: String, below team: TeamID?
  ) throws(RecordsError) -> [TeamSums] {
    try read { try $0.teamSums(of: cycle, below: team) }
  }

  /// How each question went over all cycles up to one.
  public func itemTallies(through cycle: String) throws(RecordsError) -> [ItemTally] {
    try read { try $0.itemTallies(through: cycle) }
  }
}
