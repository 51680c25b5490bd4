import Content
import Foundation
import GRDB
import People
import Records
import Testing

@testable import SQLiteRecords

@Suite("A durable store")
struct DurabilityTests {
  @Test("syncs every commit, on the live connection")
  func syncsEveryCommit() throws {
    let scratch = try ScratchFolder()
    let store = try SQLiteStore(path: scratch.store)
    _ = try store.personAtKeyboard(now: Sample.now)
    let pragmas = try store.raw { db in
      try ["journal_mode", "synchronous", "wal_autocheckpoint", "foreign_keys"].map { name in
        try String.fetchOne(db, sql: "PRAGMA \(name)")
      }
    }
    #expect(pragmas == ["wal", "2", "0", "1"])
  }

  @Test("leaves one file and its lock when it closes")
  func leavesOneFileAndItsLockWhenItCloses() throws {
    let scratch = try ScratchFolder()
    let store = try SQLiteStore(path: scratch.store)
    _ = try store.personAtKeyboard(now: Sample.now)
    #expect(try scratch.names().contains("eslabon.db-wal"))
    try store.close()
    try store.close()
    #expect(try scratch.names() == ["eslabon.db", "eslabon.db.lock"])
    #expect(throws: RecordsError.self) { try store.personAtKeyboard(now: Sample.now) }
  }

  @Test("closes when it is let go")
  func closesWhenItIsLetGo() throws {
    let scratch = try ScratchFolder()
    do {
      let store = try SQLiteStore(path: scratch.store)
      _ = try store.personAtKeyboard(now: Sample.now)
    }
    #expect(try scratch.names() == ["eslabon.db", "eslabon.db.lock"])
  }

  @Test("empties its log where another store has the file open")
  func emptiesItsLogWhereAnotherStoreHasTheFileOpen() throws {
    let scratch = try ScratchFolder()
    let other = try SQLiteStore(path: scratch.store)
    let store = try SQLiteStore(path: scratch.store)
    _ = try store.personAtKeyboard(now: Sample.now)
    try store.close()
    #expect(try scratch.bytes(of: "eslabon.db-wal").isEmpty)
    #expect(try other.attempts(of: .atKeyboard).isEmpty)
  }

  @Test("empties a log that has grown long")
  func emptiesALogThatHasGrownLong() throws {
    let scratch = try ScratchFolder()
    let store = try SQLiteStore(path: scratch.store)
    _ = try store.personAtKeyboard(now: Sample.now)
    let bytes = [UInt8](repeating: 7, count: WriteAheadLog.limit + 4096)
    let file = EditionFile(path: "big", hash: ContentHash(Sample.hash("b")), bytes: bytes)
    let edition = Edition(id: EditionID(Sample.hash("e")), files: [file])
    try store.begin(Sample.attempt(edition: edition), edition: edition)
    #expect(try scratch.bytes(of: "eslabon.db-wal").isEmpty)
    #expect(try store.edition(edition.id) == edition)
  }

  @Test("holds what it held when it opens again")
  func holdsWhatItHeldWhenItOpensAgain() throws {
    let scratch = try ScratchFolder()
    let store = try SQLiteStore(path: scratch.store)
    _ = try store.personAtKeyboard(now: Sample.now)
    try store.begin(Sample.attempt(), edition: Sample.edition())
    _ = try store.record(Sample.decision())
    let before = try Snapshot(of: store)
    try store.close()
    let again = try SQLiteStore(path: scratch.store)
    #expect(try Snapshot(of: again) == before)
    #expect(try again.record(Sample.decision(1)).wasStored == false)
  }

  @Test("holds what it said was stored when its files are taken in mid-life")
  func holdsWhatItSaidWasStored() throws {
    let scratch = try ScratchFolder()
    let store = try SQLiteStore(path: scratch.store)
    _ = try store.personAtKeyboard(now: Sample.now)
    try store.begin(Sample.attempt(), edition: Sample.edition())
    for sequence in 0..<5 { _ = try store.record(Sample.decision(sequence)) }
    let before = try Snapshot(of: store)
    let copy = try ScratchFolder()
    for name in ["eslabon.db", "eslabon.db-wal"] {
      try copy.write(scratch.bytes(of: name), to: name)
    }
    #expect(try Snapshot(of: SQLiteStore(path: copy.store)) == before)
  }

  @Test("holds what it said was stored when its process is killed")
  func holdsWhatItSaidWasStoredWhenItsProcessIsKilled() async throws {
    let scratch = try ScratchFolder()
    let path = scratch.store
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let store = try SQLiteStore(path: path)
      _ = try store.personAtKeyboard(now: Sample.now)
      try store.begin(Sample.attempt(), edition: Sample.edition())
      for sequence in 0..<20 { _ = try store.record(Sample.decision(sequence)) }
      kill(getpid(), SIGKILL)
    }
    #expect(try scratch.names().contains("eslabon.db-wal"))
    let store = try SQLiteStore(path: path)
    #expect(try store.decisions(of: "attempt-1").map(\.sequence) == Array(0..<20))
    #expect(try store.tallies(of: .atKeyboard).map(\.n) == [20])
  }
}
