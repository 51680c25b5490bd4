internal import Content
internal import GRDB
internal import Records

/// What the clauses of an attempt are to it.
enum ClauseRole: String {
  /// It was begun to lift them.
  case sought
  /// They have to be got right and were not.
  case opened
  /// They were open and were got right.
  case lifted
}

extension Database {
  /// Attempts with their completions, to which a condition is added.
  var attemptQuery: String {
    """
    SELECT attempt.*, completion.completed_on, completion.attestation
    FROM attempt LEFT JOIN completion ON completion.attempt = attempt.id
    """
  }

  /// Reads an attempt from a row of ``attemptQuery``, and what other tables hold of it.
  func attempt(from row: Row) throws -> Attempt {
    let id: AttemptID = try row.id("id")
    guard let item = Item(try row.value("item")) else { throw UnreadableRow(column: "item") }
    let situations = try rows(
      "SELECT scenario, ending FROM attempt_situation WHERE attempt = ? ORDER BY position",
      [id.rawValue])
    return Attempt(
      id: id, person: try row.id("person"), item: item,
      purpose: try purpose(of: id, from: row),
      situations: try situations.map { try $0.id("scenario") },
      edition: try row.id("edition"),
      seed: UInt64(bitPattern: try row.value("seed")),
      startedAt: Timestamp(milliseconds: try row.value("started_at")),
      startedOn: try row.day("started_on"), team: try row.id("team"),
      cycle: try row.value("cycle"),
      state: try state(of: id, from: row, endings: situations))
  }

  /// Keeps the clauses of an attempt that have a role in it.
  func keep(_ clauses: [ClauseID], as role: ClauseRole, of attempt: AttemptID) throws {
    for (position, clause) in clauses.enumerated() {
      try run(
        "INSERT INTO attempt_clause (attempt, role, position, clause) VALUES (?, ?, ?, ?)",
        [attempt.rawValue, role.rawValue, position, clause.rawValue])
    }
  }

  private func clauses(_ role: ClauseRole, of attempt: AttemptID) throws -> [ClauseID] {
    try rows(
      "SELECT clause FROM attempt_clause WHERE attempt = ? AND role = ? ORDER BY position",
      [attempt.rawValue, role.rawValue]
    ).map { try $0.id("clause") }
  }

  private func purpose(of id: AttemptID, from row: Row) throws -> AttemptPurpose {
    let word: String = try row.value("purpose")
    return word == "full" ? .full : .redLine(try clauses(.sought, of: id))
  }

  private func state(
    of id: AttemptID, from row: Row, endings situations: [Row]
  ) throws -> Attempt.State {
    let word: String = try row.value("state")
    guard word != "open" else { return .open }
    guard word != "abandoned" else { return .abandoned }
    let result = AttemptResult(
      adherence: try row.value("adherence"), service: try row.value("service"),
      decisions: try row.value("decisions"), passed: try row.value("passed"),
      endings: try situations.map { try $0.id("ending") },
      openedRedLines: try clauses(.opened, of: id),
      liftedRedLines: try clauses(.lifted, of: id),
      completion: try completion(from: row))
    return .finished(Timestamp(milliseconds: try row.value("finished_at")), result)
  }

  private func completion(from row: Row) throws -> Completion? {
    guard let day = try row.optionalDay("completed_on") else { return nil }
    return Completion(day: day, attestation: try row.word("attestation"))
  }
}
