import Content
import Foundation
import GRDB
import People
import Records
import Synchronization
import Testing

@testable import SQLiteRecords

@Suite("The write gate")
struct WriteGateTests {
  private let hasty = GatePatience(notice: 40, limit: 160, foreign: 50)

  @Test("waits for whoever holds it, and says so once")
  func waitsForWhoeverHoldsIt() throws {
    let scratch = try ScratchFolder()
    let notices = Mutex(0)
    let gate = WriteGate(
      path: scratch.file("lock"), store: scratch.store,
      patience: GatePatience(notice: 30, limit: 20_000),
      onWait: { notices.withLock { $0 += 1 } })
    let holder = try Holder(of: scratch.file("lock"))
    let passed = Mutex(false)
    let done = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      try? gate.whileHeld { passed.withLock { $0 = true } }
      done.signal()
    }
    while notices.withLock({ $0 }) == 0 { usleep(2_000) }
    #expect(passed.withLock { $0 } == false)
    holder.release()
    #expect(done.wait(timeout: .now() + 20) == .success)
    #expect(passed.withLock { $0 })
    #expect(notices.withLock { $0 } == 1)
  }

  @Test("says nothing where it is open")
  func saysNothingWhereItIsOpen() throws {
    let scratch = try ScratchFolder()
    let gate = WriteGate(
      path: scratch.file("lock"), store: scratch.store, patience: hasty,
      onWait: { Testing.Issue.record("waited") })
    #expect(try gate.whileHeld { 7 } == 7)
    #expect(throws: RecordsError.full(path: "x")) {
      try gate.whileHeld { throw RecordsError.full(path: "x") }
    }
    #expect(try gate.whileHeld { 8 } == 8)
    #expect(scratch.mode(of: "lock") == 0o600)
  }

  @Test("gives up in time, and is not shut by the wait that was given up")
  func givesUpInTime() throws {
    let scratch = try ScratchFolder()
    let gate = WriteGate(
      path: scratch.file("lock"), store: scratch.store, patience: hasty, onWait: {})
    let holder = try Holder(of: scratch.file("lock"))
    let start = ContinuousClock.now
    #expect(throws: RecordsError.locked(path: scratch.store)) { try gate.whileHeld {} }
    #expect(ContinuousClock.now - start >= .milliseconds(160))
    holder.release()
    let patient = WriteGate(
      path: gate.path, store: gate.store, patience: GatePatience(), onWait: {})
    #expect(try patient.whileHeld { 1 } == 1)
    #expect(try patient.whileHeld { 2 } == 2)
  }

  @Test("makes a store locked while it is held, but readable")
  func makesAStoreLockedWhileItIsHeld() throws {
    let scratch = try ScratchFolder()
    let store = try SQLiteStore(path: scratch.store, patience: hasty)
    _ = try store.personAtKeyboard(now: Sample.now)
    let holder = try Holder(of: scratch.file("eslabon.db.lock"))
    let locked = RecordsError.locked(path: scratch.store)
    #expect(throws: locked) { try store.begin(Sample.attempt(), edition: Sample.edition()) }
    #expect(throws: locked) { try SQLiteStore(path: scratch.store, patience: hasty) }
    #expect(throws: locked) { try store.close() }
    #expect(try store.personAtKeyboard(now: Sample.now).id == .atKeyboard)
    holder.release()
    try store.begin(Sample.attempt(), edition: Sample.edition())
    try store.close()
  }

  @Test("leaves it to SQLite to wait for other programs")
  func leavesItToSQLiteToWaitForOtherPrograms() throws {
    let scratch = try ScratchFolder()
    let store = try SQLiteStore(path: scratch.store, patience: hasty)
    let other = try SQLiteStore(path: scratch.store)
    try other.raw { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: RecordsError.locked(path: scratch.store)) {
        try store.personAtKeyboard(now: Sample.now)
      }
      try db.execute(sql: "ROLLBACK")
    }
    _ = try store.personAtKeyboard(now: Sample.now)
  }
}

/// Someone else who holds a lock file.
private final class Holder: Sendable {
  private let descriptor: CInt

  init(of path: String) throws {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    try #require(flock(descriptor, LOCK_EX) == 0)
  }

  func release() { close(descriptor) }
}
