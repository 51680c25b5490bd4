import ArgumentParser

/// The program: commands are grouped by who uses them, each in a file of its own.
@main
struct Eslabon: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eslabon",
    abstract: "Privacy training that is played, and judged by your own policy.",
    version: "0.1.0",
    subcommands: [Home.self],
    groupedSubcommands: [
      CommandGroup(
        name: "For staff",
        subcommands: [
          Play.self, Status.self, CertificateCommand.self, MyDataCommand.self, MayI.self,
          HelpNow.self,
        ]),
      CommandGroup(
        name: "For managers", subcommands: [Team.self, Talk.self, Report.self, WeakLinks.self]),
      CommandGroup(
        name: "For HR",
        subcommands: [
          RosterCommand.self, TrainingCommand.self, Why.self, Daily.self, NewCommand.self,
        ]),
      CommandGroup(
        name: "For authors and privacy officers",
        subcommands: [
          Check.self, Graph.self, Preview.self, Simulate.self, Translate.self, SchemaCommand.self,
          PolicyCommand.self,
        ]),
      CommandGroup(name: "For keeping", subcommands: [ExportCommand.self]),
      CommandGroup(name: "To try it", subcommands: [Demo.self]),
    ],
    defaultSubcommand: Home.self)
}
