public import People

/// Teams by pillars: where an organisation, or a part of it, slips.
public struct HeatMap: Sendable, Hashable {
  /// One square.
  public struct Square: Sendable, Hashable {
    /// The slips expected in 100 decisions; nil where there is too little to say.
    public let slipsIn100: Double?
    /// That over the organisation's: 1 is the same.
    public let ratio: Double?
  }

  /// A team's row.
  public struct Row: Sendable, Hashable {
    /// The team.
    public let team: TeamID
    /// Whether it stands for all the teams below it as well.
    public let isTree: Bool
    /// Its squares in the order of pillars.
    public let squares: [Square]
    /// The harm in 100 decisions, by which teams are compared: what it would be if every team had
    /// met the pillars equally often.
    public let harm: Double?
  }

  /// The pillars, in the order of columns.
  public let pillars: [Pillar]
  /// The rows, gravest first; those with nothing to say last.
  public let rows: [Row]

  /// Draws a map.
  ///
  /// - Parameters:
  ///   - teams: each with its ratio and what is summed of it by pillar.
  ///   - rules: the organisation's.
  public init(
    teams: [(team: TeamID, isTree: Bool, ratio: Double, cells: [String: Cell])],
    rules: [ReleasedRule]
  ) {
    let pillars = Pillar.all(of: rules)
    let shares = pillars.map { pillar in
      rules.reduce(0) { $0 + ($1.pillar == pillar.name ? $1.share : 0) }
    }
    self.pillars = pillars
    rows = teams.map { entry in
      let rates = pillars.map { pillar in
        entry.cells[pillar.name].map { Belief($0, prior: pillar.prior, ratio: entry.ratio).mean }
      }
      let isKnown = rates.contains { $0 != nil }
      let harm = zip(pillars, zip(rates, shares)).reduce(0.0) { sum, entry in
        sum + entry.1.1 * 100 * entry.0.severity * (entry.1.0 ?? entry.0.mean)
      }
      return Row(
        team: entry.team, isTree: entry.isTree,
        squares: zip(rates, pillars).map { rate, pillar in
          Square(
            slipsIn100: rate.map { 100 * $0 },
            ratio: rate.map { pillar.mean > 0 ? $0 / pillar.mean : 1 })
        }, harm: isKnown ? harm : nil)
    }.sorted {
      let (left, right) = ($0.harm ?? -1, $1.harm ?? -1)
      return left != right ? left > right : $0.team < $1.team
    }
  }
}
