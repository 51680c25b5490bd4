import ArgumentParser

/// `eslabon new`: writes what authors and HR begin with.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a new programme, module or situation.",
    subcommands: [NewProgramme.self, NewModule.self, NewScenario.self])
}
