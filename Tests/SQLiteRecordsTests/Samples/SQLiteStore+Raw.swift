import GRDB

@testable import SQLiteRecords

extension SQLiteStore {
  /// Uses the database past the gate and outside a transaction.
  func raw<Value: Sendable>(_ body: (Database) throws -> Value) throws -> Value {
    try withWriter { try $0.writeWithoutTransaction(body) }
  }
}
