import Content
import Foundation
import GRDB
import People
import Records
import Testing

@testable import SQLiteRecords

@Suite("A file that is no store")
struct DamageTests {
  @Test("is called corrupt and left alone", arguments: [1, 99, 512, 4096, 50_000])
  func isCalledCorruptAndLeftAlone(size: Int) throws {
    let scratch = try ScratchFolder()
    let garbage = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 7) })
    try scratch.write(garbage, to: "eslabon.db")
    #expect(throws: RecordsError.corrupt(path: scratch.store)) {
      try SQLiteStore(path: scratch.store)
    }
    #expect(try scratch.bytes(of: "eslabon.db") == garbage)
  }

  @Test("is called corrupt where it is somebody else's database", arguments: [false, true])
  func isCalledCorruptWhereItIsSomebodyElses(hasMark: Bool) throws {
    let scratch = try ScratchFolder()
    let queue = try DatabaseQueue(path: scratch.store)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "CREATE TABLE recipe (name TEXT)")
      if hasMark { try db.execute(sql: "PRAGMA application_id = 77") }
    }
    try queue.close()
    chmod(scratch.store, 0o600)
    let before = try scratch.bytes(of: "eslabon.db")
    #expect(throws: RecordsError.corrupt(path: scratch.store)) {
      try SQLiteStore(path: scratch.store)
    }
    #expect(try scratch.bytes(of: "eslabon.db") == before)
    #expect(try scratch.names() == ["eslabon.db", "eslabon.db.lock"])
  }

  @Test("is called corrupt where a store was cut short")
  func isCalledCorruptWhereAStoreWasCutShort() throws {
    let scratch = try ScratchFolder()
    try SQLiteStore(path: scratch.store).close()
    let whole = try scratch.bytes(of: "eslabon.db")
    for size in [200, whole.count / 3, whole.count - 4096] {
      try scratch.write(whole.prefix(size), to: "eslabon.db")
      #expect(throws: RecordsError.corrupt(path: scratch.store), "\(size) bytes") {
        let store = try SQLiteStore(path: scratch.store)
        _ = try store.personAtKeyboard(now: Sample.now)
        _ = try store.holdings(of: .atKeyboard)
      }
    }
  }

  @Test("is called corrupt where a stored value is none of ours")
  func isCalledCorruptWhereAStoredValueIsNoneOfOurs() throws {
    let scratch = try ScratchFolder()
    let store = try SQLiteStore(path: scratch.store)
    _ = try store.personAtKeyboard(now: Sample.now)
    try store.begin(Sample.attempt(), edition: Sample.edition())
    try store.write { try $0.run("UPDATE attempt SET started_on = '2026-02-30'", []) }
    #expect(throws: RecordsError.corrupt(path: scratch.store)) {
      try store.attempt("attempt-1")
    }
  }

  @Test("becomes one where it is empty, or its making was cut short", arguments: [false, true])
  func becomesOneWhereItIsEmpty(isBegun: Bool) throws {
    let scratch = try ScratchFolder()
    try scratch.write(Data(), to: "eslabon.db")
    if isBegun {
      let queue = try DatabaseQueue(path: scratch.store)
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try queue.close()
      #expect(try scratch.bytes(of: "eslabon.db").count > 0)
    }
    let store = try SQLiteStore(path: scratch.store)
    #expect(try store.personAtKeyboard(now: Sample.now).id == .atKeyboard)
  }

  @Test("cannot be made where something else stands")
  func cannotBeMadeWhereSomethingElseStands() throws {
    let scratch = try ScratchFolder()
    try scratch.write(Data("x".utf8), to: "file")
    mkfifo(scratch.file("pipe"), 0o600)
    mkdir(scratch.file("folder"), 0o700)
    symlink(scratch.file("nowhere"), scratch.file("dangling"))
    for name in [
      "file/eslabon.db", "file/deep/eslabon.db", "pipe", "folder", "dangling", "x/", "..",
    ] {
      let error = #expect(throws: RecordsError.self) {
        try SQLiteStore(path: scratch.file(name))
      }
      guard case .cannotCreate = error else {
        Testing.Issue.record("\(name): \(String(describing: error))")
        continue
      }
    }
    #expect(throws: RecordsError.cannotCreate(path: "")) { try SQLiteStore(path: "") }
    #expect(throws: RecordsError.cannotCreate(path: "/tmp/a\0b")) {
      try SQLiteStore(path: "/tmp/a\0b")
    }
  }
}
