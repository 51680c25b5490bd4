import Content
import People
import Records
import Testing

@testable import SQLiteRecords

@Suite("Counts in a store")
struct CountContractTests {
  @Test("sum weights and weighted violations", arguments: StoreKind.allCases)
  func sumWeightsAndWeightedViolations(kind: StoreKind) throws {
    try kind.withOpenAttempt { store in
      _ = try store.record(
        Sample.decision(findings: [
          Sample.finding("MIN-2", violated: 1), Sample.finding("SEC-1", violated: 0.5, weight: 0.5),
        ]))
      _ = try store.record(
        Sample.decision(1, findings: [Sample.finding("MIN-2", violated: 0, weight: 0.25)]))
      let expected = [tally("MIN-2", n: 1.25, y: 1), tally("SEC-1", n: 0.5, y: 0.25)]
      #expect(try store.tallies(of: .atKeyboard) == expected)
      #expect(try store.tallies(cycle: "2026", team: .alone) == expected)
      #expect(try store.tallies(cycle: "2025", team: .alone).isEmpty)
      #expect(try store.tallies(cycle: "2026", team: "others").isEmpty)
    }
  }

  @Test("never say more violations than decisions", arguments: StoreKind.allCases)
  func neverSayMoreViolationsThanDecisions(kind: StoreKind) throws {
    try kind.withOpenAttempt { store in
      for sequence in 0..<30 {
        let finding = Sample.finding(violated: 1, weight: 0.1)
        _ = try store.record(Sample.decision(sequence, findings: [finding]))
      }
      let tally = try #require(try store.tallies(of: .atKeyboard).first)
      #expect(abs(tally.n - 3) < 1e-9)
      #expect(tally.y == tally.n)
    }
  }

  @Test("leave out what weighs nothing", arguments: StoreKind.allCases)
  func leaveOutWhatWeighsNothing(kind: StoreKind) throws {
    try kind.withOpenAttempt { store in
      _ = try store.record(Sample.decision(findings: [Sample.finding(weight: 0)]))
      #expect(try store.tallies(of: .atKeyboard).isEmpty)
      #expect(try store.met(by: .atKeyboard).count == 1)
    }
  }

  @Test("follow the cycle and team of each decision", arguments: StoreKind.allCases)
  func followTheCycleAndTeamOfEachDecision(kind: StoreKind) throws {
    try kind.withOpenAttempt { store in
      _ = try store.record(Sample.decision())
      _ = try store.record(Sample.decision(1, team: "iberia", cycle: "2027"))
      #expect(try store.tallies(of: .atKeyboard).map(\.cycle) == ["2026", "2027"])
      #expect(try store.tallies(cycle: "2027", team: "iberia").count == 1)
    }
  }

  @Test("keep people apart", arguments: StoreKind.allCases)
  func keepPeopleApart(kind: StoreKind) throws {
    try kind.withOpenAttempt { store in
      try store.write { db in
        try db.add(Person(id: "p-2", team: .alone, createdAt: Sample.now))
      }
      try store.begin(Sample.attempt("attempt-2", person: "p-2"), edition: Sample.edition())
      _ = try store.record(Sample.decision())
      _ = try store.record(Sample.decision(of: "attempt-2"))
      #expect(try store.tallies(cycle: "2026", team: .alone).map(\.person) == ["p-2", "self"])
      #expect(try store.tallies(of: "p-2").count == 1)
      #expect(try store.met(by: "p-2").count == 1)
    }
  }

  @Test("say when a decision was met last", arguments: StoreKind.allCases)
  func sayWhenADecisionWasMetLast(kind: StoreKind) throws {
    try kind.withOpenAttempt { store in
      let days = [Sample.today, Sample.today.adding(days: 3), Sample.today.adding(days: 1)]
      for (sequence, day) in days.enumerated() {
        _ = try store.record(Sample.decision(sequence, decision: "same", on: day))
      }
      let expected = MetDecision(
        scenario: "capital-i", decision: "same", lastOn: days[1], times: 3)
      #expect(try store.met(by: .atKeyboard) == [expected])
    }
  }

  private func tally(_ clause: ClauseID, n: Double, y: Double) -> Tally {
    Tally(cycle: "2026", team: .alone, clause: clause, person: .atKeyboard, n: n, y: y)
  }
}
