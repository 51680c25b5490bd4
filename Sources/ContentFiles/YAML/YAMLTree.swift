import Content

/// A YAML file as a tree of values with their places, and all that is wrong with it as YAML.
///
/// Aliases, anchors and tags are refused, a file is one document, keys are scalars. A file with
/// problems still has a root where they could be read past; a file without a root has a problem.
struct YAMLTree: Sendable {
  /// The value at the top, or nil where the file could not be read to its end.
  let root: YAMLNode?
  /// What is wrong, in the order of the file.
  let problems: [LocatedDiagnostic]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the file as it is, perhaps with a byte order mark, with any line ends.
  ///   - file: its name, for diagnostics.
  init(bytes: [UInt8], file: String) {
    let collector = DiagnosticCollector(file: file)
    root = Self.read(bytes, collector)
    problems = collector.diagnostics.sorted()
  }

  /// A tree of a value that was read without problems.
  init(root: YAMLNode) {
    self.root = root
    problems = []
  }

  private static func read(_ bytes: [UInt8], _ problems: DiagnosticCollector) -> YAMLNode? {
    guard bytes.count <= YAMLLimits.bytes else {
      problems.report(
        .tooLarge, at: .top, "the file is larger than 2 MiB",
        help: "split it; a situation is rarely longer than 100 KiB")
      return nil
    }
    guard let source = SourceText(bytes, problems) else { return nil }
    var walk = YAMLWalk(of: source, problems)
    return walk.run()
  }
}

/// What a file may not exceed, whoever wrote it.
enum YAMLLimits {
  /// 2 MiB.
  static let bytes = 2 << 20
  /// Maps and lists within one another, the one at the top included.
  static let depth = 32
  /// Scalars, and beginnings and ends of maps and lists.
  static let events = 300_000
  /// Problems of one file as YAML; whoever has more is shown the first ones.
  static let problems = 100
}
