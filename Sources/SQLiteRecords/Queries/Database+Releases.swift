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
    for square in release.squares {
      try run(
        """
        INSERT INTO release_square (cycle, team, pillar, n, y, tree_n, tree_y)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          release.cycle, square.team.rawValue, square.pillar, square.own.n, square.own.y,
          square.tree.n, square.tree.y,
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

  /// How often reports were looked at in which a person's decisions are summed up: those of the
  /// organisation, and those of the team in which they counted.
  func reportViews(of person: PersonID) throws -> [ReportView] {
    try map(
      """
      SELECT about, COUNT(*) AS times, MAX(day) AS latest FROM audit
      WHERE action = ?2 AND about IN (
        SELECT cycle FROM tally WHERE person = ?1
        UNION
        SELECT tally.cycle || ' ' || employee.number
        FROM tally JOIN employee ON employee.person = tally.team WHERE tally.person = ?1)
      GROUP BY about ORDER BY about
      """, [person.rawValue, AuditLine.Action.reportShown.rawValue]
    ) { row in
      let about: String = try row.value("about")
      return ReportView(
        cycle: String(about.prefix { $0 != " " }), isOfTeam: about.contains(" "),
        times: try row.value("times"), latest: try row.day("latest"))
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
        [cycle, team.rawValue], lure))
  }

  /// What a release sums of the teams directly below one with their trees, or of every team.
  func teamSums(of cycle: String, below team: TeamID?) throws -> [TeamSums] {
    let condition = team == nil ? "" : "AND parent = ?2"
    let columns = team == nil ? "n, y" : "tree_n AS n, tree_y AS y"
    let cursor = try Row.fetchCursor(
      cachedStatement(
        sql: """
          SELECT release_team.team AS team, ratio, pillar, \(columns), given_name, family_name
          FROM release_team JOIN release_square
            ON release_square.cycle = ?1 AND release_square.team = release_team.team
          LEFT JOIN employee ON employee.person = release_team.team
          WHERE release_team.cycle = ?1 \(condition) ORDER BY release_team.team
          """),
      arguments: StatementArguments([cycle] + (team.map { [$0.rawValue] } ?? [])))
    var sums: [TeamSums] = []
    // By place: of every team there are many rows.
    while let row = try cursor.next() {
      let n: Double = row[3]
      guard n > 0 else { continue }
      let id = TeamID(row[0] as String)
      if sums.last?.team != id {
        let names = [row[5] as String?, row[6] as String?].compactMap(\.self)
          .filter { !$0.isEmpty }
        sums.append(
          TeamSums(
            team: id, manager: names.isEmpty ? nil : names.joined(separator: " "), ratio: row[1],
            pillars: [:]))
      }
      sums[sums.count - 1].pillars[row[2]] = Cell(n: n, y: row[4])
    }
    return sums
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
