import Content
import ContentFiles
import TrainingDesk

/// What a check found, as other programs read it.
enum FindingLines {
  /// As GitHub's runners show findings beside a change.
  ///
  /// - SeeAlso: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
  static func github(_ findings: [LocatedDiagnostic]) -> String {
    findings.map { finding in
      let end = finding.endColumn.map { ",endColumn=\($0)" } ?? ""
      let place =
        "file=\(property(finding.file)),line=\(finding.line),col=\(finding.column)\(end)"
      return "::\(finding.severity.rawValue) \(place),title=\(finding.code.rawValue)::"
        + data("\(finding.summary)\nhelp: \(finding.help)") + "\n"
    }.joined()
  }

  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }

  /// How many errors and warnings there are, in a sentence.
  static func count(of findings: [LocatedDiagnostic]) -> String {
    guard !findings.isEmpty else { return "Nothing is wrong." }
    let errors = findings.count { $0.severity == .error }
    func counted(_ count: Int, _ noun: String) -> String {
      "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
    return "\(counted(errors, "error")), \(counted(findings.count - errors, "warning"))."
  }

  /// What of the layers below was replaced, a line each; a situation with its folder.
  static func replaced(in checked: CheckedContent) -> [String] {
    let situations = checked.replaced.filter { $0.lower.hasSuffix("/scenario.yaml") }
    let folders = situations.map { $0.lower.dropLast("scenario.yaml".count) }
    let others = checked.replaced.filter { replaced in
      !folders.contains { replaced.lower.hasPrefix($0) }
    }
    return (situations + others).sorted().map { "Replaced: \($0.lower), by \($0.upper)" }
  }
}
