public import Content

/// What is wrong with an import, as HR reads it.
public struct RosterDiagnostic: Hashable, Sendable {
  /// How grave it is.
  public let severity: DiagnosticSeverity
  /// The line of the file, counted from 1, or nil where no single one is meant.
  public let line: Int?
  /// One line, lowercase, without a final period, what is quoted in backticks.
  public let summary: String
  /// What to do about it, in the same style.
  public let help: String

  init(
    _ severity: DiagnosticSeverity = .error, line: Int?, _ summary: String, help: String
  ) {
    self.severity = severity
    self.line = line
    self.summary = summary
    self.help = help
  }

  /// The diagnostic in two lines, without a newline at its end: `line 12: …`, then its help.
  public var text: String {
    (line.map { "line \($0): " } ?? "") + summary + "\n  help: " + help
  }
}
