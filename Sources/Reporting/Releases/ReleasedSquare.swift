import Content
public import People

/// The parts of a release summed for a team and a pillar.
public struct ReleasedSquare: Sendable, Hashable {
  /// The team.
  public let team: TeamID
  /// The pillar.
  public let pillar: String
  /// The team's own parts; its people are not told.
  public internal(set) var own: Cell
  /// Those of the team and of all below it.
  public internal(set) var tree: Cell

  /// Makes a square.
  public init(team: TeamID, pillar: String, own: Cell, tree: Cell) {
    self.team = team
    self.pillar = pillar
    self.own = own
    self.tree = tree
  }

  /// Sums parts.
  ///
  /// - Parameter parents: the team of each team's manager.
  static func all(
    of parts: [ReleasedPart], pillars: [ClauseID: String], parents: [TeamID: TeamID?]
  ) -> [ReleasedSquare] {
    var sums: [TeamID: [String: ReleasedSquare]] = [:]
    for part in parts {
      let pillar: String =
        switch part.subject {
        case .rule(let clause), .below(let clause): pillars[clause] ?? ""
        case .rest(let name): name
        }
      var met: Set<TeamID> = []
      var current: TeamID? = part.team
      while let team = current, met.insert(team).inserted {
        var square =
          sums[team, default: [:]].removeValue(forKey: pillar)
          ?? ReleasedSquare(team: team, pillar: pillar, own: Cell(), tree: Cell())
        square.tree.n += part.cell.n
        square.tree.y += part.cell.y
        if team == part.team {
          square.own.n += part.cell.n
          square.own.y += part.cell.y
        }
        sums[team, default: [:]][pillar] = square
        current = parents[team] ?? nil
      }
    }
    return sums.values.flatMap(\.values).sorted { ($0.team, $0.pillar) < ($1.team, $1.pillar) }
  }
}
