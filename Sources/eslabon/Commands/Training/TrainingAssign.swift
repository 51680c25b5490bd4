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

/// `eslabon training withdraw PLAN`: takes back what a plan asked for and is still open.
struct TrainingWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Take back what a plan asked for and is still open; what is done stays.")

  @Argument(help: "The plan, as `training assign` printed it.")
  var plan: String

  @OptionGroup var options: PeopleOptions

  func run() throws {
    try options.run { desk, words in
      let count = try desk.withdraw(PlanID(plan))
      try Terminal.say(
        words(.withdrawDone, ("items", words.count(.items, count))) + "\n")
    }
  }
}
