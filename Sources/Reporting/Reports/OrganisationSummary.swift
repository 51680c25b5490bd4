public import People

/// What is to be known first of an organisation's release.
public struct OrganisationSummary: Sendable, Hashable {
  /// A square of the map far above its column.
  public struct Peak: Sendable, Hashable {
    /// The team.
    public let team: TeamID
    /// The pillar.
    public let pillar: String
    /// The team's slips in 100.
    public let slipsIn100: Double
    /// The organisation's.
    public let organisation: Double
  }

  /// How a pillar moved since the cycle before.
  public struct Change: Sendable, Hashable {
    /// The pillar.
    public let pillar: String
    /// The organisation's slips in 100 then.
    public let before: Double
    /// And now.
    public let now: Double
  }

  /// How many times the organisation's rate a team must slip to be told of.
  public static let notable = 1.25

  /// The gravest rule; nil where there is none.
  public let gravest: ReleasedRule?
  /// Where a team slips most often beside the organisation; nil where no team slips a quarter more.
  public let peak: Peak?
  /// The cycle before that had a release; nil where there is none.
  public let earlierCycle: String?
  /// The pillar that moved most, where that is more than chance; nil where none did.
  public let change: Change?

  /// Reads a release, and the one before.
  ///
  /// - Parameters:
  ///   - teams: what is summed of each team by pillar.
  ///   - earlier: the same of the cycle before, where there was one.
  public init(
    rules: [ReleasedRule], map: HeatMap, teams: [[String: Cell]],
    since earlier: (cycle: String, rules: [ReleasedRule], teams: [[String: Cell]])? = nil
  ) {
    gravest = rules.max {
      ($0.severity * $0.prior.mean, $1.clause) < ($1.severity * $1.prior.mean, $0.clause)
    }
    peak = OrganisationSummary.peak(of: map)
    earlierCycle = earlier?.cycle
    change = earlier.flatMap { earlier in
      let before = OrganisationSummary.beliefs(earlier.rules, earlier.teams)
      let now = OrganisationSummary.beliefs(rules, teams)
      let moved = now.compactMap { pillar, now -> (pillar: String, trend: Trend, before: Belief)? in
        guard let before = before[pillar] else { return nil }
        let trend = Trend(from: before, to: now)
        return trend.isClear ? (pillar, trend, before) : nil
      }
      let most = moved.max { (abs($0.trend.change), $1.pillar) < (abs($1.trend.change), $0.pillar) }
      return most.map { most in
        Change(
          pillar: most.pillar, before: 100 * most.before.mean,
          now: 100 * (most.before.mean + most.trend.change))
      }
    }
  }

  private static func peak(of map: HeatMap) -> Peak? {
    var peak: (ratio: Double, Peak)?
    for row in map.rows {
      for (square, pillar) in zip(row.squares, map.pillars) {
        guard let slips = square.slipsIn100, let ratio = square.ratio, ratio >= notable,
          ratio > peak?.ratio ?? 0
        else { continue }
        peak = (
          ratio,
          Peak(
            team: row.team, pillar: pillar.name, slipsIn100: slips,
            organisation: 100 * pillar.mean)
        )
      }
    }
    return peak?.1
  }

  /// What the sums of all teams let believe of the organisation's rates, by pillar.
  private static func beliefs(
    _ rules: [ReleasedRule], _ teams: [[String: Cell]]
  ) -> [String: Belief] {
    var sums: [String: Cell] = [:]
    for cells in teams {
      for (pillar, cell) in cells {
        sums[pillar, default: Cell()].n += cell.n
        sums[pillar, default: Cell()].y += cell.y
      }
    }
    var beliefs: [String: Belief] = [:]
    for pillar in Pillar.all(of: rules) {
      guard let cell = sums[pillar.name] else { continue }
      beliefs[pillar.name] = Belief(cell, prior: pillar.prior, ratio: 1)
    }
    return beliefs
  }
}
