import Content
import Foundation
import Records
import Testing

@testable import SQLiteRecords

@Suite("The modes of a store's files")
struct FileModeTests {
  @Test("let nobody but the owner read")
  func letNobodyButTheOwnerRead() throws {
    let scratch = try ScratchFolder()
    let store = try SQLiteStore(path: scratch.file("deep/er/eslabon.db"))
    _ = try store.personAtKeyboard(now: Sample.now)
    for name in ["deep", "deep/er"] { #expect(scratch.mode(of: name) == 0o700) }
    for name in ["", ".lock", "-wal", "-shm"] {
      #expect(scratch.mode(of: "deep/er/eslabon.db" + name) == 0o600)
    }
  }

  @Test("do not depend on the umask", arguments: [0o000, 0o777] as [mode_t])
  func doNotDependOnTheUmask(mask: mode_t) async throws {
    let scratch = try ScratchFolder()
    let (path, bits) = (scratch.file("new/eslabon.db"), UInt32(mask))
    await #expect(processExitsWith: .success) { [path = path as String, bits = bits as UInt32] in
      umask(mode_t(bits))
      let store = try SQLiteStore(path: path)
      _ = try store.personAtKeyboard(now: Sample.now)
      for file in [path, path + "-wal", path + "-shm", path + ".lock"] {
        var status = stat()
        #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o600, "\(file)")
      }
    }
    #expect(scratch.mode(of: "new") == 0o700)
  }

  @Test("that let others write the store are refused", arguments: [0o620, 0o602] as [mode_t])
  func thatLetOthersWriteTheStoreAreRefused(mode: mode_t) throws {
    let scratch = try ScratchFolder()
    try SQLiteStore(path: scratch.store).close()
    chmod(scratch.store, mode)
    #expect(throws: RecordsError.writableByOthers(path: scratch.store)) {
      try SQLiteStore(path: scratch.store)
    }
    chmod(scratch.store, 0o644)
    _ = try SQLiteStore(path: scratch.store)
  }

  @Test("that let others write the log are refused")
  func thatLetOthersWriteTheLogAreRefused() throws {
    let scratch = try ScratchFolder()
    try SQLiteStore(path: scratch.store).close()
    try scratch.write(Data(), to: "eslabon.db-wal")
    chmod(scratch.file("eslabon.db-wal"), 0o666)
    #expect(throws: RecordsError.writableByOthers(path: scratch.file("eslabon.db-wal"))) {
      try SQLiteStore(path: scratch.store)
    }
  }

  @Test("that let others write the folder are refused, unless it is sticky")
  func thatLetOthersWriteTheFolderAreRefused() throws {
    let scratch = try ScratchFolder()
    chmod(scratch.path, 0o770)
    #expect(throws: RecordsError.writableByOthers(path: scratch.path)) {
      try SQLiteStore(path: scratch.store)
    }
    #expect(try scratch.names().isEmpty)
    chmod(scratch.path, 0o1777)
    _ = try SQLiteStore(path: scratch.store)
  }

  @Test("without a write bit are obeyed, by root too")
  func withoutAWriteBitAreObeyed() throws {
    let scratch = try ScratchFolder()
    try SQLiteStore(path: scratch.store).close()
    chmod(scratch.store, 0o400)
    #expect(throws: RecordsError.readOnly(path: scratch.store)) {
      try SQLiteStore(path: scratch.store)
    }
    chmod(scratch.store, 0o600)
    chmod(scratch.path, 0o500)
    #expect(throws: RecordsError.readOnly(path: scratch.path)) {
      try SQLiteStore(path: scratch.store)
    }
  }

  @Test("are those of the file that a link leads to")
  func areThoseOfTheFileThatALinkLeadsTo() throws {
    let (scratch, elsewhere) = (try ScratchFolder(), try ScratchFolder())
    try SQLiteStore(path: elsewhere.store).close()
    symlink(elsewhere.store, scratch.store)
    let store = try SQLiteStore(path: scratch.store)
    _ = try store.personAtKeyboard(now: Sample.now)
    #expect(try scratch.names() == ["eslabon.db"])
    try store.close()
    chmod(elsewhere.store, 0o666)
    #expect(throws: RecordsError.writableByOthers(path: elsewhere.store)) {
      try SQLiteStore(path: scratch.store)
    }
  }
}
