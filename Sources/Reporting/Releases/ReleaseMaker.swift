public import Content
public import People

extension Release {
  /// Makes the release of a cycle that is over.
  ///
  /// Whatever it says, the organisation's rates and what is believed of teams among it, is computed
  /// from its parts alone.
  ///
  /// - Parameters:
  ///   - fitted: how alike one person's decisions were in the cycle.
  ///   - people: the tallies of a team's people, asked for where rules are put together.
  public init<Failure: Error>(
    of cycle: ClosedCycle, madeOn: Day, fitted: Double,
    people: (TeamID) throws(Failure) -> [TalliedPerson]
  ) throws(Failure) {
    let parts = try Partition(of: cycle, people: people).parts
    let clauses = cycle.grid.clauses
    var cells: [ClauseID: [Cell]] = [:]
    for part in parts {
      switch part.subject {
      case .rule(let clause), .below(let clause): cells[clause, default: []].append(part.cell)
      case .rest: break
      }
    }
    let all = cells.values.joined().reduce(0) { $0 + $1.n }
    let rules = zip(clauses, cycle.grid.severities).compactMap { clause, severity in
      cells[clause].map { cells in
        ReleasedRule(
          clause: clause, pillar: cycle.pillars[clause] ?? "", severity: severity,
          prior: ClausePrior(fitting: cells),
          share: all > 0 ? cells.reduce(0) { $0 + $1.n } / all : 0)
      }
    }.sorted { $0.clause < $1.clause }
    let means = Dictionary(uniqueKeysWithValues: rules.map { ($0.clause, $0.prior.mean) })
    var counts: [TeamID: TeamRatios.Count] = [:]
    for part in parts {
      guard case .rule(let clause) = part.subject, let mean = means[clause] else { continue }
      let before = counts[part.team] ?? TeamRatios.Count(expected: 0, observed: 0)
      counts[part.team] = TeamRatios.Count(
        expected: before.expected + part.cell.n * mean,
        observed: before.observed + part.cell.y)
    }
    let ratios = TeamRatios(fitting: counts.sorted { $0.key < $1.key }.map(\.value))
    let nothing = TeamRatios.Count(expected: 0, observed: 0)
    let teams = Set(cycle.parents.keys).union(cycle.grid.teams).sorted().map { team in
      ReleasedTeam(
        id: team, parent: cycle.parents[team] ?? nil,
        ratio: ratios.ratio(of: counts[team] ?? nothing))
    }
    self.init(
      cycle: cycle.name, madeOn: madeOn, rho: fitted, ratios: ratios, rules: rules, teams: teams,
      parts: parts.sorted { $0.order < $1.order },
      squares: ReleasedSquare.all(of: parts, pillars: cycle.pillars, parents: cycle.parents),
      lures: Release.gravest(cycle.lures, among: parts))
  }

  /// The choice that most people of a team took, for each rule that is told of it.
  private static func gravest(
    _ lures: [ReleasedLure], among parts: [ReleasedPart]
  ) -> [ReleasedLure] {
    struct Place: Hashable {
      let team: TeamID
      let clause: ClauseID
    }
    let told = Set(
      parts.compactMap { part -> Place? in
        guard case .rule(let clause) = part.subject else { return nil }
        return Place(team: part.team, clause: clause)
      })
    var gravest: [Place: ReleasedLure] = [:]
    for lure in lures where lure.people >= fewestPeople {
      let place = Place(team: lure.team, clause: lure.clause)
      guard told.contains(place) else { continue }
      if let known = gravest[place], known.order <= lure.order { continue }
      gravest[place] = lure
    }
    return gravest.values.sorted { ($0.team, $0.clause) < ($1.team, $1.clause) }
  }
}

extension ReleasedPart {
  fileprivate var order: (TeamID, Int, String) {
    switch subject {
    case .rule(let clause): (team, 0, clause.rawValue)
    case .rest(let pillar): (team, 1, pillar)
    case .below(let clause): (team, 2, clause.rawValue)
    }
  }
}

extension ReleasedLure {
  /// Most people first.
  fileprivate var order: (Int, String, String, String) {
    (-people, scenario.rawValue, decision.rawValue, choice.rawValue)
  }
}
