import Content
import GRDB
import People
import Records
import Testing

@testable import SQLiteRecords

@Suite("An edition in a store")
struct EditionContractTests {
  @Test("comes back byte for byte", arguments: StoreKind.allCases)
  func comesBackByteForByte(kind: StoreKind) throws {
    try kind.withStore { store in
      let files = [
        EditionFile(path: "empty", hash: ContentHash(Sample.hash("1")), bytes: []),
        EditionFile(
          path: "bytes", hash: ContentHash(Sample.hash("2")), bytes: [0, 255, 13, 10, 0xC3]),
      ]
      let edition = Edition(id: EditionID(Sample.hash("e")), files: files)
      try store.begin(Sample.attempt(edition: edition), edition: edition)
      #expect(try store.edition(edition.id) == edition)
    }
  }

  @Test("shares what did not change", arguments: StoreKind.allCases)
  func sharesWhatDidNotChange(kind: StoreKind) throws {
    try kind.withStore { store in
      let (old, new) = (Sample.edition("a"), Sample.edition("b"))
      try store.begin(Sample.attempt(edition: old), edition: old)
      try store.begin(
        Sample.attempt("attempt-2", edition: new), edition: new, abandoning: "attempt-1")
      #expect(try store.edition(old.id) == old)
      #expect(try store.edition(new.id) == new)
      let kept = try store.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM content") }
      #expect(kept == 3)
    }
  }

  @Test("is one thing for ever", arguments: StoreKind.allCases)
  func isOneThingForEver(kind: StoreKind) throws {
    try kind.withStore { store in
      let edition = Sample.edition()
      try store.begin(Sample.attempt(), edition: edition)
      let forged = Edition(id: edition.id, files: Sample.edition("b").files)
      #expect(throws: RecordsError.refused(rule: "edition_id")) {
        try store.begin(Sample.attempt("x", item: .module("other")), edition: forged)
      }
      let altered = Edition(
        id: EditionID(Sample.hash("c")), files: [Sample.file("policy", "0", "another policy")])
      #expect(throws: RecordsError.refused(rule: "content_hash")) {
        try store.begin(
          Sample.attempt("x", item: .module("other"), edition: altered), edition: altered)
      }
      #expect(try store.attempts(of: .atKeyboard).count == 1)
    }
  }
}
