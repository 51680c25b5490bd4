internal import GRDB
internal import Records

/// The log that writes go to first, and its way back into the database.
///
/// SQLite's own checkpoints are off; these run while the ``WriteGate`` is held.
struct WriteAheadLog: Sendable {
  /// The size in bytes, about a thousand pages, past which the log is emptied.
  static let limit = 4_096_000
  /// How long a checkpoint waits for readers, in milliseconds.
  static let readersWait = 100

  /// The store that the log is of.
  let place: StorePlace
  /// How long everything but a checkpoint waits for others, in milliseconds.
  let foreignWait: Int

  /// Empties the log into the database where it has grown long.
  func emptyIfLong(_ writer: any DatabaseWriter) {
    guard let status = try? FileStatus(place.log), status.size > Self.limit else { return }
    empty(writer)
  }

  /// Empties the log into the database, as far as readers let it.
  ///
  /// What fails here loses nothing and is tried again after the next write, so it is no error of the
  /// write that went before, which is durable in the log.
  func empty(_ writer: any DatabaseWriter) {
    try? writer.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA busy_timeout = \(Self.readersWait)")
      defer { try? db.execute(sql: "PRAGMA busy_timeout = \(foreignWait)") }
      _ = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }
}
