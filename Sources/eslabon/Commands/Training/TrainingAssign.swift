import ArgumentParser
import Content
import Refreshers
import TrainingDesk

/// `eslabon training assign`: carries out today's plan.
struct TrainingAssign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "Carry out today's plan; a second time the same day changes nothing.")

  @Option(
    help: ArgumentHelp(
      "The plan that you have looked at; another one is refused.", valueName: "plan"))
  var plan: String?

  @Option(help: "How to print: text or json.")
  var format: OutputFormat = .text

  @OptionGroup var options: PeopleOptions

  func run() throws {
    try options.run { desk, words in
      let done = try desk.assign(plan.map { PlanID($0) })
      try Terminal.say(
        format == .json ? PlanJSON.text(done) + "\n" : PlanPages(words: words).assigned(done))
    }
  }
}
