import Content

/// Reads values out of one file, collecting all that is wrong instead of stopping at the first.
///
/// Every getter gives nil (a list: none) where a value is of the wrong kind, and has then
/// reported it. So a reader asks for everything it wants, and only then gives up.
final class ContentDecoder {
  /// What is wrong with the file.
  let problems: DiagnosticCollector
  /// The value at the top, or nil where the file could not be read.
  let root: YAMLNode?
  /// The languages that a text in several languages must have.
  let languages: [Language]

  /// Reads a file as YAML; what is wrong with it as such stands in ``problems`` already.
  convenience init(bytes: [UInt8], file: String, languages: [Language] = []) {
    self.init(YAMLTree(bytes: bytes, file: file), file: file, languages: languages)
  }

  /// Decodes a tree that has been read.
  init(_ tree: YAMLTree, file: String, languages: [Language] = []) {
    self.languages = languages
    problems = DiagnosticCollector(file: file)
    problems.take(tree.problems)
    root = tree.root
  }

  /// Notes what is wrong with a node.
  func report(_ code: DiagnosticCode, at node: YAMLNode, _ summary: String, help: String) {
    problems.report(code, at: node.start, to: node.end, summary, help: help)
  }

  /// Notes what is wrong with a key.
  func report(_ code: DiagnosticCode, at entry: YAMLEntry, _ summary: String, help: String) {
    problems.report(code, at: entry.keyStart, to: entry.keyEnd, summary, help: help)
  }

  /// Notes that a node is not what was expected there.
  func reportKind(_ node: YAMLNode, expected: String, help: String) {
    report(.wrongType, at: node, "expected \(expected), found \(node.description)", help: help)
  }
}
