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

  /// Every module that was completed by playing, by all or by one person; ordered by person and day.
  func playedModules(by person: PersonID? = nil) throws -> [ModuleCompletion] {
    try rows(
      """
      SELECT attempt.person, attempt.item, completion.completed_on
      FROM completion JOIN attempt ON attempt.id = completion.attempt
      WHERE attempt.item LIKE 'module:%' \(person == nil ? "" : "AND attempt.person = ?")
      ORDER BY attempt.person, completion.completed_on
      """, person.map { [$0.rawValue] } ?? []
    ).map { row in
      guard case .module(let module) = Item(try row.value("item")) else {
        throw UnreadableRow(column: "item")
      }
      return ModuleCompletion(
        person: try row.id("person"), module: module, day: try row.day("completed_on"))
    }
  }

  /// The situations that people have met, or one of them has; ordered by person and situation.
  func metSituations(of person: PersonID? = nil) throws -> [MetMoment] {
    try rows(
      """
      SELECT person, scenario, max(last_on) AS last FROM met_decision
      \(person == nil ? "" : "WHERE person = ?")
      GROUP BY person, scenario ORDER BY person, scenario
      """, person.map { [$0.rawValue] } ?? []
    ).map { row in
      MetMoment(
        person: try row.id("person"), scenario: try row.id("scenario"), lastOn: try row.day("last"))
    }
  }

  /// What is kept about some people's training, but for where they slipped.
  func history(of people: [PersonID]) throws -> TrainingHistory {
    var records: [PersonID: PersonRecord] = [:]
    for person in Set(people) {
      let history = TrainingHistory(
        assignments: try assignments(of: person).map(\.assignment),
        completions: try playedModules(by: person) + workshops(of: person),
        absences: try absences(of: person), exemptions: try exemptions(of: person),
        extensions: try extensions(of: person), met: try metSituations(of: person),
        notices: try notices(about: person))
      records[person] = history.records[person]
    }
    return TrainingHistory(records: records)
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
