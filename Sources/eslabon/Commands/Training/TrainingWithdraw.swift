import ArgumentParser
import Content
import Refreshers
import TrainingDesk

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
