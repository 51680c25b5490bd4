internal import GRDB
internal import Records

/// The schema of a store: the steps that lead to it, and the marks by which it is known again.
struct Schema: Sendable {
  /// The mark of our stores in the file's header: `Esla` in ASCII.
  static let applicationID: Int32 = 0x4573_6C61

  /// The schema that this program writes.
  static let current = Schema(migrations: [.first, .second, .third, .fourth])

  /// The steps in order; the version of each is its place, counted from 1.
  let migrations: [Migration]

  /// The version that this schema has.
  var version: Int { migrations.count }

  /// What a file turns out to be when it is opened.
  enum Standing: Equatable {
    /// A store that holds nothing yet.
    case empty
    /// A store with a schema of this version, perhaps later than this program's.
    case version(Int)
    /// A database that is not a store.
    case foreign
  }

  /// Tells what a database is, without writing to it.
  func standing(of db: Database) throws -> Standing {
    let mark = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if mark == Schema.applicationID, version > 0 { return .version(version) }
    let tables = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_master") ?? 0
    return mark == 0 && version == 0 && tables == 0 ? .empty : .foreign
  }

  /// Refuses to write once a later program has moved the open store at `path` forward.
  func refuseLater(_ db: Database, at path: String) throws {
    let statement = try db.cachedStatement(sql: "PRAGMA user_version")
    let found = try Int.fetchOne(statement) ?? 0
    guard found <= version else {
      throw RecordsError.newer(path: path, found: found, known: version)
    }
  }

  /// Takes a database from version `from`, 0 where it is empty, to this schema's, a step at a time.
  ///
  /// Each step is a transaction together with the mark and the version it leads to.
  func migrate(_ db: Database, from: Int) throws {
    for migration in migrations.dropFirst(from) {
      try db.inTransaction(.immediate) {
        for statement in migration.statements { try db.execute(sql: statement) }
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(migration.version)")
        return .commit
      }
    }
  }
}
