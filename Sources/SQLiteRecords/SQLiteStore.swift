internal import Glibc
internal import GRDB
public import Records
internal import Synchronization

/// The records on SQLite, in a file or in memory.
///
/// A file is opened, written, checkpointed and closed while a lock on a file beside it is held, so
/// that any number of processes may use it at once; reads need no lock. Every commit is on the disk
/// before it returns. ``close()`` leaves a single file.
public final class SQLiteStore: TrainingStore {
  /// The connection, nil once closed: GRDB would use a closed one after all.
  private let connection: Mutex<(any DatabaseWriter)?>
  /// What is shut while this store writes, nil in memory.
  private let gate: WriteGate?
  private let log: WriteAheadLog?
  private let path: String
  private let schema: Schema

  /// Opens the store at `path`, or makes it, its folder included, for its owner alone.
  ///
  /// From then on the process ignores SIGXFSZ, unless it handles that signal, so that a limit on
  /// file sizes is an error and not the end.
  ///
  /// - Parameters:
  ///   - path: the file, to which a symbolic link may lead.
  ///   - onWait: called, on the waiting thread, when opening, writing or closing has waited two
  ///     seconds for another process; after fifteen it gives up.
  /// - Throws: a ``RecordsError`` that concerns the file, which is then as it was.
  public convenience init(
    path: String, onWait: @escaping @Sendable () -> Void = {}
  ) throws(RecordsError) {
    try self.init(path: path, schema: .current, patience: GatePatience(), onWait: onWait)
  }

  /// Opens the store at `path` with a schema and a patience of the caller's.
  init(
    path: String, schema: Schema = .current, patience: GatePatience,
    onWait: @escaping @Sendable () -> Void = {}
  ) throws(RecordsError) {
    FileSizeSignal.ignore()
    let place = try StorePlace(path)
    try place.checkCustody()
    let gate = WriteGate(path: place.lock, store: place.path, patience: patience, onWait: onWait)
    let opening = StoreOpening(place: place, schema: schema, patience: patience)
    do {
      connection = Mutex(try gate.whileHeld { try opening.open() })
    } catch {
      throw RecordsError(error, path: place.path) { place.hasRoom }
    }
    self.gate = gate
    log = WriteAheadLog(place: place, foreignWait: patience.foreign)
    self.path = place.path
    self.schema = schema
  }

  /// Makes a store in memory, which nobody else sees and which ends with it.
  private init(inMemory schema: Schema) throws(RecordsError) {
    let opening = StoreOpening(place: nil, schema: schema, patience: GatePatience())
    path = ":memory:"
    self.schema = schema
    do { connection = Mutex(try opening.open()) } catch { throw RecordsError(error, path: path) }
    gate = nil
    log = nil
  }

  /// Makes a store in memory, which nobody else sees and which ends with it.
  public static func inMemory() throws(RecordsError) -> SQLiteStore {
    try SQLiteStore(inMemory: .current)
  }

  deinit { try? close() }

  /// Empties the log into the file and closes it; closing again does nothing.
  ///
  /// - Throws: ``RecordsError/locked(path:)`` where another process holds the store: the store then
  ///   stays open, with all that was recorded.
  public func close() throws(RecordsError) {
    guard connection.withLock({ $0 != nil }) else { return }
    do {
      try whileGateHeld {
        try connection.withLock { writer in
          if let writer { log?.empty(writer) }
          try writer?.close()
          writer = nil
        }
      }
    } catch { throw mapped(error) }
  }

  /// Reads in one transaction.
  func read<Value: Sendable>(
    _ body: (Database) throws -> Value
  ) throws(RecordsError) -> Value {
    do { return try withWriter { try $0.read(body) } } catch { throw mapped(error) }
  }

  /// Writes in one transaction, all of it or nothing.
  func write<Value: Sendable>(
    _ body: (Database) throws -> Value
  ) throws(RecordsError) -> Value {
    do {
      return try whileGateHeld {
        try withWriter { writer in
          let value = try writer.write { db in
            try schema.refuseLater(db, at: path)
            return try body(db)
          }
          log?.emptyIfLong(writer)
          return value
        }
      }
    } catch { throw mapped(error) }
  }

  /// Uses the connection, one thread at a time.
  ///
  /// - Throws: ``Records/RecordsError/inputOutput(path:code:)`` with EBADF once closed, and what
  ///   `body` throws.
  func withWriter<Value: Sendable>(
    _ body: (any DatabaseWriter) throws -> Value
  ) throws -> Value {
    try connection.withLock { writer in
      guard let writer else { throw RecordsError.inputOutput(path: path, code: Int(EBADF)) }
      return try body(writer)
    }
  }

  private func whileGateHeld<Value>(_ body: () throws -> Value) throws -> Value {
    guard let gate else { return try body() }
    return try gate.whileHeld(body)
  }

  private func mapped(_ error: any Error) -> RecordsError {
    RecordsError(error, path: path) { log?.place.hasRoom ?? true }
  }
}
