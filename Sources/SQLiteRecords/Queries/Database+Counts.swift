internal import Content
internal import GRDB
internal import People
internal import Records

extension Database {
  /// Adds a decision to the tallies of its clauses, and to what the person has met.
  func count(_ decision: DecisionRecord, of person: PersonID) throws {
    for finding in decision.findings where finding.tallyWeight > 0 {
      try run(
        """
        INSERT INTO tally (cycle, team, clause, person, n, y) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (cycle, team, clause, person)
        DO UPDATE SET n = tally.n + excluded.n, y = tally.y + excluded.y
        """,
        [
          decision.cycle, decision.team.rawValue, finding.clause.rawValue, person.rawValue,
          finding.tallyWeight, finding.tallyWeight * finding.violated,
        ])
    }
    try run(
      """
      INSERT INTO met_decision (person, scenario, decision, last_on, times) VALUES (?, ?, ?, ?, 1)
      ON CONFLICT (person, scenario, decision)
      DO UPDATE SET times = met_decision.times + 1, last_on =
        CASE WHEN excluded.last_on > met_decision.last_on
        THEN excluded.last_on ELSE met_decision.last_on END
      """,
      [
        person.rawValue, decision.scenario.rawValue, decision.decision.rawValue,
        decision.decidedOn.iso,
      ])
  }

  /// The tallies of a team in a cycle, by clause and person.
  func tallies(cycle: String, team: TeamID) throws -> [Tally] {
    try rows(
      "SELECT * FROM tally WHERE cycle = ? AND team = ? ORDER BY clause, person",
      [cycle, team.rawValue]
    ).map(tally(from:))
  }

  /// A person's tallies, by cycle, team and clause.
  func tallies(of person: PersonID) throws -> [Tally] {
    try rows(
      "SELECT * FROM tally WHERE person = ? ORDER BY cycle, team, clause", [person.rawValue]
    ).map(tally(from:))
  }

  /// The decisions that a person has met, by situation and decision.
  func met(by person: PersonID) throws -> [MetDecision] {
    try rows(
      "SELECT * FROM met_decision WHERE person = ? ORDER BY scenario, decision",
      [person.rawValue]
    ).map { row in
      MetDecision(
        scenario: try row.id("scenario"), decision: try row.id("decision"),
        lastOn: try row.day("last_on"), times: try row.value("times"))
    }
  }

  private func tally(from row: Row) throws -> Tally {
    Tally(
      cycle: try row.value("cycle"), team: try row.id("team"), clause: try row.id("clause"),
      person: try row.id("person"), n: try row.value("n"), y: try row.value("y"))
  }
}
