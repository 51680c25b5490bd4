public import Content
public import People

/// The weak links of every team in an exported file.
///
/// Teams of fewer than five people shape what is believed of others, and are not told about.
public struct WeakLinkAnalysis: Sendable {
  /// The fewest people of a team that is told about.
  public static let fewestPeople = 5
  /// How many links are ranked for a reader.
  public static let ranks = 5
  /// What is believed of all cells.
  public let model: WeakLinkModel
  /// The intraclass correlation that was fitted.
  public let rho: Double
  /// How many people each team has, in the order of rows.
  public let people: [Int]

  /// A clause in a team.
  public struct Link: Sendable, Hashable {
    /// Its place among the team's, 1 the gravest.
    public let rank: Int
    /// The clause.
    public let clause: ClauseID
    /// The decisions and slips, corrected for coming from few people.
    public let cell: Cell
    /// The slips expected in 100 decisions.
    public let slipsIn100: Double
    /// Slips in 100 times severity, by which links are ranked.
    public let harm: Double
    /// The lower end of the interval that holds the slips in 100 with a probability of .90.
    public let low: Double
    /// The upper end of that interval.
    public let high: Double
    /// The organisation's slips in 100.
    public let organisation: Double
    /// Whether the rate is above the organisation's, with few such claims false.
    public let isAboveOrganisation: Bool

    /// How the rate stands to the organisation's.
    public var standing: WeakLink.Standing {
      isAboveOrganisation ? .above : slipsIn100 > organisation ? .notSure : .within
    }
  }

  /// A team with its links, the gravest first.
  public struct Team: Sendable, Hashable {
    /// The team.
    public let id: TeamID
    /// How many people it has in the file.
    public let people: Int
    /// All clauses of the file.
    public let links: [Link]
  }

  /// How many teams are not told about.
  public var hiddenTeams: Int { people.count { $0 < WeakLinkAnalysis.fewestPeople } }

  /// The rows of the teams told about, in the order of their ids.
  public var shownRows: [Int] {
    people.indices.filter { people[$0] >= WeakLinkAnalysis.fewestPeople }
  }

  /// A team's first clauses by rank, without intervals.
  public func ranking(row: Int) -> [ClauseID] {
    model.ranking(team: row).prefix(WeakLinkAnalysis.ranks).map { model.grid.clauses[$0] }
  }

  /// A team with its first links, or all of them.
  public func team(row: Int, links count: Int = .max) -> Team {
    let grid = model.grid
    let above = model.columnsAboveOrganisation(team: row, among: Array(grid.clauses.indices))
    let links = model.ranking(team: row).prefix(count).enumerated().map { place, column in
      let belief = model.belief(team: row, clause: column)
      let interval = belief.interval
      return Link(
        rank: place + 1, clause: grid.clauses[column], cell: grid[row, column],
        slipsIn100: 100 * model.expectedRate(team: row, clause: column),
        harm: model.harm(team: row, clause: column), low: 100 * interval.lowerBound,
        high: 100 * interval.upperBound, organisation: 100 * model.priors[column].mean,
        isAboveOrganisation: above.contains(column))
    }
    return Team(id: grid.teams[row], people: people[row], links: links)
  }
}
