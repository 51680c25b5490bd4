import ContentFiles
import DeskSamples
import Foundation

/// A folder of a test's own, in which the program lives as a person would have it.
final class Home: Sendable {
  let path: String

  init() throws {
    let folder = URL(fileURLWithPath: NSTemporaryDirectory()).resolvingSymlinksInPath().path
    path = folder + "/eslabon-program-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The store that tests name.
  var store: String { file("records.db") }

  func file(_ name: String) -> String { path + "/" + name }

  func bytes(of name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: file(name)))
  }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ data: Data, to name: String) throws {
    let url = URL(fileURLWithPath: file(name))
    try makeFolder(url.deletingLastPathComponent().path)
    try data.write(to: url)
    chmod(url.path, 0o600)
  }

  /// Writes a library's files into a folder, whose path it gives.
  @discardableResult
  func write(_ library: SmallLibrary, to folder: String = "library") throws -> String {
    for name in ["scenarios", "content"] { try makeFolder(file("\(folder)/\(name)")) }
    for file in library.files.files.values {
      try write(Data(file.bytes), to: "\(folder)/\(file.path)")
    }
    return file(folder)
  }

  func makeFolder(_ path: String, mode: Int = 0o700) throws {
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: mode])
  }

  /// The permissions of a file or folder; 0 where there is none.
  func mode(of name: String) -> mode_t {
    var status = stat()
    return stat(file(name), &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  /// A library of three questions, each answered by one number.
  static let threeQuestions = SmallLibrary(
    drill: [SmallSituation("fire", .lunch, .lunch, .lunch)], mark: 0)
}
