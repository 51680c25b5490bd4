internal import Content
internal import GRDB
internal import People
internal import Records
internal import Reporting

extension Database {
  /// Keeps a release.
  func keep(_ release: Release) throws {
    let known = try row("SELECT 1 FROM release WHERE cycle = ?", [release.cycle])
    guard known == nil else { throw RecordsError.refused(rule: "release_once") }
    try run(
      """
      INSERT INTO release (cycle, made_on, fitted_rho, ratio_mean, ratio_concentration)
      VALUES (?, ?, ?, ?, ?)
      """,
      [
        release.cycle, release.madeOn.iso, release.rho, release.ratios.mean,
        release.ratios.concentration,
      ])
    for rule in release.rules {
      try run(
        """
        INSERT INTO release_rule (cycle, rule, pillar, severity, mean, dispersion, share)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          release.cycle, rule.clause.rawValue, rule.pillar, rule.severity, rule.prior.mean,
          rule.prior.dispersion, rule.share,
        ])
    }
    for team in release.teams {
      try run(
        "INSERT INTO release_team (cycle, team, parent, ratio) VALUES (?, ?, ?, ?)",
        [release.cycle, team.id.rawValue, team.parent?.rawValue, team.ratio])
    }
    for part in release.parts {
      let (kind, rule) = part.subject.columns
      try run(
        """
        INSERT INTO release_part (cycle, team, kind, rule, n, y, people)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          release.cycle, part.team.rawValue, kind, rule, part.cell.n, part.cell.y,
          part.cell.people,
        ])
    }
    for lure in release.lures {
      try run(
        """
        INSERT INTO release_lure (cycle, team, clause, scenario, decision, choice, people)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          release.cycle, lure.team.rawValue, lure.clause.rawValue, lure.scenario.rawValue,
          lure.decision.rawValue, lure.choice.rawValue, lure.people,
        ])
    }
  }

  /// The cycles that have a release, the latest first.
  func releasedCycles() throws -> [String] {
    try map("SELECT cycle FROM release ORDER BY cycle DESC", []) { try $0.value("cycle") }
  }

  /// What a release says of the organisation.
  func organisationRelease(of cycle: String) throws -> OrganisationRelease? {
    guard let row = try row("SELECT made_on FROM release WHERE cycle = ?", [cycle]) else {
      return nil
    }
    let rules = try map("SELECT * FROM release_rule WHERE cycle = ? ORDER BY rule", [cycle]) {
      row in
      ReleasedRule(
        clause: try row.id("rule"), pillar: try row.value("pillar"),
        severity: try row.value("severity"),
        prior: ClausePrior(mean: try row.value("mean"), dispersion: try row.value("dispersion")),
        share: try row.value("share"))
    }
    return OrganisationRelease(cycle: cycle, madeOn: try row.day("made_on"), rules: rules)
  }

  /// What a release says of one team.
  func teamRelease(of cycle: String, team: TeamID) throws -> TeamRelease? {
    let found = try row(
      "SELECT * FROM release_team WHERE cycle = ? AND team = ?", [cycle, team.rawValue])
    guard let found else { return nil }
    return TeamRelease(
      team: try self.team(found),
      parts: try map(
        "SELECT * FROM release_part WHERE cycle = ? AND team = ? ORDER BY kind, rule",
        [cycle, team.rawValue], part),
      lures: try map(
        "SELECT * FROM release_lure WHERE cycle = ? AND team = ? ORDER BY clause",
        [cycle, team.rawValue]
      ) { row in
        ReleasedLure(
          team: team, clause: try row.id("clause"), scenario: try row.id("scenario"),
          decision: try row.id("decision"), choice: try row.id("choice"),
          people: try row.value("people"))
      })
  }

  /// What a release says of teams.
  func teamReleases(
    of cycle: String, below team: TeamID?, wholeTrees: Bool
  ) throws -> [TeamRelease] {
    let teams: [ReleasedTeam]
    if let team {
      teams = try map(
        "SELECT * FROM release_team WHERE cycle = ? AND parent = ? ORDER BY team",
        [cycle, team.rawValue], self.team)
    } else {
      teams = try map(
        "SELECT * FROM release_team WHERE cycle = ? ORDER BY team", [cycle], self.team)
    }
    if wholeTrees {
      return try teams.map { team in
        TeamRelease(team: team, parts: try parts(ofTreeUnder: team.id, in: cycle), lures: [])
      }
    }
    guard team == nil else {
      return try teams.compactMap { try teamRelease(of: cycle, team: $0.id) }
    }
    var byTeam: [TeamID: [ReleasedPart]] = [:]
    for part in try map("SELECT * FROM release_part WHERE cycle = ?", [cycle], part) {
      byTeam[part.team, default: []].append(part)
    }
    return teams.map { TeamRelease(team: $0, parts: byTeam[$0.id] ?? [], lures: []) }
  }

  private func parts(ofTreeUnder team: TeamID, in cycle: String) throws -> [ReleasedPart] {
    try map(
      """
      WITH RECURSIVE tree (team) AS (
        SELECT ?2
        UNION
        SELECT release_team.team FROM release_team JOIN tree ON release_team.parent = tree.team
        WHERE release_team.cycle = ?1)
      SELECT release_part.* FROM tree JOIN release_part
        ON release_part.cycle = ?1 AND release_part.team = tree.team
      """, [cycle, team.rawValue], part)
  }

  private func team(_ row: Row) throws -> ReleasedTeam {
    ReleasedTeam(
      id: try row.id("team"), parent: try row.optionalID("parent"), ratio: try row.value("ratio"))
  }

  private func part(_ row: Row) throws -> ReleasedPart {
    let rule: String = try row.value("rule")
    let subject: ReleasedPart.Subject =
      switch try row.value("kind") as String {
      case "rule": .rule(ClauseID(rule))
      case "rest": .rest(pillar: rule)
      case "below": .below(ClauseID(rule))
      default: throw UnreadableRow(column: "kind")
      }
    return ReleasedPart(
      team: try row.id("team"), subject: subject,
      cell: Cell(n: try row.value("n"), y: try row.value("y"), people: try row.value("people")))
  }
}

extension ReleasedPart.Subject {
  fileprivate var columns: (kind: String, rule: String) {
    switch self {
    case .rule(let clause): ("rule", clause.rawValue)
    case .rest(let pillar): ("rest", pillar)
    case .below(let clause): ("below", clause.rawValue)
    }
  }
}
