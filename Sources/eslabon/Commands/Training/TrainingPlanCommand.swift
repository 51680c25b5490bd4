import ArgumentParser
import Content
import TrainingDesk

/// `eslabon training plan`: what would be done on a day.
struct TrainingPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Show what would be asked, moved, reminded and left alone; write nothing.")

  @Option(help: ArgumentHelp("Another day than today: 2026-12-24.", valueName: "YYYY-MM-DD"))
  var on: Day?

  @Option(help: "How to print: text or json.")
  var format: OutputFormat = .text

  @OptionGroup var options: PeopleOptions

  func run() throws {
    try options.run { desk, words in
      let plan = try desk.plan(on: on)
      try Terminal.say(
        format == .json ? PlanJSON.text(plan) + "\n" : PlanPages(words: words).plan(plan))
    }
  }
}
