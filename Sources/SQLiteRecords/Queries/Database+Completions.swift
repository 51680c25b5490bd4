internal import Content
internal import GRDB
internal import People
internal import Records

extension Database {
  /// What a person has done, in the order in which it was begun.
  func completions(of person: PersonID) throws -> [CompletedItem] {
    try rows(
      """
      SELECT attempt.id, attempt.item, completion.completed_on, completion.attestation
      FROM completion JOIN attempt ON attempt.id = completion.attempt
      WHERE attempt.person = ? ORDER BY attempt.number
      """, [person.rawValue]
    ).map { row in
      guard let item = Item(try row.value("item")) else { throw UnreadableRow(column: "item") }
      let completion = Completion(
        day: try row.day("completed_on"), attestation: try row.word("attestation"))
      return CompletedItem(item: item, attempt: try row.id("id"), completion: completion)
    }
  }

  /// The attempts that completed something, of everybody.
  func completingAttempts() throws -> [AttemptID] {
    try map("SELECT attempt FROM completion ORDER BY attempt", []) { try $0.id("attempt") }
  }

  /// Keeps that an attempt completed its item.
  func keep(_ completion: Completion, of attempt: AttemptID) throws {
    try run(
      "INSERT INTO completion (attempt, completed_on, attestation) VALUES (?, ?, ?)",
      [attempt.rawValue, completion.day.iso, completion.attestation.rawValue])
  }
}
