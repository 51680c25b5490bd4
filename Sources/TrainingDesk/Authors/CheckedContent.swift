public import ContentFiles

/// What a check came to, and what it looked at.
public struct CheckedContent: Sendable {
  /// All that is wrong, in the order of files and lines.
  public let diagnostics: [LocatedDiagnostic]
  /// What the files with something wrong in them hold, by their names in diagnostics.
  public let sources: [String: [UInt8]]
  /// What of the lower layers was replaced, in the order of what was.
  public let replaced: [LibraryFiles.Replacement]
  /// The files that were looked at.
  public let fileCount: Int

  init(_ diagnostics: [LocatedDiagnostic], in looked: [LibraryFiles]) {
    self.diagnostics = diagnostics.sorted()
    let wrong = Set(diagnostics.map(\.file))
    var sources: [String: [UInt8]] = [:]
    for file in looked.flatMap(\.files.values) where wrong.contains(file.name) {
      sources[file.name] = file.bytes
    }
    self.sources = sources
    replaced = Set(looked.flatMap(\.replaced)).sorted()
    fileCount = looked.reduce(0) { $0 + $1.files.count }
  }
}
