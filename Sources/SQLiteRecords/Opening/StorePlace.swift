internal import Glibc
internal import Records

/// Where a store stands: its file, symbolic links followed, and the files beside it.
struct StorePlace: Sendable {
  /// The folder, absolute and free of links.
  let folder: String
  /// The database, absolute and free of links.
  let path: String

  /// The file that the ``WriteGate`` locks.
  var lock: String { path + ".lock" }
  /// The database's write-ahead log.
  var log: String { path + "-wal" }
  /// The files that SQLite keeps beside the database while it is open, or after a crash.
  var companions: [String] { [log, path + "-shm", path + "-journal"] }

  /// The copy that is kept of the store before it leaves a version of the schema.
  func backup(ofVersion version: Int) -> String { "\(path).v\(version).backup" }

  /// Finds the place that `path` means, and makes its folder where that is missing.
  init(_ path: String) throws(RecordsError) {
    let cut = path.lastIndex(of: "/")
    let name = cut.map { String(path[path.index(after: $0)...]) } ?? path
    guard !["", ".", ".."].contains(name), !path.utf8.contains(0) else {
      throw .cannotCreate(path: path)
    }
    let folder = cut.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    try StorePlace.makeFolder(folder)
    let place = try StorePlace.real(folder)
    let file = place == "/" ? "/" + name : place + "/" + name
    guard try FileStatus(file, followingLinks: false)?.isLink == true else {
      (self.folder, self.path) = (place, file)
      return
    }
    let target = try StorePlace.real(file)
    let end = target.lastIndex(of: "/") ?? target.startIndex
    (self.folder, self.path) = (end == target.startIndex ? "/" : String(target[..<end]), target)
  }

  /// Refuses a store that this person may not write, or that others may.
  ///
  /// Whoever writes the file can forge it, and whoever writes its folder can put another in its
  /// place, unless the folder is sticky. A mode without any write bit is obeyed even by root.
  func checkCustody() throws(RecordsError) {
    if let status = try FileStatus(folder) {
      guard !status.isWritableByOthers || status.isSticky else {
        throw .writableByOthers(path: folder)
      }
      guard status.isWritable, access(folder, W_OK) == 0 else { throw .readOnly(path: folder) }
    }
    for file in [path] + companions {
      guard let status = try FileStatus(file) else { continue }
      guard status.isFile else { throw .cannotCreate(path: file) }
      guard !status.isWritableByOthers else { throw .writableByOthers(path: file) }
      guard status.isWritable, access(file, R_OK | W_OK) == 0 else { throw .readOnly(path: file) }
    }
  }

  /// Makes an empty store, which its owner alone may read, where there is no file yet.
  ///
  /// SQLite gives the files beside it the same mode.
  func makeFile() throws(RecordsError) {
    guard try FileStatus(path) == nil else { return }
    try makeEmptyFile(at: path)
  }

  /// Makes an empty file that its owner alone may read, and makes its name durable.
  ///
  /// - Throws: ``Records/RecordsError/cannotCreate(path:)`` where it exists.
  func makeEmptyFile(at path: String) throws(RecordsError) {
    let flags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else { throw RecordsError(systemCode: errno, path: path) }
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else { throw RecordsError(systemCode: errno, path: path) }
    syncFolder()
  }

  /// Makes the names in the folder durable, where the file system can.
  func syncFolder() {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }

  /// Whether the file system has a free block and the process may make files of any size.
  var hasRoom: Bool {
    var system = statvfs()
    var limit = rlimit()
    let isFull = statvfs(folder, &system) == 0 && system.f_bavail == 0
    let isLimited =
      getrlimit(__rlimit_resource_t(UInt32(RLIMIT_FSIZE.rawValue)), &limit) == 0
      && limit.rlim_cur != rlim_t.max
    return !isFull && !isLimited
  }

  /// Makes a folder and those above it, where missing, for its owner alone.
  private static func makeFolder(_ folder: String) throws(RecordsError) {
    if let status = try FileStatus(folder) {
      guard status.isFolder else { throw .cannotCreate(path: folder) }
      return
    }
    var trimmed = Substring(folder)
    while trimmed.last == "/" { trimmed.removeLast() }
    if let cut = trimmed.lastIndex(of: "/"), cut > trimmed.startIndex {
      try makeFolder(String(trimmed[..<cut]))
    }
    guard mkdir(folder, 0o700) == 0 else {
      // Another process may have made it in the meantime.
      guard errno == EEXIST else { throw RecordsError(systemCode: errno, path: folder) }
      return
    }
    _ = chmod(folder, 0o700)
  }

  /// The absolute path of something that exists, free of links.
  private static func real(_ path: String) throws(RecordsError) -> String {
    guard let text = realpath(path, nil) else { throw RecordsError(systemCode: errno, path: path) }
    defer { free(text) }
    return String(cString: text)
  }
}
