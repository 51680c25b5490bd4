internal import Content
internal import GRDB
internal import People
internal import Records
internal import Refreshers

extension Database {
  /// Every exemption, or those of one person; ordered by person and first day.
  func exemptions(of person: PersonID? = nil) throws -> [Exemption] {
    try rows(
      """
      SELECT * FROM exemption \(person == nil ? "" : "WHERE person = ?")
      ORDER BY person, from_on, programme, module
      """, person.map { [$0.rawValue] } ?? []
    ).map { row in
      let module: ModuleID = try row.id("module")
      return Exemption(
        person: try row.id("person"), programme: try row.id("programme"),
        module: module.rawValue.isEmpty ? nil : module, from: try row.day("from_on"),
        through: try row.optionalDay("through_on"), reason: try row.value("reason"))
    }
  }

  /// Exempts somebody; an exemption from the same thing and day is replaced.
  func keep(_ exemption: Exemption) throws {
    try run(
      """
      INSERT INTO exemption (person, programme, module, from_on, through_on, reason)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (person, programme, module, from_on)
      DO UPDATE SET through_on = excluded.through_on, reason = excluded.reason
      """,
      [
        exemption.person.rawValue, exemption.programme.rawValue, exemption.module?.rawValue ?? "",
        exemption.from.iso, exemption.through?.iso, exemption.reason,
      ])
  }

  /// Every extension, or those of one person, in the order in which they were given.
  func extensions(of person: PersonID? = nil) throws -> [Extension] {
    try rows(
      """
      SELECT * FROM extension \(person == nil ? "" : "WHERE \(Database.assignmentIsTheirs)")
      ORDER BY given_on, assignment, due_on
      """, person.map { [$0.rawValue] } ?? []
    ).map { row in
      Extension(
        assignment: try row.id("assignment"), due: try row.day("due_on"),
        givenOn: try row.day("given_on"), reason: try row.value("reason"))
    }
  }

  /// Gives more time.
  func keep(_ extension: Extension) throws {
    try run(
      """
      INSERT INTO extension (assignment, due_on, given_on, reason) VALUES (?, ?, ?, ?)
      ON CONFLICT (assignment, due_on) DO NOTHING
      """,
      [
        `extension`.assignment.rawValue, `extension`.due.iso, `extension`.givenOn.iso,
        `extension`.reason,
      ])
  }
}
