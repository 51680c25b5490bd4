import ArgumentParser
import Content
import Foundation
import TerminalScreens
import TrainingDesk

/// Bare `eslabon`: what comes next, what works, and what is not there yet.
struct Home: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "home", abstract: "What comes next, and what works.", shouldDisplay: false)

  /// What was typed where a command belongs.
  @Argument(help: .hidden)
  var mistyped: [String] = []

  @OptionGroup var options: StaffOptions

  func run() throws {
    if let name = mistyped.first {
      let commands = Eslabon.configuration.groupedSubcommands.flatMap(\.subcommands)
        .compactMap { $0._commandName }
      throw Failure(
        status: .usage, what: "there is no command `\(name)`",
        help: NearName.help(for: name, in: commands, kind: "command")
      ).reported()
    }
    try options.run { session in
      guard session.isPlain else { return try session.home() }
      let offers = try session.desk.offers()
      let next = offers.first { !$0.isDone }
      let asks = next != nil && isatty(0) == 1 && isatty(1) == 1
      try session.pages.home(offers, standing: session.desk.standing(), asks: asks)
      guard asks, let next, case .text(let line) = StandardInput().next(),
        line.allSatisfy(\.isWhitespace)
      else { return }
      try session.play(session.desk.sit(at: next.item), named: next.name)
    }
  }
}
