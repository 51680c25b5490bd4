import Content
import Foundation
import GRDB
import People
import Records
import Reporting
import Refreshers
import Testing

@testable import SQLiteRecords

@Suite("The schema")
struct SchemaTests {
  /// This program's schema and one step more, as a later program would have it.
  private let later = Schema(
    migrations: Schema.current.migrations + [
      Migration(
        version: Schema.current.version + 1,
        statements: ["CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY) STRICT"])
    ])

  @Test("marks the file as ours")
  func marksTheFileAsOurs() throws {
    let scratch = try ScratchFolder()
    try SQLiteStore(path: scratch.store).close()
    let header = try scratch.bytes(of: "eslabon.db")
    #expect(Array(header[68..<72]) == Array("Esla".utf8))
    #expect(Array(header[60..<64]) == [0, 0, 0, UInt8(Schema.current.version)])
    #expect(Schema.current.migrations.map(\.version) == Array(1...Schema.current.version))
  }

  @Test("of a later program is refused, and its file left alone")
  func ofALaterProgramIsRefused() throws {
    let scratch = try ScratchFolder()
    let store = try SQLiteStore(path: scratch.store, schema: later, patience: GatePatience())
    _ = try store.personAtKeyboard(now: Sample.now)
    try store.close()
    let before = try scratch.bytes(of: "eslabon.db")
    let newer = RecordsError.newer(
      path: scratch.store, found: later.version, known: Schema.current.version)
    #expect(throws: newer) { try SQLiteStore(path: scratch.store) }
    #expect(try scratch.bytes(of: "eslabon.db") == before)
    #expect(try scratch.names() == ["eslabon.db", "eslabon.db.lock"])
  }

  @Test("of a later program is refused while its log is full, and both files left alone")
  func ofALaterProgramIsRefusedWhileItsLogIsFull() throws {
    let (scratch, crashed) = (try ScratchFolder(), try ScratchFolder())
    let store = try SQLiteStore(path: scratch.store, schema: later, patience: GatePatience())
    _ = try store.personAtKeyboard(now: Sample.now)
    let names = ["eslabon.db", "eslabon.db-wal"]
    for name in names { try crashed.write(scratch.bytes(of: name), to: name) }
    #expect(throws: RecordsError.self) { try SQLiteStore(path: crashed.store) }
    for name in names { #expect(try crashed.bytes(of: name) == scratch.bytes(of: name)) }
    #expect(try crashed.bytes(of: "eslabon.db-wal").count > 0)
  }

  @Test("moves an older store forward, after a copy of it is made")
  func movesAnOlderStoreForward() throws {
    let scratch = try ScratchFolder()
    let old = try SQLiteStore(path: scratch.store)
    _ = try old.personAtKeyboard(now: Sample.now)
    try old.begin(Sample.attempt(), edition: Sample.edition())
    let before = try Snapshot(of: old)
    try old.close()
    let new = try SQLiteStore(path: scratch.store, schema: later, patience: GatePatience())
    #expect(try Snapshot(of: new) == before)
    try new.close()
    let backup = "eslabon.db.v\(Schema.current.version).backup"
    #expect(try scratch.names() == ["eslabon.db", "eslabon.db.lock", backup])
    #expect(scratch.mode(of: backup) == 0o600)
    #expect(try Snapshot(of: SQLiteStore(path: scratch.file(backup))) == before)
  }

  @Test("moved forward under an open store is written no more, but read")
  func movedForwardUnderAnOpenStoreIsWrittenNoMore() throws {
    let scratch = try ScratchFolder()
    let old = try SQLiteStore(path: scratch.store)
    _ = try old.personAtKeyboard(now: Sample.now)
    let new = try SQLiteStore(path: scratch.store, schema: later, patience: GatePatience())
    let newer = RecordsError.newer(
      path: scratch.store, found: later.version, known: Schema.current.version)
    #expect(throws: newer) { try old.begin(Sample.attempt(), edition: Sample.edition()) }
    #expect(try old.personAtKeyboard(now: Sample.now).id == .atKeyboard)
    try new.begin(Sample.attempt(), edition: Sample.edition())
    #expect(try old.attempts(of: .atKeyboard).count == 1)
  }

  @Test("keeps an older store whole where a step fails")
  func keepsAnOlderStoreWholeWhereAStepFails() throws {
    let scratch = try ScratchFolder()
    let old = try SQLiteStore(path: scratch.store)
    _ = try old.personAtKeyboard(now: Sample.now)
    try old.close()
    let broken = Schema(
      migrations: Schema.current.migrations + [
        Migration(
          version: Schema.current.version + 1,
          statements: ["DROP TABLE tally", "CREATE TABLE person (id TEXT)"])
      ])
    #expect(throws: RecordsError.self) {
      try SQLiteStore(path: scratch.store, schema: broken, patience: GatePatience())
    }
    let store = try SQLiteStore(path: scratch.store)
    #expect(try store.tallies(of: .atKeyboard).isEmpty)
    #expect(try store.holdings(of: .atKeyboard).first?.rows == 1)
  }

  @Test("opens a store of every version there was")
  func opensAStoreOfEveryVersionThereWas() throws {
    #expect(Fixture.versions.keys.sorted() == Array(1...Schema.current.version))
    for (version, fixture) in Fixture.versions {
      let scratch = try ScratchFolder()
      try write(fixture, to: scratch)
      let store = try SQLiteStore(path: scratch.store)
      let state = try store.attempt("attempt-1")?.state
      #expect(state == .finished(Sample.decision(1).decidedAt, Fixture.result), "\(version)")
      #expect(try store.decisions(of: "attempt-1") == Fixture.decisions, "\(version)")
      #expect(try store.edition(Sample.edition().id) == Sample.edition(), "\(version)")
      #expect(try store.openRedLines(of: .atKeyboard, item: Sample.module) == ["SEC-1"])
      #expect(try store.completions(of: .atKeyboard).count == 1)
      #expect(try store.tallies(of: .atKeyboard).map(\.y) == [0, 0.125])
      #expect(try store.met(by: .atKeyboard).count == 2)
    }
  }

  @Test("counts remarks in a store of the first version, of which a copy is kept")
  func countsRemarksInAStoreOfTheFirstVersion() throws {
    let scratch = try ScratchFolder()
    try write(Fixture.version1, to: scratch)
    let store = try SQLiteStore(path: scratch.store)
    #expect(try store.remarks().isEmpty)
    try store.count(.unclear, on: "decision-0", of: "capital-i", version: 1)
    #expect(try store.remarks().map(\.times) == [1])
    try store.close()
    #expect(
      try scratch.names() == ["eslabon.db", "eslabon.db.lock", "eslabon.db.v1.backup"])
    let copy = try DatabaseQueue(path: scratch.file("eslabon.db.v1.backup"))
    let version = try copy.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    #expect(version == 1)
  }

  @Test("keeps the remarks of the second version")
  func keepsTheRemarksOfTheSecondVersion() throws {
    let scratch = try ScratchFolder()
    try write(Fixture.version2, to: scratch)
    let store = try SQLiteStore(path: scratch.store)
    let kept = RemarkCount(
      scenario: "capital-i", version: 1, decision: "decision-0", remark: .noAnswerFits, times: 2)
    #expect(try store.remarks() == [kept])
  }

  @Test("keeps the roster and the dates of the third version")
  func keepsTheRosterOfTheThirdVersion() throws {
    let scratch = try ScratchFolder()
    try write(Fixture.version3, to: scratch)
    let store = try SQLiteStore(path: scratch.store)
    #expect(try store.employees() == [Sample.boss])
    #expect(try store.absences().map(\.from) == [Sample.today.adding(days: 1)])
    #expect(
      try store.assignments().map(\.assignment) == [Sample.assignment(person: Sample.boss.id)])
    #expect(try store.notices().map(\.stage) == [.days(-14)])
    #expect(try store.auditLines().map(\.action) == [.assigned])
  }

  @Test("counts cells from the tallies of a store of the third version")
  func countsCellsOfTheThirdVersion() throws {
    let scratch = try ScratchFolder()
    try write(Fixture.version3, to: scratch)
    let store = try SQLiteStore(path: scratch.store)
    let counted = try store.countedCycle(
      "2026", rules: ["MIN-2": ("minimisation", 3), "SEC-1": ("security", 5)])
    #expect(counted.grid.teams == [.alone])
    #expect(counted.grid[0, 0] == Cell(n: 1, y: 0, people: 1))
    #expect(counted.grid[0, 1] == Cell(n: 0.5, y: 0.125, people: 1))
    #expect(try store.unreleasedCycles() == ["2026"])
  }

  private func write(_ fixture: String, to scratch: ScratchFolder) throws {
    let queue = try DatabaseQueue(path: scratch.store)
    try queue.writeWithoutTransaction { try $0.execute(sql: fixture) }
    try queue.close()
    chmod(scratch.store, 0o600)
  }
}
