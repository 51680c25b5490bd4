internal import Glibc
internal import Records

/// Lets one store at a time open, write, checkpoint or close a database, across processes and
/// threads.
///
/// It is an exclusive `flock` on a file beside the database. SQLite before 3.51.3 can corrupt a
/// write-ahead log that several processes write and checkpoint at once; and waiters that the kernel
/// wakes in turn are served faster than those who poll. Each hold opens the lock file anew, because
/// a `flock` belongs to the open file: two threads that shared one would both hold it.
struct WriteGate: Sendable {
  /// The lock file.
  let path: String
  /// The store, which errors name.
  let store: String
  /// How long to wait.
  let patience: GatePatience
  /// Called once a hold has waited for long.
  let onWait: @Sendable () -> Void

  /// Runs `body` while no other store is at work on the database.
  ///
  /// - Throws: ``Records/RecordsError/locked(path:)`` where the gate stays shut, and what `body`
  ///   throws.
  func whileHeld<Value>(_ body: () throws -> Value) throws -> Value {
    let descriptor = try openLock()
    guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else {
      defer { close(descriptor) }
      return try body()
    }
    let code = errno
    guard code == EWOULDBLOCK || code == EINTR else {
      close(descriptor)
      throw RecordsError(systemCode: code, path: path)
    }
    try PendingLock(descriptor: descriptor).wait(
      patience, onWait: onWait, path: path, store: store)
    defer { close(descriptor) }
    return try body()
  }

  /// Opens the lock file, made where it is missing, readable by its owner alone.
  private func openLock() throws(RecordsError) -> CInt {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw RecordsError(systemCode: errno, path: path) }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & 0o777 != 0o600 {
      _ = fchmod(descriptor, 0o600)
    }
    return descriptor
  }
}
