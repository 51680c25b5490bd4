internal import Content
internal import GRDB
internal import People
internal import Records

extension Database {
  /// The clauses of an item that a person has still to get right.
  func openRedLines(of person: PersonID, item: Item) throws -> [ClauseID] {
    try rows(
      "SELECT clause FROM red_line WHERE person = ? AND item = ? ORDER BY clause",
      [person.rawValue, item.description]
    ).map { try $0.id("clause") }
  }

  /// Lifts and opens red lines as an attempt's result says, and keeps with the attempt which.
  func keepRedLines(of result: AttemptResult, from attempt: Attempt) throws {
    try keep(result.liftedRedLines, as: .lifted, of: attempt.id)
    try keep(result.openedRedLines, as: .opened, of: attempt.id)
    for clause in result.liftedRedLines {
      try run(
        "DELETE FROM red_line WHERE person = ? AND item = ? AND clause = ?",
        [attempt.person.rawValue, attempt.item.description, clause.rawValue])
    }
    for clause in result.openedRedLines {
      try run(
        """
        INSERT INTO red_line (person, item, clause, opened_by) VALUES (?, ?, ?, ?)
        ON CONFLICT (person, item, clause) DO NOTHING
        """,
        [
          attempt.person.rawValue, attempt.item.description, clause.rawValue, attempt.id.rawValue,
        ])
    }
  }
}
