import Content
import People
import Records
import SQLiteRecords
import Testing

@Suite("Custody of a store")
struct CustodyContractTests {
  @Test("names every table, even where nothing is held", arguments: StoreKind.allCases)
  func namesEveryTable(kind: StoreKind) throws {
    try kind.withStore { store in
      let holdings = try store.holdings(of: "nobody")
      #expect(holdings.map(\.table) == DataInventory.store.tables.map(\.name))
      #expect(holdings.allSatisfy { $0.rows == 0 && $0.oldest == nil && $0.newest == nil })
    }
  }

  @Test("counts a person's rows and finds their days", arguments: StoreKind.allCases)
  func countsAPersonsRowsAndFindsTheirDays(kind: StoreKind) throws {
    try kind.withOpenAttempt { store in
      let later = Sample.today.adding(days: 2)
      _ = try store.record(Sample.decision())
      _ = try store.record(
        Sample.decision(1, on: later, findings: [Sample.finding("SEC-1"), Sample.finding()]),
        finishing: Sample.result(opening: ["SEC-1"], completion: Sample.completion))
      let rows = Dictionary(
        uniqueKeysWithValues: try store.holdings(of: .atKeyboard).map { ($0.table, $0) })
      #expect(
        rows.mapValues(\.rows).filter { $0.value > 0 } == [
          "person": 1, "attempt": 1, "attempt_situation": 2, "attempt_clause": 1, "red_line": 1,
          "completion": 1, "decision": 2, "finding": 3, "tally": 2, "met_decision": 2,
          "edition": 1, "edition_file": 2, "content": 2,
        ])
      #expect(rows["decision"]?.oldest == Sample.today)
      #expect(rows["decision"]?.newest == later)
      #expect(rows["finding"]?.newest == later)
      #expect(rows["attempt"]?.newest == Sample.today)
      #expect(rows["content"]?.oldest == Sample.today)
      #expect(rows["tally"]?.oldest == nil)
    }
  }
}
