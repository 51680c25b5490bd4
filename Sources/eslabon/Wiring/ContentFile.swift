import Foundation

/// A file of a library that authors share: it is written whole or not at all, for all to read.
struct ContentFile {
  /// How it is called: its path from the library's top, or as its reader would type it.
  let path: String
  let url: URL

  init(_ path: String, in directory: URL) {
    self.init(at: directory.appendingPathComponent(path), named: path)
  }

  init(at url: URL, named path: String) {
    self.path = path
    self.url = url
  }

  /// Whether something stands there.
  var exists: Bool { FileManager.default.fileExists(atPath: url.path) }

  /// Writes it, and the folders above it; false where the same text stands there already.
  ///
  /// Its permissions stay; a new file has those that the user's mask leaves.
  ///
  /// - Throws: ``Failure`` where it cannot be written; what was there is then still there.
  @discardableResult
  func write(_ text: String) throws -> Bool {
    let bytes = Array(text.utf8)
    guard FileManager.default.contents(atPath: url.path) != Data(bytes) else { return false }
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    } catch {
      throw Failure(
        status: .cannotCreate, what: "the folder of \(path) cannot be made",
        help: "look at who may write there; nothing was changed")
    }
    // A link is written through, so that it stays one.
    let place = url.resolvingSymlinksInPath().path
    let mode = ContentFile.mode(of: place)
    try OutputFile(place).write(bytes)
    chmod(place, mode)
    return true
  }

  /// The permissions of what stands there, else those of a new file.
  private static func mode(of place: String) -> mode_t {
    var status = stat()
    if stat(place, &status) == 0 { return status.st_mode & 0o777 }
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~mask
  }
}
