internal import Content
internal import GRDB
internal import People
internal import Records
internal import Reporting

extension Database {
  /// The intraclass correlation of a cycle; its first decision opens it.
  ///
  /// What is settled then stays: the correlation that the last release fitted, and how hard each
  /// question was in the cycles before. Cells could not grow decision by decision otherwise.
  func openedCycle(_ cycle: String) throws -> Double {
    if let row = try row("SELECT rho FROM cycle WHERE name = ?", [cycle]) {
      return try row.value("rho")
    }
    let last = try row(
      "SELECT fitted_rho FROM release WHERE cycle < ? ORDER BY cycle DESC LIMIT 1", [cycle])
    let rho: Double = try last?.value("fitted_rho") ?? IntraclassCorrelation.unknown
    try run("INSERT INTO cycle (name, rho) VALUES (?, ?)", [cycle, rho])
    try settleDifficulties(of: cycle)
    return rho
  }

  /// Settles how hard each question is for a cycle by how it went in those before.
  private func settleDifficulties(of cycle: String) throws {
    let items = try map(
      """
      SELECT scenario, decision, clause, SUM(n) AS n, SUM(y) AS y FROM item_tally
      WHERE cycle < ? GROUP BY scenario, decision, clause
      """, [cycle]
    ) { row in
      (
        scenario: try row.value("scenario") as String,
        decision: try row.value("decision") as String,
        clause: try row.value("clause") as String,
        cell: Cell(n: try row.value("n"), y: try row.value("y"))
      )
    }
    var clauses: [String: Cell] = [:]
    for item in items {
      clauses[item.clause, default: Cell()].n += item.cell.n
      clauses[item.clause, default: Cell()].y += item.cell.y
    }
    for item in items {
      let clause = clauses[item.clause] ?? item.cell
      let ratio = Difficulty.ratio(
        of: item.cell, clauseRate: (clause.y + 0.5) / (clause.n + 1))
      try run(
        "INSERT INTO difficulty (cycle, scenario, decision, clause, ratio) VALUES (?, ?, ?, ?, ?)",
        [cycle, item.scenario, item.decision, item.clause, ratio])
    }
  }

  /// How often a person slips over all their tallies, nil where there are none.
  func rate(of person: PersonID) throws -> Double? {
    guard
      let row = try row(
        "SELECT SUM(n) AS n, SUM(y) AS y FROM tally WHERE person = ?", [person.rawValue]),
      let n: Double = try row.optional("n"), let y: Double = try row.optional("y"), n > 0
    else { return nil }
    return y / n
  }

  /// Puts a person's tally in a cell in the place of the one before.
  func addToCell(
    _ finding: FindingRecord, of decision: DecisionRecord, from before: PersonTally?,
    to after: PersonTally, rho: Double
  ) throws {
    var change = Cell()
    change.replace(before, by: after, rho: rho)
    let hard = try row(
      """
      SELECT ratio FROM difficulty
      WHERE cycle = ? AND scenario = ? AND decision = ? AND clause = ?
      """,
      [
        decision.cycle, decision.scenario.rawValue, decision.decision.rawValue,
        finding.clause.rawValue,
      ])
    let ratio: Double = try hard?.value("ratio") ?? 1
    try run(
      """
      INSERT INTO cell (cycle, team, clause, n, y, people, weight, expected)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (cycle, team, clause) DO UPDATE SET n = cell.n + excluded.n,
        y = cell.y + excluded.y, people = cell.people + excluded.people,
        weight = cell.weight + excluded.weight, expected = cell.expected + excluded.expected
      """,
      [
        decision.cycle, decision.team.rawValue, finding.clause.rawValue, change.n, change.y,
        change.people, finding.tallyWeight, finding.tallyWeight * ratio,
      ])
  }

  /// Counts how a question went, and how often whoever answered slips elsewhere.
  func addToItem(
    _ finding: FindingRecord, of decision: DecisionRecord, elsewhere: Double?
  ) throws {
    let (weight, violated) = (finding.tallyWeight, finding.violated)
    // How somebody answers elsewhere is known of those who have.
    let known = elsewhere.map { [1, violated, violated * violated, $0, $0 * $0, $0 * violated] }
    try run(
      """
      INSERT INTO item_tally (cycle, scenario, decision, clause, n, y, times, v, vv, r, rr, rv)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (cycle, scenario, decision, clause) DO UPDATE SET n = item_tally.n + excluded.n,
        y = item_tally.y + excluded.y, times = item_tally.times + excluded.times,
        v = item_tally.v + excluded.v, vv = item_tally.vv + excluded.vv,
        r = item_tally.r + excluded.r, rr = item_tally.rr + excluded.rr,
        rv = item_tally.rv + excluded.rv
      """,
      [
        decision.cycle, decision.scenario.rawValue, decision.decision.rawValue,
        finding.clause.rawValue, weight, weight * violated,
      ] + (known ?? Array(repeating: 0, count: 6)))
  }

  /// Counts the choice that violates clauses, once a person, where one choice was taken.
  func addToLures(_ decision: DecisionRecord, _ findings: [FindingRecord]) throws {
    guard let choice = decision.answer.wholeMatch(of: /choose:(.+)/)?.1 else { return }
    for finding in findings where finding.violated >= 0.5 {
      try run(
        """
        INSERT INTO lure_tally (cycle, team, clause, scenario, decision, choice, people)
        VALUES (?, ?, ?, ?, ?, ?, 1)
        ON CONFLICT (cycle, team, clause, scenario, decision, choice)
        DO UPDATE SET people = lure_tally.people + 1
        """,
        [
          decision.cycle, decision.team.rawValue, finding.clause.rawValue,
          decision.scenario.rawValue, decision.decision.rawValue, String(choice),
        ])
    }
  }
}
