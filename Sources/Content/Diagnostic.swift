/// How grave a diagnostic is.
public enum DiagnosticSeverity: String, Sendable, Codable {
  /// The content cannot be used as it is.
  case error
  /// The content works; an author will want to look at it.
  case warning
}

/// Something wrong with authored content: what, where by path, and what to do.
///
/// A diagnostic knows a path, never a line; whoever read the file knows its lines.
public struct Diagnostic: Hashable, Sendable {
  /// What kind of thing is wrong.
  public let code: DiagnosticCode
  /// How grave it is.
  public let severity: DiagnosticSeverity
  /// Where it stands in its file.
  public let path: ContentPath
  /// Whether the key at `path` is meant, rather than its value.
  public let atKey: Bool
  /// One line, lowercase, without a final period, what is quoted in backticks.
  public let summary: String
  /// What to do about it, in the same style.
  public let help: String

  /// Makes a diagnostic; its severity is the code's own.
  public init(
    _ code: DiagnosticCode, at path: ContentPath, atKey: Bool = false, _ summary: String,
    help: String
  ) {
    self.code = code
    severity = code.severity
    self.path = path
    self.atKey = atKey
    self.summary = summary
    self.help = help
  }
}
