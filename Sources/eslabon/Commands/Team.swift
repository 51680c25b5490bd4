import ArgumentParser
import ContentFiles
import People
import Refreshers
import TrainingDesk

/// `eslabon team [TEAM]`: a manager's one door.
struct Team: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "team",
    abstract: "Show how a team stands, and its weak links: rules, never people.",
    discussion: """
      By name: done, due, overdue, away, exempt; nothing else. Weak links come from the report of the \
      last measuring cycle, of five people or more, and are the same for all who may see them.
      """)

  @Argument(help: "The manager whose team it is: their number, or their e-mail.")
  var manager: String?

  @Option(help: "How to print: text or json.")
  var format: OutputFormat = .text

  @Option(help: ArgumentHelp("Of which cycle; otherwise the last one.", valueName: "cycle"))
  var cycle: String?

  @OptionGroup var options: PeopleOptions

  func run() throws {
    try options.runForManagers { desk, managers, words in
      guard let manager else { return try choose(desk, words) }
      let employee = try desk.employee(manager)
      let progress = try desk.progress(of: employee.id)
      let report = try managers.teamReport(of: employee, in: cycle)
      switch format {
      case .text:
        try Terminal.say(TeamPages(words: words).progress(progress))
        try Terminal.say("\n" + TeamReportPages(words: words).text(report))
      case .json:
        try Terminal.say(
          TeamPages.json(progress, report: TeamReportPages.json(report)) + "\n")
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
