import ArgumentParser
import Content
import ContentFiles
import TrainingDesk

/// `eslabon policy check`: what is wrong with a policy, and what is not taught yet.
struct PolicyCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a policy: clauses that never fire, contradict, or turn against safeguards.",
    discussion: """
      Every act there is is looked at, not a sample. Clauses that no situation lets be both kept and \
      broken are listed as a note; with --taught they count as errors. Leaves with 65 when there is \
      an error.
      """)

  @Argument(help: ArgumentHelp("A policy's file; otherwise the organisation's.", valueName: "file"))
  var file: String?

  @Flag(help: "Ask that some situation lets each clause be both kept and broken.")
  var taught = false

  @Option(help: "How to print: text or json.")
  var format: OutputFormat = .text

  @OptionGroup var library: LibraryOption

  func run() throws {
    let report = try AuthorsCommand.reporting {
      try LocalAuthorsDesk(library: library.place()).checkPolicy(file)
    }
    try Terminal.say(
      format == .json ? PolicyReportOutput.json(report) : PolicyReportOutput.text(report))
    let isWrong =
      report.diagnostics.contains { $0.severity == .error } || taught && !report.uncovered.isEmpty
    if isWrong { throw ExitCode(Failure.Status.badData.rawValue) }
  }
}

/// A report on a policy, as people and as programs read it.
enum PolicyReportOutput {
  static func text(_ report: PolicyReport) -> String {
    let lines = report.diagnostics.map { $0.text + "\n" }.joined()
    let errors = report.diagnostics.count { $0.severity == .error }
    let summary =
      report.diagnostics.isEmpty
      ? "Nothing is wrong with \(counted(report.clauses, "clause"))."
      : "\(counted(errors, "error")), \(counted(report.diagnostics.count - errors, "warning"))."
    guard !report.uncovered.isEmpty else { return lines + summary + "\n" }
    let names = report.uncovered.map(\.rawValue).joined(separator: ", ")
    return lines + summary + "\nNo situation yet lets these be both kept and broken: \(names)\n"
  }

  static func json(_ report: PolicyReport) -> String {
    JSONText.object([
      ("clauses", String(report.clauses)),
      ("diagnostics", LocatedDiagnostic.json(report.diagnostics)),
      ("uncovered", JSONText.array(report.uncovered.map { JSONText.string($0.rawValue) })),
    ]) + "\n"
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
