public import Content
public import People

/// All that was counted in a cycle that is over: what a release is made from.
public struct ClosedCycle: Sendable {
  /// The cycle's name.
  public let name: String
  /// The teams in which people counted, each with the team of its manager, nil where that one
  /// reports to nobody. Teams without decisions of their own may stand between others.
  public let parents: [TeamID: TeamID?]
  /// The pillar of each clause.
  public let pillars: [ClauseID: String]
  /// The cells, corrected for hard questions.
  public let grid: CellGrid
  /// The intraclass correlation with which they were counted.
  public let rho: Double
  /// How many people of a team took a choice that slips.
  public let lures: [ReleasedLure]

  /// Makes a closed cycle.
  public init(
    name: String, parents: [TeamID: TeamID?], pillars: [ClauseID: String], grid: CellGrid,
    rho: Double, lures: [ReleasedLure]
  ) {
    self.name = name
    self.parents = parents
    self.pillars = pillars
    self.grid = grid
    self.rho = rho
    self.lures = lures
  }
}

/// What one person is tallied with in a team.
public struct TalliedPerson: Sendable, Hashable {
  /// The clause.
  public let clause: ClauseID
  /// The person.
  public let person: PersonID
  /// The tally.
  public let tally: PersonTally

  /// Makes an entry.
  public init(clause: ClauseID, person: PersonID, tally: PersonTally) {
    self.clause = clause
    self.person = person
    self.tally = tally
  }
}
