import Content
import People
import Records
import SQLiteRecords
import Testing

@Suite("An attempt in a store")
struct AttemptContractTests {
  @Test("comes back as it began", arguments: StoreKind.allCases)
  func comesBackAsItBegan(kind: StoreKind) throws {
    try kind.withStore { store in
      let attempt = Sample.attempt(purpose: .redLine(["SEC-1", "MIN-2"]))
      try store.begin(attempt, edition: Sample.edition())
      #expect(try store.attempt(attempt.id) == attempt)
      #expect(try store.openAttempt(of: .atKeyboard, item: Sample.module) == attempt)
      #expect(try store.attempts(of: .atKeyboard) == [attempt])
      #expect(try store.attempt("another") == nil)
      #expect(try store.openAttempt(of: .atKeyboard, item: .scenario("capital-i")) == nil)
    }
  }

  @Test("begins again without change", arguments: StoreKind.allCases)
  func beginsAgainWithoutChange(kind: StoreKind) throws {
    try kind.withStore { store in
      try store.begin(Sample.attempt(), edition: Sample.edition())
      try store.begin(Sample.attempt(), edition: Sample.edition())
      #expect(try store.attempts(of: .atKeyboard) == [Sample.attempt()])
      #expect(throws: RecordsError.refused(rule: "attempt_id")) {
        try store.begin(
          Sample.attempt(item: .scenario("capital-i")), edition: Sample.edition())
      }
    }
  }

  @Test("stands in the way of another at its item", arguments: StoreKind.allCases)
  func standsInTheWayOfAnotherAtItsItem(kind: StoreKind) throws {
    try kind.withStore { store in
      try store.begin(Sample.attempt(), edition: Sample.edition())
      #expect(throws: RecordsError.openAttemptExists("attempt-1")) {
        let another = Sample.edition("b")
        try store.begin(Sample.attempt("attempt-2", edition: another), edition: another)
      }
      #expect(try store.edition(Sample.edition("b").id) == nil)
      try store.begin(
        Sample.attempt("attempt-3", item: .scenario("capital-i")), edition: Sample.edition())
      #expect(try store.attempts(of: .atKeyboard).map(\.id) == ["attempt-1", "attempt-3"])
    }
  }

  @Test("gives way to the one that abandons it", arguments: StoreKind.allCases)
  func givesWayToTheOneThatAbandonsIt(kind: StoreKind) throws {
    try kind.withStore { store in
      try store.begin(Sample.attempt(), edition: Sample.edition())
      try store.begin(
        Sample.attempt("attempt-2"), edition: Sample.edition(), abandoning: "attempt-1")
      #expect(try store.attempt("attempt-1")?.state == .abandoned)
      #expect(try store.openAttempt(of: .atKeyboard, item: Sample.module)?.id == "attempt-2")
    }
  }

  @Test("is abandoned only for its own person and item", arguments: StoreKind.allCases)
  func isAbandonedOnlyForItsOwnPersonAndItem(kind: StoreKind) throws {
    try kind.withStore { store in
      try store.begin(Sample.attempt(), edition: Sample.edition())
      let other = Sample.attempt("attempt-2", item: .scenario("capital-i"))
      #expect(throws: RecordsError.noSuchAttempt("attempt-1")) {
        try store.begin(other, edition: Sample.edition(), abandoning: "attempt-1")
      }
      #expect(throws: RecordsError.noSuchAttempt("nowhere")) {
        try store.begin(other, edition: Sample.edition(), abandoning: "nowhere")
      }
      #expect(try store.attempt("attempt-1")?.state == .open)
    }
  }

  @Test("once abandoned takes no decision and keeps those it has", arguments: StoreKind.allCases)
  func onceAbandonedTakesNoDecision(kind: StoreKind) throws {
    try kind.withStore { store in
      try store.begin(Sample.attempt(), edition: Sample.edition())
      _ = try store.record(Sample.decision())
      try store.abandon("attempt-1")
      try store.abandon("attempt-1")
      #expect(throws: RecordsError.attemptClosed("attempt-1")) {
        try store.record(Sample.decision(1))
      }
      #expect(try store.record(Sample.decision()).wasStored)
      #expect(try store.tallies(of: .atKeyboard).map(\.n) == [1])
      #expect(throws: RecordsError.attemptClosed("attempt-1")) {
        try store.begin(
          Sample.attempt("attempt-2"), edition: Sample.edition(), abandoning: "attempt-1")
      }
      #expect(throws: RecordsError.noSuchAttempt("nowhere")) { try store.abandon("nowhere") }
    }
  }

  @Test("is refused unless it is whole", arguments: StoreKind.allCases)
  func isRefusedUnlessItIsWhole(kind: StoreKind) throws {
    try kind.withStore { store in
      let edition = Sample.edition()
      #expect(throws: RecordsError.noSuchPerson("nobody")) {
        try store.begin(Sample.attempt(person: "nobody"), edition: edition)
      }
      #expect(throws: RecordsError.refused(rule: "attempt_edition")) {
        try store.begin(Sample.attempt(edition: Sample.edition("b")), edition: edition)
      }
      #expect(throws: RecordsError.refused(rule: "attempt_situations")) {
        try store.begin(Sample.attempt(situations: []), edition: edition)
      }
      #expect(throws: RecordsError.attemptClosed("attempt-1")) {
        try store.begin(Sample.attempt(state: .abandoned), edition: edition)
      }
      #expect(throws: RecordsError.self) {
        try store.begin(
          Sample.attempt(situations: ["capital-i", "capital-i"]), edition: edition)
      }
      let attempts = try store.attempts(of: .atKeyboard)
      #expect(attempts.isEmpty)
      #expect(try store.edition(edition.id) == nil)
    }
  }
}
