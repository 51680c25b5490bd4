internal import Content
internal import GRDB
internal import People
internal import Records

extension Database {
  /// The employees who completed something that a filter lets through, ordered by number.
  func employees(completing filter: CompletionFilter) throws -> [Employee] {
    try map(
      """
      SELECT * FROM employee WHERE EXISTS (
        SELECT 1 FROM attempt JOIN completion ON completion.attempt = attempt.id
        WHERE attempt.person = employee.person AND completed_on BETWEEN ?1 AND ?2
          AND (?3 = '' OR attempt.item = 'module:' || ?3))
      OR EXISTS (
        SELECT 1 FROM workshop WHERE workshop.person = employee.person
          AND held_on BETWEEN ?1 AND ?2 AND (?3 = '' OR workshop.module = ?3))
      ORDER BY number
      """, bounds(of: filter), employee)
  }

  /// What a person completed, as far as a filter lets it through, ordered by day and item.
  func completions(of person: PersonID, in filter: CompletionFilter) throws -> [CompletionRecord] {
    let arguments = bounds(of: filter) + [person.rawValue]
    let played = try rows(
      """
      SELECT attempt.*, completion.completed_on, completion.attestation
      FROM attempt JOIN completion ON completion.attempt = attempt.id
      WHERE attempt.person = ?4 AND completed_on BETWEEN ?1 AND ?2
        AND (?3 = '' OR attempt.item = 'module:' || ?3)
      ORDER BY attempt.number
      """, arguments
    ).map(playedRecord)
    let attended = try rows(
      """
      SELECT * FROM workshop WHERE person = ?4 AND held_on BETWEEN ?1 AND ?2
        AND (?3 = '' OR module = ?3)
      """, arguments
    ).map { row in
      CompletionRecord(
        item: .module(try row.id("module")), completedOn: try row.day("held_on"),
        way: .workshop(evidence: try row.value("evidence")))
    }
    return (played + attended).enumerated().sorted { left, right in
      (left.element.completedOn.number, left.element.item.description, left.offset)
        < (right.element.completedOn.number, right.element.item.description, right.offset)
    }.map(\.element)
  }

  private func playedRecord(from row: Row) throws -> CompletionRecord {
    let id: AttemptID = try row.id("id")
    guard let item = Item(try row.value("item")) else { throw UnreadableRow(column: "item") }
    let situations = try rows(
      "SELECT scenario FROM attempt_situation WHERE attempt = ? ORDER BY position", [id.rawValue])
    return CompletionRecord(
      item: item, completedOn: try row.day("completed_on"),
      way: .played(
        CompletionRecord.Play(
          attempt: id, edition: try row.id("edition"),
          situations: try situations.map { try $0.id("scenario") },
          startedOn: try row.day("started_on"), adherence: try row.value("adherence"),
          service: try row.value("service"), attestation: try row.word("attestation"))))
  }

  /// First day, last day, module; days are text that sorts as they do.
  private func bounds(of filter: CompletionFilter) -> Arguments {
    [
      filter.from?.iso ?? "0000-00-00", filter.through?.iso ?? "9999-99-99",
      filter.module?.rawValue ?? "",
    ]
  }
}
