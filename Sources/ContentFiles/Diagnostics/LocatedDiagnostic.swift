public import Content

/// A diagnostic with its place in a file, as authors and their editors read it.
///
/// Diagnostics are ordered by file, line, column and code.
public struct LocatedDiagnostic: Hashable, Sendable {
  /// What kind of thing is wrong.
  public let code: DiagnosticCode
  /// How grave it is.
  public let severity: DiagnosticSeverity
  /// The file, as it was named to the reader.
  public let file: String
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1 in Unicode scalars.
  public let column: Int
  /// The column after the last one of what is wrong, on the same line; nil where it is not known or
  /// goes on over several lines.
  public let endColumn: Int?
  /// One line, lowercase, without a final period, what is quoted in backticks.
  public let summary: String
  /// What to do about it, in the same style.
  public let help: String

  /// Makes a diagnostic; its severity is the code's own where none is given.
  public init(
    _ code: DiagnosticCode, severity: DiagnosticSeverity? = nil, file: String, line: Int,
    column: Int, endColumn: Int? = nil, summary: String, help: String
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.file = file
    self.line = line
    self.column = column
    self.endColumn = endColumn
    self.summary = summary
    self.help = help
  }

  /// The diagnostic in two lines, without a newline at its end: the first in the form that
  /// editors and compilers share, the second its help.
  public var text: String {
    "\(file):\(line):\(column): \(severity.rawValue) \(code.rawValue): \(summary)\n  help: \(help)"
  }
}

extension LocatedDiagnostic: Comparable {
  /// Orders diagnostics by file, line, column and code; the words settle what is left.
  public static func < (left: LocatedDiagnostic, right: LocatedDiagnostic) -> Bool {
    let leftPlace = (left.file, left.line, left.column, left.code.rawValue)
    let rightPlace = (right.file, right.line, right.column, right.code.rawValue)
    if leftPlace != rightPlace { return leftPlace < rightPlace }
    return (left.summary, left.help, left.severity.rawValue)
      < (right.summary, right.help, right.severity.rawValue)
  }
}
