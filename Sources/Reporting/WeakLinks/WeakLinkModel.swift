/// What is believed of every team and clause of an organisation in one cycle, from its cells.
public struct WeakLinkModel: Sendable {
  /// The cells.
  public let grid: CellGrid
  /// What is believed of each clause, in the order of columns.
  public let priors: [ClausePrior]
  /// How the ratios of teams are distributed.
  public let ratios: TeamRatios
  /// The ratio of each team, in the order of rows.
  public let teamRatios: [Double]
  /// The share of each clause in all that was decided; they sum to 1 where anything was.
  public let mix: [Double]

  /// Fits priors and ratios to the cells.
  public init(_ grid: CellGrid) {
    self.grid = grid
    let columns = grid.clauses.indices
    var totals = [Double](repeating: 0, count: columns.count)
    for row in grid.teams.indices {
      for (column, cell) in grid[team: row].enumerated() { totals[column] += cell.n }
    }
    let priors = columns.map { column in
      ClausePrior(fitting: Column(grid: grid, column: column))
    }
    let counts = grid.teams.indices.map { row in
      var (expected, observed) = (0.0, 0.0)
      for (cell, prior) in zip(grid[team: row], priors) {
        expected += cell.n * prior.mean
        observed += cell.y
      }
      return TeamRatios.Count(expected: expected, observed: observed)
    }
    let ratios = TeamRatios(fitting: counts)
    let all = totals.reduce(0, +)
    self.priors = priors
    self.ratios = ratios
    teamRatios = counts.map(ratios.ratio)
    mix = totals.map { all > 0 ? $0 / all : 0 }
  }

  /// What is believed of a cell, by row and column.
  public func belief(team: Int, clause: Int) -> Belief {
    Belief(grid[team, clause], prior: priors[clause], ratio: teamRatios[team])
  }

  /// The harm per 100 decisions that is expected of a cell: slips in 100 times severity.
  public func harm(team: Int, clause: Int) -> Double {
    100 * grid.severities[clause] * expectedRate(team: team, clause: clause)
  }

  /// The rate expected in a cell; where there is no data, what clause and team let expect.
  public func expectedRate(team: Int, clause: Int) -> Double {
    grid[team, clause].n > 0
      ? belief(team: team, clause: clause).mean
      : min(priors[clause].mean * teamRatios[team], 0.95)
  }

  /// The harm per 100 decisions of a team if it met clauses as often as the organisation does: what
  /// teams are compared by.
  public func standardisedHarm(team: Int) -> Double {
    mix.indices.reduce(0) { $0 + (mix[$1] > 0 ? mix[$1] * harm(team: team, clause: $1) : 0) }
  }

  /// The columns of a team in the order of expected harm, the gravest first, ties by clause.
  public func ranking(team: Int) -> [Int] {
    let harms = grid.clauses.indices.map { harm(team: team, clause: $0) }
    return grid.clauses.indices.sorted {
      harms[$0] != harms[$1] ? harms[$0] > harms[$1] : grid.clauses[$0] < grid.clauses[$1]
    }
  }

  /// Which columns of a team are above the organisation's rate: so many that at most one in ten of
  /// those named is so by chance.
  ///
  /// - Parameter columns: those that may be named; of cells without data none is.
  public func columnsAboveOrganisation(team: Int, among columns: [Int]) -> Set<Int> {
    let claims = columns.filter { grid[team, $0].n > 0 }.map { column in
      (
        chance: belief(team: team, clause: column).isAtMost(priors[column].mean),
        name: grid.clauses[column]
      )
    }
    let named = FalseDiscoveries.bounded(claims)
    return Set(columns.filter { named.contains(grid.clauses[$0]) })
  }

  /// The cells of one clause over all teams.
  private struct Column: RandomAccessCollection {
    let grid: CellGrid
    let column: Int

    var startIndex: Int { 0 }
    var endIndex: Int { grid.teams.count }
    subscript(team: Int) -> Cell { grid[team, column] }
  }
}
