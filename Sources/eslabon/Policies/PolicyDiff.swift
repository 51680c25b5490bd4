import ArgumentParser
import TrainingDesk

/// `eslabon policy diff`: what turns from one edition of a policy to another.
struct PolicyDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what turns from one edition of a policy to another, answer by answer.",
    discussion: """
      Clauses that come, go and change are named, then every option and item of the library's \
      situations whose verdict turns. Whoever met one of them is due a short refresher. Leaves with \
      0 when nothing differs, with 1 when something does.
      """)

  @Argument(help: ArgumentHelp("The file of the edition before.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The file of the new edition.", valueName: "new"))
  var new: String

  @Option(help: "How to print: text or json.")
  var format: OutputFormat = .text

  @OptionGroup var library: LibraryOption

  func run() throws {
    let comparison = try AuthorsCommand.reporting {
      try LocalAuthorsDesk(library: library.place()).comparePolicies(old, new)
    }
    try Terminal.say(
      format == .json ? PolicyDiffOutput.json(comparison) : PolicyDiffOutput.text(comparison))
    if !comparison.isEmpty { throw ExitCode(1) }
  }
}
