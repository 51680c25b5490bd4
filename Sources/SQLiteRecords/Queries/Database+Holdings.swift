internal import Content
internal import GRDB
internal import People
internal import Records

extension Database {
  /// What each table of the inventory holds about a person.
  func holdings(of person: PersonID) throws -> [Holding] {
    try DataInventory.store.tables.map { table in
      guard let query = holdingQueries[table.name], let row = try row(query, [person.rawValue])
      else { throw UnreadableRow(column: table.name) }
      return Holding(
        table: table.name, rows: try row.value("held"), oldest: try row.optionalDay("oldest"),
        newest: try row.optionalDay("newest"))
    }
  }

  /// For each table the query that counts a person's rows and finds their first and last day; the
  /// person is its one argument.
  private var holdingQueries: [String: String] {
    let ofAttempt = "JOIN attempt ON attempt.id = attempt WHERE person = ?1"
    let ofAssignment = "JOIN assignment ON assignment.id = assignment WHERE person = ?1"
    let ofRedLine = "JOIN attempt ON attempt.id = opened_by WHERE red_line.person = ?1"
    let played = "(SELECT edition FROM attempt WHERE person = ?1)"
    let playedFile = "(SELECT hash FROM edition_file WHERE edition IN \(played))"
    let first = "(SELECT MIN(started_on) FROM attempt WHERE person = ?1)"
    let last = "(SELECT MAX(started_on) FROM attempt WHERE person = ?1)"
    // A count is about nobody, whoever asks.
    let counts = ["remark"] + DataInventory.reports.map(\.name)
    let ofNobody = counts.map { ($0, holding("NULL", "NULL", of: "\($0) WHERE ?1 IS NULL")) }
    return Dictionary(ofNobody) { first, _ in first }.merging([
      "person": holding("NULL", "NULL", of: "person WHERE id = ?1"),
      "employee": holding("started_on", of: "employee WHERE person = ?1"),
      "absence": holding("from_on", of: "absence WHERE person = ?1"),
      "assignment": holding("assigned_on", of: "assignment WHERE person = ?1"),
      "assignment_situation": holding("assigned_on", of: "assignment_situation \(ofAssignment)"),
      "extension": holding("given_on", of: "extension \(ofAssignment)"),
      "exemption": holding("from_on", of: "exemption WHERE person = ?1"),
      "workshop": holding("held_on", of: "workshop WHERE person = ?1"),
      "mail": holding("sent_on", of: "mail WHERE person = ?1"),
      "notice": holding("sent_on", of: "notice JOIN mail ON mail.id = mail WHERE person = ?1"),
      // They name nobody of the staff.
      "policy_change": holding("NULL", "NULL", of: "policy_change WHERE ?1 IS NULL"),
      "policy_change_situation": holding(
        "NULL", "NULL", of: "policy_change_situation WHERE ?1 IS NULL"),
      "audit": holding("NULL", "NULL", of: "audit WHERE ?1 IS NULL"),
      "tally": holding("NULL", "NULL", of: "tally WHERE person = ?1"),
      "attempt": holding("started_on", of: "attempt WHERE person = ?1"),
      "attempt_situation": holding("started_on", of: "attempt_situation \(ofAttempt)"),
      "attempt_clause": holding("started_on", of: "attempt_clause \(ofAttempt)"),
      "red_line": holding("started_on", of: "red_line \(ofRedLine)"),
      "completion": holding("completed_on", of: "completion \(ofAttempt)"),
      "decision": holding("decided_on", of: "decision \(ofAttempt)"),
      "finding": holding(
        "decided_on", of: "finding JOIN decision USING (attempt, sequence) \(ofAttempt)"),
      "met_decision": holding("last_on", of: "met_decision WHERE person = ?1"),
      "cycle_team": holding("NULL", "NULL", of: "cycle_team WHERE person = ?1"),
      "edition": holding(first, last, of: "edition WHERE id IN \(played)"),
      "edition_file": holding(first, last, of: "edition_file WHERE edition IN \(played)"),
      "content": holding(first, last, of: "content WHERE hash IN \(playedFile)"),
    ]) { _, own in own }
  }

  private func holding(_ day: String, of rows: String) -> String {
    holding("MIN(\(day))", "MAX(\(day))", of: rows)
  }

  private func holding(_ oldest: String, _ newest: String, of rows: String) -> String {
    "SELECT COUNT(*) AS held, \(oldest) AS oldest, \(newest) AS newest FROM \(rows)"
  }
}
