internal import Glibc
internal import Records

/// A file that is written under another name and takes its own once it is whole.
struct DraftFile {
  /// The name it takes.
  let path: String
  /// The store it stands beside.
  let place: StorePlace

  /// The name it is written under.
  var draftPath: String { path + ".draft" }

  /// Makes the draft empty, in place of one that was left behind.
  func begin() throws(RecordsError) {
    discard()
    try place.makeEmptyFile(at: draftPath)
  }

  /// Gives the draft its name, in place of an earlier file.
  func finish() throws(RecordsError) {
    guard rename(draftPath, path) == 0 else { throw RecordsError(systemCode: errno, path: path) }
    place.syncFolder()
  }

  /// Removes the draft and what SQLite keeps beside it.
  func discard() {
    for ending in ["", "-journal", "-wal", "-shm"] { _ = unlink(draftPath + ending) }
  }
}
