import Content
import Records
import SQLiteRecords
import Testing

/// Where a store of the contract suite keeps its records.
enum StoreKind: CaseIterable, Sendable, CustomTestStringConvertible {
  case inMemory
  case onDisk

  var testDescription: String { self == .inMemory ? "in memory" : "on disk" }

  /// Runs a test on a store with the person at the keyboard.
  func withStore(_ body: (SQLiteStore) throws -> Void) throws {
    switch self {
    case .inMemory:
      let store = try SQLiteStore.inMemory()
      _ = try store.personAtKeyboard(now: Sample.now)
      try body(store)
    case .onDisk:
      let scratch = try ScratchFolder()
      let store = try SQLiteStore(path: scratch.store)
      _ = try store.personAtKeyboard(now: Sample.now)
      try body(store)
      try store.close()
    }
  }
}
