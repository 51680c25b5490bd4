import Content
import People
import Records
import SQLiteRecords
import Testing

@Suite("A decision in a store")
struct DecisionContractTests {
  @Test("comes back with its findings in order", arguments: StoreKind.allCases)
  func comesBackWithItsFindingsInOrder(kind: StoreKind) throws {
    try kind.withOpenAttempt { store in
      let findings = [
        Sample.finding("SEC-1", violated: 0.25, weight: 0.5, severity: 5),
        Sample.finding("MIN-2"),
        FindingRecord(
          clause: "CHO-1", verdict: .undetermined, severity: 1, violated: 0, tallyWeight: 0),
      ]
      let first = Sample.decision(answer: "city, ñandú 🦤\u{1}", findings: findings)
      let second = Sample.decision(1, scenario: "reply-stop", findings: [])
      #expect(
        try store.record(first)
          == RecordedDecision(decision: first, result: nil, wasStored: false))
      _ = try store.record(second)
      #expect(try store.decisions(of: "attempt-1") == [first, second])
      #expect(try store.decisions(of: "nowhere").isEmpty)
    }
  }

  @Test("sent again is stored once", arguments: StoreKind.allCases)
  func sentAgainIsStoredOnce(kind: StoreKind) throws {
    try kind.withOpenAttempt { store in
      let first = Sample.decision(findings: [Sample.finding(violated: 1)])
      _ = try store.record(first)
      let judgedAnew = Sample.decision(findings: [Sample.finding("SEC-1")])
      let again = try store.record(judgedAnew)
      #expect(again == RecordedDecision(decision: first, result: nil, wasStored: true))
      #expect(try store.tallies(of: .atKeyboard).map(\.y) == [1])
      #expect(try store.met(by: .atKeyboard).map(\.times) == [1])
    }
  }

  @Test("sent again after the end returns the result", arguments: StoreKind.allCases)
  func sentAgainAfterTheEndReturnsTheResult(kind: StoreKind) throws {
    try kind.withOpenAttempt { store in
      let result = Sample.result(opening: ["MIN-2"], completion: Sample.completion)
      _ = try store.record(Sample.decision())
      let last = try store.record(Sample.decision(1), finishing: result)
      #expect(last.result == result)
      let again = try store.record(Sample.decision(1), finishing: result)
      #expect(again.result == result)
      #expect(again.wasStored)
      #expect(try store.record(Sample.decision()).result == nil)
      #expect(try store.completions(of: .atKeyboard).count == 1)
    }
  }

  @Test("conflicts with another answer under its key", arguments: StoreKind.allCases)
  func conflictsWithAnotherAnswerUnderItsKey(kind: StoreKind) throws {
    try kind.withOpenAttempt { store in
      let stored = Sample.decision()
      _ = try store.record(stored)
      for other in [
        Sample.decision(answer: "gps"), Sample.decision(scenario: "reply-stop"),
        Sample.decision(decision: "who-knows"),
      ] {
        #expect(throws: RecordsError.conflict(stored: stored)) { try store.record(other) }
      }
      #expect(try store.decisions(of: "attempt-1") == [stored])
    }
  }

  @Test("tells answers apart by their bytes", arguments: StoreKind.allCases)
  func tellsAnswersApartByTheirBytes(kind: StoreKind) throws {
    try kind.withOpenAttempt { store in
      _ = try store.record(Sample.decision(answer: "caf\u{E9}"))
      #expect(throws: RecordsError.self) {
        try store.record(Sample.decision(answer: "cafe\u{301}"))
      }
    }
  }

  @Test("comes in sequence", arguments: StoreKind.allCases)
  func comesInSequence(kind: StoreKind) throws {
    try kind.withOpenAttempt { store in
      #expect(throws: RecordsError.outOfSequence(expected: 0)) {
        try store.record(Sample.decision(1))
      }
      _ = try store.record(Sample.decision())
      #expect(throws: RecordsError.outOfSequence(expected: 1)) {
        try store.record(Sample.decision(2))
      }
      #expect(throws: RecordsError.outOfSequence(expected: 1)) {
        try store.record(Sample.decision(-1))
      }
    }
  }

  @Test("needs an open attempt that draws its situation", arguments: StoreKind.allCases)
  func needsAnOpenAttemptThatDrawsItsSituation(kind: StoreKind) throws {
    try kind.withOpenAttempt { store in
      #expect(throws: RecordsError.noSuchAttempt("nowhere")) {
        try store.record(Sample.decision(of: "nowhere"))
      }
      #expect(throws: RecordsError.refused(rule: "decision_scenario")) {
        try store.record(Sample.decision(scenario: "elsewhere"))
      }
      _ = try store.record(Sample.decision(), finishing: Sample.result())
      #expect(throws: RecordsError.attemptClosed("attempt-1")) {
        try store.record(Sample.decision(1))
      }
    }
  }

  @Test("has an answer of 64 KiB at most, without a NUL", arguments: StoreKind.allCases)
  func hasAnAnswerOf64KiBAtMost(kind: StoreKind) throws {
    try kind.withOpenAttempt { store in
      let longest = String(repeating: "é", count: DecisionRecord.answerLimit / 2)
      #expect(throws: RecordsError.refused(rule: "decision_answer")) {
        try store.record(Sample.decision(answer: longest + "x"))
      }
      #expect(throws: RecordsError.refused(rule: "text_without_nul")) {
        try store.record(Sample.decision(answer: "a\0b"))
      }
      let recorded = try store.record(Sample.decision(answer: longest))
      #expect(recorded.decision.answer == longest)
    }
  }
}

extension StoreKind {
  /// Runs a test on a store with the sample attempt open.
  func withOpenAttempt(_ body: (SQLiteStore) throws -> Void) throws {
    try withStore { store in
      try store.begin(Sample.attempt(), edition: Sample.edition())
      try body(store)
    }
  }
}
