import Content
import Foundation
import People
import Records
import Synchronization
import Testing

@testable import SQLiteRecords

@Suite("Many stores on one file")
struct ConcurrencyTests {
  /// Longer than people wait: a machine that builds or tests much else besides may be slow.
  private static let patience = GatePatience(limit: 300_000, foreign: 300_000)

  @Test("keep every decision", .timeLimit(.minutes(10)), arguments: [2, 12])
  func keepEveryDecision(stores: Int) throws {
    let scratch = try ScratchFolder()
    let failures = Mutex([String]())
    DispatchQueue.concurrentPerform(iterations: stores) { number in
      do {
        let store = try SQLiteStore(path: scratch.store, patience: Self.patience)
        try play(20, on: store, number: number)
        if number.isMultiple(of: 2) { try store.close() }
      } catch { failures.withLock { $0.append("\(error)") } }
    }
    #expect(failures.withLock { $0 } == [])
    let store = try SQLiteStore(path: scratch.store, patience: Self.patience)
    for number in 0..<stores {
      #expect(try store.decisions(of: AttemptID("attempt-\(number)")).count == 20)
    }
    #expect(try store.tallies(of: .atKeyboard).map(\.n) == [Double(20 * stores)])
  }

  @Test("keep every decision of many processes", .timeLimit(.minutes(10)))
  func keepEveryDecisionOfManyProcesses() async throws {
    let scratch = try ScratchFolder()
    let path = scratch.store
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<6 {
        group.addTask {
          await #expect(processExitsWith: .success) {
            [path = path as String, number = number as Int] in
            let store = try SQLiteStore(path: path, patience: ConcurrencyTests.patience)
            try ConcurrencyTests().play(25, on: store, number: number)
            if number.isMultiple(of: 2) { try store.close() }
          }
        }
      }
    }
    let store = try SQLiteStore(path: path, patience: ConcurrencyTests.patience)
    for number in 0..<6 {
      let sequences = try store.decisions(of: AttemptID("attempt-\(number)")).map(\.sequence)
      #expect(sequences == Array(0..<25))
    }
    #expect(try store.tallies(of: .atKeyboard).map(\.n) == [150])
  }

  @Test("share one store between threads", .timeLimit(.minutes(10)))
  func shareOneStoreBetweenThreads() throws {
    let scratch = try ScratchFolder()
    let store = try SQLiteStore(path: scratch.store, patience: Self.patience)
    let failures = Mutex([String]())
    DispatchQueue.concurrentPerform(iterations: 6) { number in
      do { try play(10, on: store, number: number) } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(try store.tallies(of: .atKeyboard).map(\.n) == [60])
  }

  @Test("agree on one of two answers to a decision")
  func agreeOnOneOfTwoAnswersToADecision() throws {
    let scratch = try ScratchFolder()
    let (one, other) = (
      try SQLiteStore(path: scratch.store), try SQLiteStore(path: scratch.store)
    )
    _ = try one.personAtKeyboard(now: Sample.now)
    try one.begin(Sample.attempt(), edition: Sample.edition())
    _ = try one.record(Sample.decision(answer: "city"))
    #expect(throws: RecordsError.conflict(stored: Sample.decision(answer: "city"))) {
      try other.record(Sample.decision(answer: "gps"))
    }
  }

  private func play(_ decisions: Int, on store: SQLiteStore, number: Int) throws {
    let id = AttemptID("attempt-\(number)")
    _ = try store.personAtKeyboard(now: Sample.now)
    try store.begin(
      Sample.attempt(id, item: .module(ModuleID("m-\(number)"))), edition: Sample.edition())
    for sequence in 0..<decisions { _ = try store.record(Sample.decision(sequence, of: id)) }
  }
}
