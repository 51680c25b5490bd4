import ArgumentParser
import Exchange

/// `eslabon roster template`: an empty file.
struct RosterTemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "Print an empty roster file: its columns, and nothing else.")

  func run() throws { try Terminal.say(bytes: Array(RosterTemplate.csv.utf8)) }
}
