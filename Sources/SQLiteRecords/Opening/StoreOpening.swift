internal import GRDB
internal import Records

/// Opens the database of a store: looks at what is there, migrates it and makes it durable.
struct StoreOpening {
  /// Where the store stands, or nil for one in memory.
  let place: StorePlace?
  /// The schema it gets.
  let schema: Schema
  /// How long to wait for other programs.
  let patience: GatePatience

  /// Opens the database; the ``WriteGate`` is held.
  ///
  /// A file that is not a store, or is a later one, stays as it is, byte for byte.
  func open() throws -> DatabaseQueue {
    guard let place else {
      let queue = try DatabaseQueue(configuration: configuration())
      try migrate(queue, from: 0)
      return queue
    }
    try place.makeFile()
    try refuseCrumbs(at: place)
    try lookBeforeRecovery(place)
    let queue = try DatabaseQueue(path: place.path, configuration: configuration())
    do {
      let version = try checkedVersion(of: queue, at: place)
      if (1..<schema.version).contains(version) { try backUp(queue, version, at: place) }
      try makeDurable(queue, at: place)
      try migrate(queue, from: version)
      return queue
    } catch {
      try? queue.close()
      throw error
    }
  }

  private func configuration(isReadOnly: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(Double(patience.foreign) / 1000)
    return configuration
  }

  /// Refuses a file too short to be a database, since SQLite takes one of a single byte for empty.
  private func refuseCrumbs(at place: StorePlace) throws {
    guard let file = try FileStatus(place.path), (1..<512).contains(file.size) else { return }
    throw RecordsError.corrupt(path: place.path)
  }

  /// Refuses what is not ours while a log stands beside it, which closing a connection that may
  /// write would empty into the file.
  private func lookBeforeRecovery(_ place: StorePlace) throws {
    guard let log = try FileStatus(place.log), log.size > 0 else { return }
    let queue = try DatabaseQueue(
      path: place.path, configuration: configuration(isReadOnly: true))
    defer { try? queue.close() }
    _ = try checkedVersion(of: queue, at: place)
  }

  /// The version of the schema that is there, 0 in an empty file.
  private func checkedVersion(of queue: DatabaseQueue, at place: StorePlace) throws -> Int {
    switch try queue.read({ try schema.standing(of: $0) }) {
    case .empty: return 0
    case .foreign: throw RecordsError.corrupt(path: place.path)
    case .version(let found):
      guard found <= schema.version else {
        throw RecordsError.newer(path: place.path, found: found, known: schema.version)
      }
      return found
    }
  }

  /// Sets a write-ahead log whose every commit is on the disk, and reads the setting back.
  ///
  /// GRDB's own way of setting the log lowers `synchronous` to NORMAL, with which a power cut loses
  /// commits.
  private func makeDurable(_ queue: DatabaseQueue, at place: StorePlace) throws {
    try queue.writeWithoutTransaction { db in
      let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
      try db.execute(sql: "PRAGMA synchronous = FULL")
      let level = try Int.fetchOne(db, sql: "PRAGMA synchronous")
      guard mode == "wal", level == 2 else { throw RecordsError.cannotCreate(path: place.path) }
    }
  }

  private func migrate(_ queue: DatabaseQueue, from version: Int) throws {
    try queue.writeWithoutTransaction { try schema.migrate($0, from: version) }
  }

  /// Copies the store as it is, under a name that says its version; an earlier such copy goes.
  private func backUp(_ queue: DatabaseQueue, _ version: Int, at place: StorePlace) throws {
    let path = place.backup(ofVersion: version)
    let draft = DraftFile(path: path, place: place)
    try draft.begin()
    do {
      let copy = try DatabaseQueue(path: draft.draftPath)
      try queue.backup(to: copy)
      try copy.close()
      try draft.finish()
    } catch {
      draft.discard()
      throw error
    }
  }
}
