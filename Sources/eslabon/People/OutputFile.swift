import Foundation

/// A file that is written whole or not at all; `-` is standard output.
struct OutputFile {
  private let path: String

  init(_ path: String) { self.path = path }

  /// Writes it, in place of what was there; only its owner may read it.
  ///
  /// - Throws: ``Failure`` where it cannot be made; then what was there is still there.
  func write(_ bytes: [UInt8]) throws {
    guard path != "-" else { return try Terminal.say(bytes: bytes) }
    let draft = path + ".\(getpid()).draft"
    let failure = Failure(
      status: .cannotCreate, what: "\(path) cannot be written",
      help: "look at its folder; nothing was changed")
    guard
      FileManager.default.createFile(
        atPath: draft, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
    else { throw failure }
    guard rename(draft, path) == 0 else {
      unlink(draft)
      throw failure
    }
  }
}
