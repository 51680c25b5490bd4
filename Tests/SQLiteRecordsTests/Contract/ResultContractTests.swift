import Content
import People
import Records
import SQLiteRecords
import Testing

@Suite("A result in a store")
struct ResultContractTests {
  @Test("finishes its attempt", arguments: StoreKind.allCases)
  func finishesItsAttempt(kind: StoreKind) throws {
    try kind.withOpenAttempt { store in
      let result = Sample.result(
        opening: ["SEC-1", "MIN-2"], lifting: ["CHO-1"], completion: Sample.completion)
      let decision = Sample.decision()
      _ = try store.record(decision, finishing: result)
      let expected = Sample.attempt(state: .finished(decision.decidedAt, result))
      #expect(try store.attempt("attempt-1") == expected)
      #expect(expected.finishedAt == decision.decidedAt)
      #expect(expected.result == result)
      #expect(try store.openAttempt(of: .atKeyboard, item: Sample.module) == nil)
      #expect(throws: RecordsError.attemptClosed("attempt-1")) {
        try store.abandon("attempt-1")
      }
    }
  }

  @Test("opens red lines that a later one lifts", arguments: StoreKind.allCases)
  func opensRedLinesThatALaterOneLifts(kind: StoreKind) throws {
    try kind.withOpenAttempt { store in
      _ = try store.record(
        Sample.decision(), finishing: Sample.result(opening: ["SEC-1", "MIN-2"]))
      #expect(
        try store.openRedLines(of: .atKeyboard, item: Sample.module) == ["MIN-2", "SEC-1"])
      #expect(try store.openRedLines(of: .atKeyboard, item: .scenario("capital-i")).isEmpty)

      try store.begin(
        Sample.attempt("retake", purpose: .redLine(["SEC-1"]), situations: ["late-mail"]),
        edition: Sample.edition())
      _ = try store.record(
        Sample.decision(of: "retake", scenario: "late-mail"),
        finishing: Sample.result(endings: ["good"], lifting: ["SEC-1"]))
      #expect(try store.openRedLines(of: .atKeyboard, item: Sample.module) == ["MIN-2"])
    }
  }

  @Test("leaves a red line open that it lifts and opens", arguments: StoreKind.allCases)
  func leavesARedLineOpenThatItLiftsAndOpens(kind: StoreKind) throws {
    try kind.withOpenAttempt { store in
      _ = try store.record(
        Sample.decision(), finishing: Sample.result(opening: ["SEC-1"], lifting: ["SEC-1"]))
      #expect(try store.openRedLines(of: .atKeyboard, item: Sample.module) == ["SEC-1"])
    }
  }

  @Test("completes its item", arguments: StoreKind.allCases)
  func completesItsItem(kind: StoreKind) throws {
    try kind.withOpenAttempt { store in
      #expect(try store.completions(of: .atKeyboard).isEmpty)
      _ = try store.record(
        Sample.decision(), finishing: Sample.result(completion: Sample.completion))
      let done = CompletedItem(
        item: Sample.module, attempt: "attempt-1", completion: Sample.completion)
      #expect(try store.completions(of: .atKeyboard) == [done])
    }
  }

  @Test("is stored whole or not at all", arguments: StoreKind.allCases, FaultyRecord.allCases)
  func isStoredWholeOrNotAtAll(kind: StoreKind, fault: FaultyRecord) throws {
    try kind.withOpenAttempt { store in
      _ = try store.record(Sample.decision())
      let before = try Snapshot(of: store)
      #expect(throws: RecordsError.refused(rule: fault.rule)) {
        try store.record(fault.decision, finishing: fault.result)
      }
      #expect(try Snapshot(of: store) == before)
      _ = try store.record(Sample.decision(1), finishing: Sample.result(opening: ["SEC-1"]))
    }
  }
}

/// What fails at ever later steps of recording a decision.
enum FaultyRecord: CaseIterable, Sendable {
  case finding
  case cycle
  case adherence
  case ending
  case redLine
  case notANumber
  case completion

  var rule: String {
    switch self {
    case .finding: "finding_severity"
    case .cycle: "decision_cycle"
    case .adherence: "attempt_adherence"
    case .ending: "attempt_endings"
    case .redLine: "attempt_clause_clause"
    case .notANumber: "attempt_result"
    case .completion: "completion_completed_on"
    }
  }

  var decision: DecisionRecord {
    switch self {
    case .finding: Sample.decision(1, findings: [Sample.finding(), Sample.finding(severity: 6)])
    case .cycle: Sample.decision(1, cycle: "")
    default: Sample.decision(1)
    }
  }

  var result: AttemptResult? {
    switch self {
    case .finding, .cycle: nil
    case .adherence: Sample.result(adherence: 100.1)
    case .ending: Sample.result(endings: ["only-one"], opening: ["SEC-1"])
    case .redLine: Sample.result(opening: ["SEC-1", ""], completion: Sample.completion)
    case .notANumber: Sample.result(adherence: .nan)
    case .completion:
      Sample.result(
        opening: ["SEC-1"],
        completion: Completion(day: Day(number: 3_000_000), attestation: .selfAttested))
    }
  }
}

/// All that recording a decision may change.
struct Snapshot: Equatable {
  let attempts: [Attempt]
  let decisions: [DecisionRecord]
  let tallies: [Tally]
  let met: [MetDecision]
  let redLines: [ClauseID]
  let completions: [CompletedItem]
  let holdings: [Holding]

  init(of store: some TrainingStore) throws {
    attempts = try store.attempts(of: .atKeyboard)
    decisions = try store.decisions(of: "attempt-1")
    tallies = try store.tallies(of: .atKeyboard)
    met = try store.met(by: .atKeyboard)
    redLines = try store.openRedLines(of: .atKeyboard, item: Sample.module)
    completions = try store.completions(of: .atKeyboard)
    holdings = try store.holdings(of: .atKeyboard)
  }
}
