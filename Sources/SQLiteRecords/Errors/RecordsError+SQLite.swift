internal import GRDB
internal import Records

extension RecordsError {
  /// What an error met in the store at `path` means; one of ours stays as it is.
  ///
  /// - Parameter hasRoom: whether the file system and the process's limits leave room to write. SQLite
  ///   says "full" only of a full disk: a quota or a file-size limit shows as a failed write.
  init(_ error: any Error, path: String, hasRoom: () -> Bool = { true }) {
    switch error {
    case let error as RecordsError: self = error
    case is UnreadableRow: self = .corrupt(path: path)
    case let error as DatabaseError: self.init(database: error, path: path, hasRoom: hasRoom)
    default: self = .inputOutput(path: path, code: 0)
    }
  }

  private init(database error: DatabaseError, path: String, hasRoom: () -> Bool) {
    switch error.resultCode {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_FORMAT: self = .corrupt(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_IOERR where error.isFailedWrite && !hasRoom(): self = .full(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .locked(path: path)
    case .SQLITE_CANTOPEN: self = .cannotCreate(path: path)
    case .SQLITE_CONSTRAINT, .SQLITE_TOOBIG: self = .refused(rule: error.rule)
    default: self = .inputOutput(path: path, code: Int(error.extendedResultCode.rawValue))
    }
  }
}

extension DatabaseError {
  /// Whether a file could not grow.
  fileprivate var isFailedWrite: Bool {
    [.SQLITE_IOERR_WRITE, .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_FSYNC]
      .contains(extendedResultCode)
  }

  /// The constraint's name in `CHECK constraint failed: finding_severity`, else the whole message.
  fileprivate var rule: String {
    let text = message ?? ""
    return text.firstIndex(of: ":").map { text[$0...].dropFirst(2) }.map(String.init) ?? text
  }
}
