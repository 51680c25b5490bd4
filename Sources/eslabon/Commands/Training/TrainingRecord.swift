import ArgumentParser
import Content
import People
import TrainingDesk

/// `eslabon training record`: records a workshop.
struct TrainingRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Record that people attended a workshop on a module: done, without a score.")

  @Argument(help: "The module: choice.")
  var module: String

  @Option(help: ArgumentHelp("The day it was held.", valueName: "YYYY-MM-DD"))
  var day: Day

  @Option(
    name: .customLong("employee"), parsing: .upToNextOption,
    help: "Who attended: their numbers, or their e-mails.")
  var employees: [String]

  @Option(help: "What proves it: the name of a list, a reference.")
  var evidence: String

  @OptionGroup var options: PeopleOptions

  func run() throws {
    try options.run { desk, words in
      let people = try employees.map { try desk.employee($0).id }
      let count = try desk.recordWorkshop(
        on: ModuleID(module), day: day, of: people, evidence: evidence)
      try Terminal.say(
        (count == 0
          ? words(.recordKnown)
          : words(.recordDone, ("people", words.count(.people, count)))) + "\n")
    }
  }
}
