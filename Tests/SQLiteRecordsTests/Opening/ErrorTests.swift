import Content
import Foundation
import GRDB
import Records
import Testing

@testable import SQLiteRecords

@Suite("An error of the store")
struct ErrorTests {
  @Test(
    "says what SQLite's means",
    arguments: [
      (.SQLITE_NOTADB, .corrupt(path: "p")), (.SQLITE_CORRUPT, .corrupt(path: "p")),
      (.SQLITE_FULL, .full(path: "p")), (.SQLITE_READONLY, .readOnly(path: "p")),
      (.SQLITE_PERM, .readOnly(path: "p")), (.SQLITE_BUSY, .locked(path: "p")),
      (.SQLITE_LOCKED, .locked(path: "p")), (.SQLITE_CANTOPEN, .cannotCreate(path: "p")),
      (.SQLITE_IOERR_WRITE, .inputOutput(path: "p", code: 778)),
      (.SQLITE_MISUSE, .inputOutput(path: "p", code: 21)),
    ] as [(ResultCode, RecordsError)])
  func saysWhatSQLitesMeans(code: ResultCode, expected: RecordsError) {
    #expect(RecordsError(DatabaseError(resultCode: code), path: "p") == expected)
  }

  @Test("calls a failed write full where there is no room, and a failed read not")
  func callsAFailedWriteFullWhereThereIsNoRoom() {
    let write = DatabaseError(resultCode: .SQLITE_IOERR_WRITE)
    let read = DatabaseError(resultCode: .SQLITE_IOERR_READ)
    #expect(RecordsError(write, path: "p") { false } == .full(path: "p"))
    #expect(RecordsError(read, path: "p") { false } == .inputOutput(path: "p", code: 266))
  }

  @Test("names the rule that a value breaks")
  func namesTheRuleThatAValueBreaks() {
    for (message, rule) in [
      ("CHECK constraint failed: finding_severity", "finding_severity"),
      ("UNIQUE constraint failed: edition.id", "edition.id"),
      ("FOREIGN KEY constraint failed", "FOREIGN KEY constraint failed"),
    ] {
      let error = DatabaseError(resultCode: .SQLITE_CONSTRAINT, message: message)
      #expect(RecordsError(error, path: "p") == .refused(rule: rule))
    }
  }

  @Test(
    "says what the system's means",
    arguments: [
      (EACCES, .readOnly(path: "p")), (EROFS, .readOnly(path: "p")), (ENOSPC, .full(path: "p")),
      (EDQUOT, .full(path: "p")), (EFBIG, .full(path: "p")), (ENOTDIR, .cannotCreate(path: "p")),
      (EIO, .inputOutput(path: "p", code: 5)),
    ] as [(CInt, RecordsError)])
  func saysWhatTheSystemsMeans(code: CInt, expected: RecordsError) {
    #expect(RecordsError(systemCode: code, path: "p") == expected)
  }
}
