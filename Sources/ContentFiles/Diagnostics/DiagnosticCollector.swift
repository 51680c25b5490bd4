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

  /// Notes what is wrong at a place.
  func report(
    _ code: DiagnosticCode, at place: YAMLPosition, _ summary: String, help: String
  ) {
    diagnostics.append(
      LocatedDiagnostic(
        code, file: file, line: place.line, column: place.column, summary: summary, help: help))
  }

  /// Takes over what was found earlier.
  func take(_ earlier: [LocatedDiagnostic]) { diagnostics += earlier }

  /// Notes what a lower floor found, at the place its path has in the file.
  func report(_ diagnostic: Diagnostic, in root: YAMLNode) {
    let place = root.place(at: diagnostic.path)
    let position = diagnostic.atKey || !place.isExact ? place.keyStart : place.node.start
    diagnostics.append(
      LocatedDiagnostic(
        diagnostic.code, severity: diagnostic.severity, file: file, line: position.line,
        column: position.column, summary: diagnostic.summary, help: diagnostic.help))
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
