internal import Content
internal import GRDB
internal import People
internal import Records

extension Database {
  /// An attempt's decisions in sequence.
  func decisions(of attempt: AttemptID) throws -> [DecisionRecord] {
    try rows("SELECT * FROM decision WHERE attempt = ? ORDER BY sequence", [attempt.rawValue])
      .map(decision(from:))
  }

  /// The decision under a key, or nil where none is stored yet.
  func decision(of attempt: AttemptID, sequence: Int) throws -> DecisionRecord? {
    try row(
      "SELECT * FROM decision WHERE attempt = ? AND sequence = ?", [attempt.rawValue, sequence]
    ).map(decision(from:))
  }

  /// The sequence number of an attempt's next decision.
  func nextSequence(of attempt: AttemptID) throws -> Int {
    let row = try row(
      "SELECT COALESCE(MAX(sequence), -1) + 1 AS next FROM decision WHERE attempt = ?",
      [attempt.rawValue])
    return try row?.value("next") ?? 0
  }

  /// Adds a decision and its findings.
  func insert(_ decision: DecisionRecord) throws {
    try run(
      """
      INSERT INTO decision (attempt, sequence, scenario, decision, answer, decided_at, decided_on,
        team, cycle, service)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        decision.attempt.rawValue, decision.sequence, decision.scenario.rawValue,
        decision.decision.rawValue, decision.answer, decision.decidedAt.milliseconds,
        decision.decidedOn.iso, decision.team.rawValue, decision.cycle, decision.service,
      ])
    for (position, finding) in decision.findings.enumerated() {
      try run(
        """
        INSERT INTO finding (attempt, sequence, position, clause, verdict, severity, violated,
          tally_weight)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          decision.attempt.rawValue, decision.sequence, position, finding.clause.rawValue,
          finding.verdict.rawValue, finding.severity, finding.violated, finding.tallyWeight,
        ])
    }
  }

  private func decision(from row: Row) throws -> DecisionRecord {
    let attempt: AttemptID = try row.id("attempt")
    let sequence: Int = try row.value("sequence")
    let findings = try rows(
      "SELECT * FROM finding WHERE attempt = ? AND sequence = ? ORDER BY position",
      [attempt.rawValue, sequence])
    return DecisionRecord(
      attempt: attempt, sequence: sequence, scenario: try row.id("scenario"),
      decision: try row.id("decision"), answer: try row.value("answer"),
      decidedAt: Timestamp(milliseconds: try row.value("decided_at")),
      decidedOn: try row.day("decided_on"), team: try row.id("team"),
      cycle: try row.value("cycle"), service: try row.optional("service"),
      findings: try findings.map { row in
        FindingRecord(
          clause: try row.id("clause"), verdict: try row.word("verdict"),
          severity: try row.value("severity"), violated: try row.value("violated"),
          tallyWeight: try row.value("tally_weight"))
      })
  }
}
