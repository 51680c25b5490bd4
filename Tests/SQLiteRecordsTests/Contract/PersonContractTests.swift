import Content
import People
import Records
import SQLiteRecords
import Testing

@Suite("The person at the keyboard")
struct PersonContractTests {
  @Test("is met once", arguments: StoreKind.allCases)
  func isMetOnce(kind: StoreKind) throws {
    try kind.withStore { store in
      let later = Timestamp(milliseconds: Sample.now.milliseconds + 1)
      let expected = Person(id: "self", team: "self", createdAt: Sample.now)
      let met = try store.personAtKeyboard(now: later)
      #expect(met == expected)
    }
  }

  @Test("has preferences that are remembered", arguments: StoreKind.allCases)
  func hasPreferencesThatAreRemembered(kind: StoreKind) throws {
    try kind.withStore { store in
      for preferences in [
        ReadingPreferences(language: "es", plain: true), ReadingPreferences(plain: false),
        ReadingPreferences(),
      ] {
        try store.setPreferences(preferences, of: .atKeyboard)
        #expect(try store.personAtKeyboard(now: Sample.now).preferences == preferences)
      }
      #expect(throws: RecordsError.noSuchPerson("nobody")) {
        try store.setPreferences(ReadingPreferences(), of: "nobody")
      }
    }
  }
}
