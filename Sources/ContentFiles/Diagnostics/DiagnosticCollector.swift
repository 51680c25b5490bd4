import Content

/// Everything found wrong with one file, in the order of finding.
final class DiagnosticCollector {
  /// The file's name, as diagnostics show it.
  let file: String
  /// What was found.
  private(set) var diagnostics: [LocatedDiagnostic] = []

  init(file: String) { self.file = file }

  /// Whether something was found that keeps the content from being used.
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Notes what is wrong at a place, and where that ends, if it is known.
  func report(
    _ code: DiagnosticCode, at place: YAMLPosition, to end: YAMLPosition? = nil,
    _ summary: String, help: String
  ) {
    diagnostics.append(
      LocatedDiagnostic(
        code, file: file, line: place.line, column: place.column,
        endColumn: DiagnosticCollector.endColumn(from: place, to: end), summary: summary,
        help: help))
  }

  /// Takes over what was found earlier.
  func take(_ earlier: [LocatedDiagnostic]) { diagnostics += earlier }

  /// Notes what a lower floor found, at the place its path has in the file.
  func report(_ diagnostic: Diagnostic, in root: YAMLNode) {
    let place = root.place(at: diagnostic.path)
    let isKey = diagnostic.atKey || !place.isExact
    let position = isKey ? place.keyStart : place.node.start
    let end = isKey ? place.keyEnd : place.node.end
    diagnostics.append(
      LocatedDiagnostic(
        diagnostic.code, severity: diagnostic.severity, file: file, line: position.line,
        column: position.column,
        endColumn: DiagnosticCollector.endColumn(from: position, to: end),
        summary: diagnostic.summary, help: diagnostic.help))
  }

  /// The column after the last one, where that stands on the same line.
  private static func endColumn(from start: YAMLPosition, to end: YAMLPosition?) -> Int? {
    guard let end, end.line == start.line, end.column > start.column else { return nil }
    return end.column
  }

  /// What a lower floor found in a file, at the places its paths have there.
  static func located(
    _ diagnostics: [Diagnostic], in root: YAMLNode, file: String
  ) -> [LocatedDiagnostic] {
    let collector = DiagnosticCollector(file: file)
    for diagnostic in diagnostics { collector.report(diagnostic, in: root) }
    return collector.diagnostics
  }
}
