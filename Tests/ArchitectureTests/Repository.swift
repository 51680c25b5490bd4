import Foundation

/// The files of this repository.
enum Repository {
  /// A file by its path below the root.
  struct File: Sendable {
    let path: String
    let text: String

    /// The folder below `Sources`, or nil.
    var floor: String? {
      let parts = path.split(separator: "/")
      return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : nil
    }
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file by its path below the root.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The folders right below one.
  static func folders(in path: String) throws -> [String] {
    try FileManager.default
      .contentsOfDirectory(
        at: root.appending(path: path), includingPropertiesForKeys: [.isDirectoryKey]
      )
      .filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false }
      .map(\.lastPathComponent).sorted()
  }

  /// Whether a folder is a package of its own.
  static func isPackage(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: "\(path)/Package.swift").path())
  }

  /// Every Swift file below `Sources`.
  static func sources() throws -> [File] {
    try files(in: "Sources").filter { $0.hasSuffix(".swift") }.map {
      File(path: $0, text: try text($0))
    }
  }

  /// The paths of all files, but for what is built and what git keeps.
  static func files(in folder: String = "") throws -> [String] {
    let start = folder.isEmpty ? root : root.appending(path: folder)
    var found: [String] = []
    for entry in try FileManager.default.contentsOfDirectory(atPath: start.path()).sorted() {
      let path = folder.isEmpty ? entry : "\(folder)/\(entry)"
      if entry == ".git" || entry.hasPrefix(".build") { continue }
      var isFolder: ObjCBool = false
      FileManager.default.fileExists(
        atPath: root.appending(path: path).path(), isDirectory: &isFolder)
      found += isFolder.boolValue ? try files(in: path) : [path]
    }
    return found
  }
}
