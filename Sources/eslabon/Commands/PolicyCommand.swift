import ArgumentParser
import Foundation
import TrainingDesk

/// `eslabon policy`: what a policy says.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "Ask a policy.",
    subcommands: [
      PolicyJudge.self, PolicyCheckCommand.self, PolicyDiff.self, PolicyExplain.self,
    ])
}

/// `eslabon policy judge`: judges acts from a file.
struct PolicyJudge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge", abstract: "Judge the acts of a file: every clause alone, with reasons.")

  @Argument(help: ArgumentHelp("A YAML file with a list of acts.", valueName: "acts.yaml"))
  var acts: String

  @Option(help: ArgumentHelp("A policy's file; otherwise the library's.", valueName: "file"))
  var policy: String?

  @Option(help: ArgumentHelp("A vocabulary's file; otherwise the library's.", valueName: "file"))
  var vocabulary: String?

  @Option(help: "How to print: text or json.")
  var format: OutputFormat = .text

  @OptionGroup var library: LibraryOption

  func run() throws {
    try AuthorsCommand.reporting {
      let judged = try desk().judge(acts: acts, policy: policy, vocabulary: vocabulary)
      try Terminal.say(
        format == .json ? JudgementJSON.array(judged) + "\n" : JudgementText.lines(judged))
    }
  }

  /// The desk; where both files are named no library is needed.
  private func desk() throws -> LocalAuthorsDesk {
    do {
      return LocalAuthorsDesk(library: try library.place())
    } catch let failure as Failure {
      guard policy != nil, vocabulary != nil else { throw failure }
      return LocalAuthorsDesk(library: .init(fileURLWithPath: "."), namedUnder: "")
    }
  }
}
