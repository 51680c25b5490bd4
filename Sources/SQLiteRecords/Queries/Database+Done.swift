internal import Content
internal import GRDB
internal import People
internal import Records
internal import Refreshers
internal import Scoring

extension Database {
  /// Every workshop, ordered by person, module and day.
  func workshops() throws -> [Workshop] {
    try rows("SELECT * FROM workshop ORDER BY person, module, held_on", []).map { row in
      Workshop(
        completion: ModuleCompletion(
          person: try row.id("person"), module: try row.id("module"), day: try row.day("held_on"),
          way: .workshop), evidence: try row.value("evidence"))
    }
  }

  /// The workshops that a person attended, ordered by module and day.
  func workshops(of person: PersonID) throws -> [ModuleCompletion] {
    try rows(
      "SELECT module, held_on FROM workshop WHERE person = ? ORDER BY module, held_on",
      [person.rawValue]
    ).map { row in
      ModuleCompletion(
        person: person, module: try row.id("module"), day: try row.day("held_on"), way: .workshop)
    }
  }

  /// Records a workshop; one that is recorded already stays as it is.
  func keep(_ workshop: Workshop) throws {
    let completion = workshop.completion
    try run(
      """
      INSERT INTO workshop (person, module, held_on, evidence) VALUES (?, ?, ?, ?)
      ON CONFLICT (person, module, held_on) DO NOTHING
      """,
      [
        completion.person.rawValue, completion.module.rawValue, completion.day.iso,
        workshop.evidence,
      ])
  }

  /// Every module that was completed by playing, ordered by person and day.
  func playedModules() throws -> [ModuleCompletion] {
    try rows(
      """
      SELECT attempt.person, attempt.item, completion.completed_on
      FROM completion JOIN attempt ON attempt.id = completion.attempt
      WHERE attempt.item LIKE 'module:%' ORDER BY attempt.person, completion.completed_on
      """, []
    ).map { row in
      guard case .module(let module) = Item(try row.value("item")) else {
        throw UnreadableRow(column: "item")
      }
      return ModuleCompletion(
        person: try row.id("person"), module: module, day: try row.day("completed_on"))
    }
  }

  /// The situations that people have met, ordered by person and situation.
  func metSituations() throws -> [MetMoment] {
    try rows(
      """
      SELECT person, scenario, max(last_on) AS last FROM met_decision
      GROUP BY person, scenario ORDER BY person, scenario
      """, []
    ).map { row in
      MetMoment(
        person: try row.id("person"), scenario: try row.id("scenario"), lastOn: try row.day("last"))
    }
  }

  /// What each person decided about each clause, day by day.
  func practice() throws -> [PersonID: [Practice]] {
    var practice: [PersonID: [Practice]] = [:]
    let rows = try rows(
      """
      SELECT attempt.person, finding.clause, decision.decided_on AS day,
        sum(finding.tally_weight) AS weight, sum(finding.tally_weight * finding.violated) AS slipped
      FROM finding JOIN decision USING (attempt, sequence) JOIN attempt ON attempt.id = attempt
      WHERE finding.verdict <> 'undetermined'
      GROUP BY attempt.person, finding.clause, decision.decided_on
      ORDER BY attempt.person, finding.clause, decision.decided_on
      """, [])
    for row in rows {
      practice[try row.id("person"), default: []].append(
        Practice(
          clause: try row.id("clause"), day: try row.day("day"), weight: try row.value("weight"),
          violated: try row.value("slipped")))
    }
    return practice
  }

  /// Where each person last slipped on each clause.
  func missedClauses() throws -> [MissedClause] {
    try rows(
      """
      SELECT person, clause, scenario FROM (
        SELECT attempt.person, finding.clause, decision.scenario, row_number() OVER (
          PARTITION BY attempt.person, finding.clause
          ORDER BY decision.decided_at DESC, attempt.number DESC, decision.sequence DESC) AS turn
        FROM finding JOIN decision USING (attempt, sequence) JOIN attempt ON attempt.id = attempt
        WHERE finding.violated > 0) AS misses
      WHERE turn = 1 ORDER BY person, clause
      """, []
    ).map { row in
      MissedClause(
        person: try row.id("person"), clause: try row.id("clause"),
        scenario: try row.id("scenario"))
    }
  }
}
