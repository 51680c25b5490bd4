import Content
import Records
import SQLiteRecords
import Testing

@Suite("The audit trail of a store")
struct AuditContractTests {
  @Test("holds lines in the order in which they came", arguments: StoreKind.allCases)
  func holdsLinesInOrder(kind: StoreKind) throws {
    try kind.withStore { store throws in
      #expect(try store.latestAuditedDay() == nil)
      let lines = AuditLine.Action.allCases.enumerated().map { place, action in
        Sample.line(action, on: Sample.today.adding(days: -place), count: place)
      }
      for line in lines { try store.keep(line) }
      #expect(try store.auditLines() == lines)
      #expect(try store.latestAuditedDay() == Sample.today)
    }
  }

  @Test("knows the latest day of what was written, not looked at", arguments: StoreKind.allCases)
  func knowsTheLatestDayOfWhatWasWritten(kind: StoreKind) throws {
    try kind.withStore { store throws in
      for action in AuditLine.Action.allCases {
        let later = Sample.today.adding(days: action.isLook ? 9 : 2)
        try store.keep(Sample.line(action, on: later))
      }
      #expect(try store.latestAuditedDay() == Sample.today.adding(days: 2))
    }
  }
}
