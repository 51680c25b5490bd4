import ArgumentParser

/// `eslabon export`: what leaves the records as a file.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write completions for auditors, or decisions for the privacy officer.",
    subcommands: [ExportEvidence.self, ExportDecisions.self])
}
