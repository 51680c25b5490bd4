public import Foundation

extension LibraryFiles {
  /// Something of a lower layer whose place was taken.
  public struct Replacement: Sendable, Hashable, Comparable {
    /// The file that took the place, by its name in diagnostics.
    public let upper: String
    /// The file whose place it took.
    public let lower: String

    /// Orders by what was replaced.
    public static func < (left: Replacement, right: Replacement) -> Bool {
      (left.lower, left.upper) < (right.lower, right.upper)
    }
  }

  /// Whether a folder holds a library that is laid over another: it has situations or content, but
  /// no words of its own to judge by.
  public static func isLayer(_ directory: URL) -> Bool {
    func holds(_ path: String, folder isFolder: Bool) -> Bool {
      var isDirectory: ObjCBool = false
      let path = directory.appendingPathComponent(path).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
        && isDirectory.boolValue == isFolder
    }
    return (holds("scenarios", folder: true) || holds("content", folder: true))
      && !holds(Library.vocabularyPath, folder: false)
  }

  /// These files over those of a lower layer.
  ///
  /// A file takes the place of the one at its path and of the one that has its id: a situation with
  /// its whole folder, policies, modules, programmes by id, talk cards by clause. Cases, the glossary
  /// and the program's words are laid over entry by entry.
  public func laid(over lower: LibraryFiles) -> LibraryFiles {
    guard !lower.files.isEmpty || !lower.problems.isEmpty else { return self }
    guard !files.isEmpty || !problems.isEmpty else { return lower }
    var merged = lower
    let known = lower.identified(of: Set(files.keys.compactMap { ContentSchema(ofFileAt: $0) }))
    for file in files.values.sorted(by: { $0.path < $1.path }) {
      if let old = merged[file.path], LibraryFiles.isMergedByEntry(file.path) {
        merged.beneath[file.path, default: []].append(old)
      } else {
        merged.remove(whatIsReplacedBy: file, among: known)
      }
      merged.put(file)
    }
    merged.take(problems)
    return merged
  }

  /// Whether the entries of a file count beside those of the file that it is laid over.
  private static func isMergedByEntry(_ path: String) -> Bool {
    path == Library.casesPath || path == Library.glossaryPath
      || path.hasPrefix(Library.wordsPath)
  }

  /// What tells a file from others of its kind.
  private struct Identity: Hashable {
    let kind: ContentSchema
    let id: String
  }

  /// The files of some kinds by what tells them apart.
  private func identified(of kinds: Set<ContentSchema>) -> [Identity: [LibraryFile]] {
    let told = files.values.filter { file in
      ContentSchema(ofFileAt: file.path).map { $0.hasIDs && kinds.contains($0) } ?? false
    }.sorted { $0.path < $1.path }
    let identities = told.mappedInParallel(LibraryFiles.identity)
    return zip(told, identities).reduce(into: [:]) { known, pair in
      if let identity = pair.1 { known[identity, default: []].append(pair.0) }
    }
  }

  @Sendable private static func identity(_ file: LibraryFile) -> Identity? {
    guard let kind = ContentSchema(ofFileAt: file.path), kind.hasIDs else { return nil }
    return file.id(as: kind).map { Identity(kind: kind, id: $0) }
  }

  /// Takes out what a file takes the place of, but for files that it came with.
  private mutating func remove(
    whatIsReplacedBy file: LibraryFile, among known: [Identity: [LibraryFile]]
  ) {
    var old = LibraryFiles.identity(file).flatMap { known[$0] } ?? []
    if let same = files[file.path], !old.contains(same) { old.append(same) }
    for old in old where files[old.path] == old {
      replaced.append(Replacement(upper: file.name, lower: old.name))
      let isSituation = old.path.hasSuffix("/scenario.yaml")
      let reach = isSituation ? String(old.path.dropLast("scenario.yaml".count)) : old.path
      let kept = upper
      remove { path in path.hasPrefix(reach) && !kept.contains(path) }
    }
  }
}

extension ContentSchema {
  /// Whether there are several files of the kind, told apart by id.
  fileprivate var hasIDs: Bool {
    switch self {
    case .scenario, .policy, .module, .programme, .talk: true
    default: false
    }
  }
}

extension LibraryFile {
  /// What tells the file from others of its kind; nil where it does not say.
  fileprivate func id(as kind: ContentSchema) -> String? {
    let root = YAMLTree(bytes: bytes, file: name).root
    switch kind {
    case .policy: return root?["policy"]?["id"]?.scalar
    case .talk: return root?["clause"]?.scalar
    default: return root?["id"]?.scalar
    }
  }
}
