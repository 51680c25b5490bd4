import Foundation

/// A folder of our own, for as long as a measurement takes.
struct ScratchFolder {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "eslabon-benchmarks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  func path(_ name: String) -> String { url.appending(path: name).path(percentEncoded: false) }

  func remove() { try? FileManager.default.removeItem(at: url) }
}
