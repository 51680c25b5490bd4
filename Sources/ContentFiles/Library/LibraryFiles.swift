import Content
import Crypto
public import Foundation

/// A file of a library: where it stands, and its bytes as they are.
public struct LibraryFile: Sendable, Hashable {
  /// Its path from the library's top, such as `scenarios/choice/reply-stop/scenario.yaml`.
  public let path: String
  /// Its name in diagnostics: the path as its reader would type it.
  public let name: String
  /// What it holds.
  public let bytes: [UInt8]

  /// Makes a file.
  public init(path: String, name: String? = nil, bytes: [UInt8]) {
    self.path = path
    self.name = name ?? path
    self.bytes = bytes
  }

  /// SHA-256 over the raw bytes, in hex.
  public var hash: String { ContentDigest.hex(of: bytes) }
}

/// What content is addressed by.
public enum ContentDigest {
  /// SHA-256 over bytes, in lowercase hex.
  public static func hex(of bytes: [UInt8]) -> String {
    SHA256.hash(data: Data(bytes)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}

/// The files that a library is read from: a folder on disk, or what an edition kept.
public struct LibraryFiles: Sendable {
  /// The files by path.
  public private(set) var files: [String: LibraryFile] = [:]
  /// Files that could not be read.
  public private(set) var problems: [LocatedDiagnostic] = []
  /// What took the place of files of a lower layer, in the order of laying.
  public internal(set) var replaced: [Replacement] = []
  /// The files of lower layers whose entries count beside those of the file at their path, the
  /// lowest first.
  var beneath: [String: [LibraryFile]] = [:]
  /// The paths of the files of the highest layer, while it is being laid.
  var upper: Set<String> = []

  /// Makes a library of files at hand.
  public init(_ files: [LibraryFile] = []) {
    for file in files { self.files[file.path] = file }
  }

  /// Reads the YAML files of a library's folders, `scenarios` and `content`.
  ///
  /// - Parameters:
  ///   - directory: the library's top.
  ///   - prefix: what its files' names begin with in diagnostics; empty for none.
  public init(reading directory: URL, namedUnder prefix: String) {
    let top = directory.path
    let paths = ["scenarios", "content"].flatMap { folder in
      LibraryFiles.yamlPaths(below: "\(top)/\(folder)").map { "\(folder)/\($0)" }
    }
    let read = paths.mappedInParallel { path in
      LibraryFiles.read(
        "\(top)/\(path)", as: path, name: prefix.isEmpty ? path : "\(prefix)/\(path)")
    }
    for file in read { add(file) }
  }

  /// Whether a folder holds a library.
  public static func isLibrary(_ directory: URL) -> Bool {
    ["scenarios", "content"].allSatisfy { name in
      var isDirectory: ObjCBool = false
      let path = directory.appendingPathComponent(name).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
        && isDirectory.boolValue
    }
  }

  /// The YAML files below a folder, sorted, as paths from it.
  ///
  /// What is hidden is left out, and what a link to a folder leads to.
  public static func yamlPaths(below directory: String) -> [String] {
    var paths: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
      for (name, isFolder) in entries(of: directory + "/" + folder) where !name.hasPrefix(".") {
        if name.hasSuffix(".yaml") { paths.append(folder + name) }
        if isFolder { folders.append(folder + name + "/") }
      }
    }
    return paths.sorted()
  }

  /// The names in a folder, read by the system's own calls: a start reads them all, and Foundation's
  /// enumerator takes ten times as long.
  private static func entries(of folder: String) -> [(name: String, isFolder: Bool)] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var found: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      var isFolder = entry.pointee.d_type == UInt8(DT_DIR)
      if entry.pointee.d_type == UInt8(DT_UNKNOWN) {
        // Some file systems tell only when they are asked.
        var status = stat()
        isFolder = lstat(folder + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      }
      found.append((name, isFolder))
    }
    return found
  }

  /// Adds one file from disk under a path of the library, in place of one that stands there.
  public mutating func add(_ url: URL, as path: String, name: String) {
    add(LibraryFiles.read(url.path, as: path, name: name))
  }

  private mutating func add(_ read: Result<LibraryFile, UnreadableFile>) {
    switch read {
    case .success(let file): files[file.path] = file
    case .failure(let error): problems.append(error.diagnostic)
    }
  }

  /// A file that could not be read.
  private struct UnreadableFile: Error {
    let diagnostic: LocatedDiagnostic
  }

  private static func read(
    _ place: String, as path: String, name: String
  ) -> Result<LibraryFile, UnreadableFile> {
    // One byte more than is allowed is read, so that the reader sees a file that is too large.
    guard let handle = FileHandle(forReadingAtPath: place),
      let data = try? handle.read(upToCount: YAMLLimits.bytes + 1) ?? Data()
    else {
      return .failure(
        UnreadableFile(
          diagnostic: LocatedDiagnostic(
            .unreadableFile, file: name, line: 1, column: 1, summary: "the file cannot be read",
            help: "look at its name and its permissions")))
    }
    try? handle.close()
    return .success(LibraryFile(path: path, name: name, bytes: Array(data)))
  }

  /// Puts a file of the layer that is being laid.
  mutating func put(_ file: LibraryFile) {
    files[file.path] = file
    upper.insert(file.path)
  }

  /// Takes over what is wrong with the files of the layer that was laid.
  mutating func take(_ problems: [LocatedDiagnostic]) {
    self.problems += problems
    upper = []
  }

  /// Takes files out.
  public mutating func remove(where matches: (String) -> Bool) {
    files = files.filter { !matches($0.key) }
  }

  /// The files whose entries count at a path, the lowest layer's first.
  func stack(_ path: String) -> [LibraryFile] {
    beneath[path, default: []] + (files[path].map { [$0] } ?? [])
  }

  /// The files whose path begins so, by path.
  func files(below prefix: String) -> [LibraryFile] {
    files.values.filter { $0.path.hasPrefix(prefix) }.sorted { $0.path < $1.path }
  }
}
