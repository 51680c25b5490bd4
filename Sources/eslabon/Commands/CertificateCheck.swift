import ArgumentParser
import ContentFiles
import TerminalScreens
import TrainingDesk

/// `eslabon certificate check CODE`: whether a code stands in these records; 1 where it does not.
struct CertificateCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Tell whether a certificate's code stands in these records.")

  @Argument(
    help: "The code, in any case; spaces and hyphens do not matter, O is 0, I and L are 1.")
  var code: [String]

  @Option(help: "How to print: text or json.")
  var format: OutputFormat = .text

  @OptionGroup var options: StaffOptions

  func run() throws {
    var isFound = false
    try options.run { session in
      let typed = code.joined(separator: " ")
      let found = try session.desk.certificate(coded: typed)
      isFound = found != nil
      switch format {
      case .text: try session.pages.check(typed, found)
      case .json: try Terminal.say((found?.json ?? "null") + "\n")
      }
    }
    if !isFound { throw ExitCode(1) }
  }
}
