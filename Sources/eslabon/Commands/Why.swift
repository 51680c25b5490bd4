import ArgumentParser
import ContentFiles
import People
import TrainingDesk

/// `eslabon why EMPLOYEE`: why somebody's dates are what they are.
struct Why: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Explain somebody's dates, each step with its cause.")

  @Argument(help: "Whose dates: their number, or their e-mail.")
  var employee: String

  @Option(help: "How to print: text or json.")
  var format: OutputFormat = .text

  @OptionGroup var options: PeopleOptions

  func run() throws {
    try options.run { desk, words in
      let dates = try desk.dates(of: desk.employee(employee).id)
      switch format {
      case .text: try Terminal.say(WhyPages(words: words).dates(dates))
      case .json: try Terminal.say(WhyPages.json(dates) + "\n")
      }
    }
  }
}
