import Foundation

/// A file that is written whole or not at all; `-` is standard output.
struct OutputFile {
  private let path: String

  init(_ path: String) { self.path = path }

  /// Writes it, in place of what was there; only its owner may read it.
  ///
  /// - Throws: ``Failure`` where it cannot be made; then what was there is still there.
  func write(_ bytes: [UInt8]) throws {
    try write { pieces in try pieces.add(bytes) }
  }

  /// Writes it piece by piece, in place of what was there once the last one is written.
  ///
  /// - Parameter body: adds the pieces. It is not called where the file cannot be made.
  /// - Throws: ``Failure`` where it cannot be made, and what `body` throws; then what was there is
  ///   still there.
  func write(_ body: (OutputPieces) throws -> Void) throws {
    guard path != "-" else {
      let pieces = OutputPieces { try Terminal.say(bytes: $0) }
      try body(pieces)
      return try pieces.flush()
    }
    let draft = path + ".\(getpid()).draft"
    let failure = Failure(
      status: .cannotCreate, what: "\(path) cannot be written",
      help: "look at its folder; nothing was changed")
    var isFolder: ObjCBool = false
    guard
      !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) || !isFolder.boolValue
    else { throw failure }
    guard !isStore else {
      throw Failure(
        status: .cannotCreate, what: "\(path) holds records, which are not written over",
        help: "name another file")
    }
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure }
    let interruption = Interruption { unlink(draft) }
    defer { interruption.end() }
    do {
      let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      let pieces = OutputPieces { bytes in
        do { try handle.write(contentsOf: bytes) } catch { throw failure }
      }
      try body(pieces)
      try pieces.flush()
      do {
        try handle.synchronize()
        try handle.close()
      } catch { throw failure }
      guard rename(draft, path) == 0 else { throw failure }
    } catch {
      unlink(draft)
      throw error
    }
  }
}

extension OutputFile {
  /// Whether a store of records stands there, or a copy of one.
  private var isStore: Bool {
    let handle = FileHandle(forReadingAtPath: path)
    return (try? handle?.read(upToCount: 16)) == Data("SQLite format 3\0".utf8)
  }
}

/// What is written piece by piece, a good many at a time.
final class OutputPieces {
  private static let many = 65_536
  private let write: ([UInt8]) throws -> Void
  private var pending: [UInt8] = []

  init(_ write: @escaping ([UInt8]) throws -> Void) { self.write = write }

  func add(_ text: String) throws { try add(Array(text.utf8)) }

  func add(_ bytes: [UInt8]) throws {
    pending += bytes
    if pending.count >= OutputPieces.many { try flush() }
  }

  func flush() throws {
    guard !pending.isEmpty else { return }
    try write(pending)
    pending.removeAll(keepingCapacity: true)
  }
}
