import Content
import People
import Records
import SQLiteRecords
import Testing

@Suite("Remarks in a store")
struct RemarkContractTests {
  private func count(
    _ remark: Remark, _ times: Int, on decision: DecisionID = "first", version: Int = 1,
    of scenario: ScenarioID = "capital-i"
  ) -> RemarkCount {
    RemarkCount(
      scenario: scenario, version: version, decision: decision, remark: remark, times: times)
  }

  @Test("are counted by situation, version, decision and reason", arguments: StoreKind.allCases)
  func areCounted(kind: StoreKind) throws {
    try kind.withStore { store in
      #expect(try store.remarks().isEmpty)
      for remark in Remark.allCases + [.mistake, .mistake] {
        try store.count(remark, on: "first", of: "capital-i", version: 1)
      }
      try store.count(.unclear, on: "first", of: "capital-i", version: 2)
      try store.count(.unclear, on: "second", of: "capital-i", version: 1)
      try store.count(.unclear, on: "first", of: "reply-stop", version: 1)
      #expect(
        try store.remarks() == [
          count(.mistake, 3), count(.noAnswerFits, 1), count(.ruleDoubtful, 1),
          count(.unclear, 1), count(.unrealistic, 1), count(.unclear, 1, on: "second"),
          count(.unclear, 1, version: 2), count(.unclear, 1, of: "reply-stop"),
        ])
    }
  }

  @Test("are about nobody", arguments: StoreKind.allCases)
  func areAboutNobody(kind: StoreKind) throws {
    try kind.withOpenAttempt { store in
      let before = try store.holdings(of: .atKeyboard)
      try store.count(.unclear, on: "first", of: "capital-i", version: 1)
      #expect(try store.holdings(of: .atKeyboard) == before)
      #expect(before.first { $0.table == "remark" }?.rows == 0)
    }
  }

  @Test("need the names of what they are about", arguments: StoreKind.allCases)
  func needNames(kind: StoreKind) throws {
    try kind.withStore { store in
      #expect(throws: RecordsError.refused(rule: "remark_scenario")) {
        try store.count(.unclear, on: "first", of: "", version: 1)
      }
      #expect(throws: RecordsError.refused(rule: "remark_decision")) {
        try store.count(.unclear, on: "", of: "capital-i", version: 1)
      }
      #expect(throws: RecordsError.refused(rule: "remark_version")) {
        try store.count(.unclear, on: "first", of: "capital-i", version: 0)
      }
      let counts = try store.remarks()
      #expect(counts.isEmpty)
    }
  }
}
