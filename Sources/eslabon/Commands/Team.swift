import ArgumentParser
import ContentFiles
import People
import Refreshers
import TrainingDesk

/// `eslabon team [TEAM]`: a manager's one door.
struct Team: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "team",
    abstract: "Show a team's progress by name: done, due, overdue, away, exempt; nothing else.")

  @Argument(help: "The manager whose team it is: their number, or their e-mail.")
  var manager: String?

  @Option(help: "How to print: text or json.")
  var format: OutputFormat = .text

  @OptionGroup var options: PeopleOptions

  func run() throws {
    try options.run { desk, words in
      guard let manager else { return try choose(desk, words) }
      let progress = try desk.progress(of: desk.employee(manager).id)
      switch format {
      case .text: try Terminal.say(TeamPages(words: words).progress(progress))
      case .json: try Terminal.say(TeamPages.json(progress) + "\n")
      }
    }
  }

  /// Whose team there are to choose from.
  private func choose(_ desk: any PeopleDesk, _ words: PeopleWords) throws {
    var columns = Columns()
    for manager in try desk.managers() { columns.add(manager.number.rawValue, manager.name) }
    try Terminal.say(words(.teamChoose) + "\n" + columns.text())
  }
}
