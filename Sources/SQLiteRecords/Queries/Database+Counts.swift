internal import Content
internal import GRDB
internal import People
internal import Records
internal import Reporting

extension Database {
  /// Adds a decision to the tallies of its clauses and all that is summed from them, and to what
  /// the person has met.
  func count(_ decision: DecisionRecord, of person: PersonID) throws {
    let findings = decision.findings.filter { $0.tallyWeight > 0 }
    if !findings.isEmpty {
      let rho = try openedCycle(decision.cycle)
      let elsewhere = try rate(of: person)
      for finding in findings {
        let before = try tally(of: finding.clause, in: decision, person)
        var after = before ?? PersonTally(n: 0, y: 0)
        after.add(violated: finding.violated, weight: finding.tallyWeight)
        try keep(after, of: finding.clause, in: decision, person)
        try addToCell(finding, of: decision, from: before, to: after, rho: rho)
        try addToItem(finding, of: decision, elsewhere: elsewhere)
      }
      if try !hasMet(decision, person) { try addToLures(decision, findings) }
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

  private func tally(
    of clause: ClauseID, in decision: DecisionRecord, _ person: PersonID
  ) throws -> PersonTally? {
    try row(
      "SELECT n, y FROM tally WHERE cycle = ? AND team = ? AND clause = ? AND person = ?",
      [decision.cycle, decision.team.rawValue, clause.rawValue, person.rawValue]
    ).map { PersonTally(n: try $0.value("n"), y: try $0.value("y")) }
  }

  private func keep(
    _ tally: PersonTally, of clause: ClauseID, in decision: DecisionRecord, _ person: PersonID
  ) throws {
    try run(
      """
      INSERT INTO tally (cycle, team, clause, person, n, y) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (cycle, team, clause, person) DO UPDATE SET n = excluded.n, y = excluded.y
      """,
      [
        decision.cycle, decision.team.rawValue, clause.rawValue, person.rawValue, tally.n, tally.y,
      ])
  }

  private func hasMet(_ decision: DecisionRecord, _ person: PersonID) throws -> Bool {
    try row(
      "SELECT 1 FROM met_decision WHERE person = ? AND scenario = ? AND decision = ?",
      [person.rawValue, decision.scenario.rawValue, decision.decision.rawValue]) != nil
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
