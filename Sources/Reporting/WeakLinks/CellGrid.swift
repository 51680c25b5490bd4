public import Content
public import People

/// The cells of teams and clauses in one cycle: a row a team, a column a clause.
public struct CellGrid: Sendable {
  /// The teams in the order of rows.
  public let teams: [TeamID]
  /// The clauses in the order of columns.
  public let clauses: [ClauseID]
  /// The severity of each clause, its weight.
  public let severities: [Double]
  /// The cells row by row; those without data are empty.
  public private(set) var cells: [Cell]

  /// Makes a grid without data.
  public init(teams: [TeamID], clauses: [ClauseID], severities: [Double]) {
    precondition(clauses.count == severities.count)
    self.teams = teams
    self.clauses = clauses
    self.severities = severities
    cells = Array(repeating: Cell(), count: teams.count * clauses.count)
  }

  /// The cell of a team and a clause, by row and column.
  public subscript(team: Int, clause: Int) -> Cell {
    get { cells[team * clauses.count + clause] }
    set { cells[team * clauses.count + clause] = newValue }
  }

  /// The cells of a team in the order of clauses.
  public subscript(team team: Int) -> ArraySlice<Cell> {
    cells[team * clauses.count..<(team + 1) * clauses.count]
  }
}
