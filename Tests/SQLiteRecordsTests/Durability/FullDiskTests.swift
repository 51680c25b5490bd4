import Content
import Foundation
import GRDB
import People
import Records
import Testing

@testable import SQLiteRecords

@Suite("A full disk")
struct FullDiskTests {
  @Test("is told, and loses nothing that was stored")
  func isToldAndLosesNothingThatWasStored() throws {
    let scratch = try ScratchFolder()
    let store = try SQLiteStore(path: scratch.store)
    _ = try store.personAtKeyboard(now: Sample.now)
    try store.begin(Sample.attempt(), edition: Sample.edition())
    _ = try store.record(Sample.decision())
    let before = try Snapshot(of: store)
    try limit(store, pages: 0)
    let long = String(repeating: "x", count: DecisionRecord.answerLimit)
    #expect(throws: RecordsError.full(path: scratch.store)) {
      try store.record(Sample.decision(1, answer: long))
    }
    #expect(try Snapshot(of: store) == before)
    try limit(store, pages: 1_000_000)
    _ = try store.record(Sample.decision(1, answer: long))
  }

  @Test("is told of a limit on file sizes, which does not end the process")
  func isToldOfALimitOnFileSizes() async throws {
    let scratch = try ScratchFolder()
    let path = scratch.store
    await #expect(processExitsWith: .success) { [path = path as String] in
      let store = try SQLiteStore(path: path)
      _ = try store.personAtKeyboard(now: Sample.now)
      try store.begin(Sample.attempt(), edition: Sample.edition())
      _ = try store.record(Sample.decision())
      var size = rlimit(rlim_cur: 800_000, rlim_max: 800_000)
      setrlimit(__rlimit_resource_t(UInt32(RLIMIT_FSIZE.rawValue)), &size)
      let long = String(repeating: "x", count: DecisionRecord.answerLimit)
      #expect(throws: RecordsError.full(path: path)) {
        for sequence in 1..<20 { _ = try store.record(Sample.decision(sequence, answer: long)) }
      }
      #expect(try store.decisions(of: "attempt-1").count > 1)
    }
    let store = try SQLiteStore(path: path)
    let decisions = try store.decisions(of: "attempt-1")
    #expect(decisions.count > 1)
    #expect(try store.tallies(of: .atKeyboard).map(\.n) == [Double(decisions.count)])
  }

  private func limit(_ store: SQLiteStore, pages: Int) throws {
    try store.raw { db in
      _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(pages)")
      if pages == 0 {
        let size = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(size)")
      }
    }
  }
}
