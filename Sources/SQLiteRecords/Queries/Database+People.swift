internal import Content
internal import GRDB
internal import People
internal import Records

extension Database {
  /// A person, or nil where nobody has this id.
  func person(_ id: PersonID) throws -> Person? {
    try row("SELECT * FROM person WHERE id = ?", [id.rawValue]).map { row in
      Person(
        id: try row.id("id"), team: try row.id("team"),
        preferences: ReadingPreferences(
          language: try row.optionalID("language"), plain: try row.optional("plain")),
        createdAt: Timestamp(milliseconds: try row.value("created_at")))
    }
  }

  /// Adds a person unless there is one of that id.
  func add(_ person: Person) throws {
    try run(
      """
      INSERT INTO person (id, team, language, plain, created_at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (id) DO NOTHING
      """,
      [
        person.id.rawValue, person.team.rawValue, person.preferences.language?.rawValue,
        person.preferences.plain, person.createdAt.milliseconds,
      ])
  }

  /// Replaces a person's preferences.
  func setPreferences(_ preferences: ReadingPreferences, of person: PersonID) throws {
    try run(
      "UPDATE person SET language = ?, plain = ? WHERE id = ?",
      [preferences.language?.rawValue, preferences.plain, person.rawValue])
    guard changesCount > 0 else { throw RecordsError.noSuchPerson(person) }
  }
}
