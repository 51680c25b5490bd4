import ArgumentParser

/// `eslabon roster`: who works here.
struct RosterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roster", abstract: "Load who works here, and look at it.",
    subcommands: [RosterImport.self, RosterShow.self, RosterTemplateCommand.self])
}
