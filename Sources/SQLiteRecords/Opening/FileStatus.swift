internal import Glibc
internal import Records

/// What the file system says of a file, without opening it.
///
/// Opening and closing a database by hand would drop the locks that SQLite holds on it in the same
/// process.
///
/// - SeeAlso: "How To Corrupt An SQLite Database File", section 2.2.
struct FileStatus: Sendable {
  private let mode: mode_t
  /// The size in bytes.
  let size: Int

  /// Looks at a file, symbolic links followed unless `isLink` is asked for; nil where there is none.
  init?(_ path: String, followingLinks: Bool = true) throws(RecordsError) {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else {
      let code = errno
      guard code == ENOENT else { throw RecordsError(systemCode: code, path: path) }
      return nil
    }
    mode = status.st_mode
    size = Int(status.st_size)
  }

  /// Whether it is an ordinary file.
  var isFile: Bool { mode & S_IFMT == S_IFREG }
  /// Whether it is a folder.
  var isFolder: Bool { mode & S_IFMT == S_IFDIR }
  /// Whether it is a symbolic link.
  var isLink: Bool { mode & S_IFMT == S_IFLNK }
  /// Whether people other than its owner may write it.
  var isWritableByOthers: Bool { mode & 0o022 != 0 }
  /// Whether anybody may write it, as its mode says; root could even so.
  var isWritable: Bool { mode & 0o222 != 0 }
  /// Whether what stands in this folder may be replaced by its own owner only.
  var isSticky: Bool { mode & S_ISVTX != 0 }
}
