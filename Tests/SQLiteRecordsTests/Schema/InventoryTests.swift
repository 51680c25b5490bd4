import Content
import GRDB
import Records
import Testing

@testable import SQLiteRecords

@Suite("The data inventory")
struct InventoryTests {
  @Test("names the tables and columns that the schema has, and no other")
  func namesTheTablesAndColumnsThatTheSchemaHas() throws {
    let store = try SQLiteStore.inMemory()
    let schema = try store.read { db in
      try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
      ).map { table in
        (
          table,
          try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table])
        )
      }
    }
    let inventory = DataInventory.store.tables.map { ($0.name, $0.columns.map(\.name)) }
    #expect(
      Dictionary(uniqueKeysWithValues: schema) == Dictionary(uniqueKeysWithValues: inventory))
    #expect(DataInventory.store.table("tally")?.retention == .employment)
  }

  @Test("says what everything is for, in English and in Spanish")
  func saysWhatEverythingIsFor() {
    for table in DataInventory.store.tables {
      for text in [table.purpose] + table.columns.map(\.purpose) {
        #expect(Set(text.texts.keys) == ["en", "es"], "\(table.name)")
        #expect(text.texts.values.allSatisfy { $0.hasSuffix(".") })
        #expect(text["en"] != text["es"])
      }
    }
  }

  @Test("says how long, with the organisation's periods", arguments: RetentionRule.allCases)
  func saysHowLong(rule: RetentionRule) {
    let words = rule.words(under: Organisation.Retention(decisionDays: 31, completionDays: 400))
    #expect(Set(words.texts.keys) == ["en", "es"])
    #expect(words["es"].contains("31") == (rule == .decisionDetail))
    #expect(words["en"].contains("400 days") == (rule == .proof))
    let isAboutSomebody = [.employment, .decisionDetail, .proof].contains(rule)
    #expect(words["en"].contains("deletion is not automatic yet") == isAboutSomebody)
  }

  @Test(
    "says whole years as years", arguments: [(365, "1 year "), (1825, "5 years "), (0, "0 days ")])
  func saysYears(days: Int, expected: String) {
    let words = RetentionRule.proof.words(under: Organisation.Retention(completionDays: days))
    #expect(words["en"].contains("until \(expected)"))
  }
}
