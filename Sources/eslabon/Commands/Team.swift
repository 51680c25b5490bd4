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
      By name: done, due or overdue and by when, away, exempt; nothing else. Weak links come from the \
      report of the last measuring cycle (a calendar year, or half of one), of five people or more, \
      and are the same for all who may see them. They are ranked by slips times gravity.
      """)

  @Argument(help: "The manager whose team it is: their number, or their e-mail.")
  var manager: String?

  @Option(help: "How to print: text or json.")
  var format: OutputFormat = .text

  @Option(
    help: ArgumentHelp(
      "Of which measuring cycle, such as 2025; otherwise the last one.", valueName: "cycle"))
  var cycle: String?

  @Flag(name: .customLong("all"), help: "Show every rank and every team below.")
  var isWhole = false

  @OptionGroup var options: PeopleOptions

  func run() throws {
    try options.runForManagers { desk, managers, words in
      guard let manager else { return try choose(desk, words) }
      let employee = try desk.employee(manager)
      let report = try managers.teamReport(of: employee, in: cycle)
      try desk.refuseWithoutTeam(employee, report)
      let progress = try desk.progress(of: employee.id)
      switch format {
      case .text:
        let width = ReportLines.ofTerminal
        let pages = TeamReportPages(
          words: words, width: width, isWhole: isWhole, isBesideNames: true)
        try Terminal.say(TeamPages(words: words, width: width).progress(progress))
        try Terminal.say("\n" + pages.text(report))
      case .json:
        try Terminal.say(
          TeamPages.json(progress, report: TeamReportJSON.object(report)) + "\n")
      }
    }
  }

  /// Whose team there are to choose from.
  private func choose(_ desk: any PeopleDesk, _ words: PeopleWords) throws {
    var columns = Columns()
    for manager in try desk.managers() { columns.add(manager.number.rawValue, manager.name) }
    try Terminal.say(
      words(.teamChoose) + "\n" + columns.text(width: ReportLines.ofTerminal))
  }
}

extension PeopleDesk {
  /// Refuses somebody who leads nobody now and led nobody in the cycle of a report.
  func refuseWithoutTeam(_ employee: Employee, _ shown: ShownTeamReport) throws {
    guard shown.report == nil, try reports(of: employee.id).isEmpty else { return }
    throw PeopleDeskError.leadsNobody(employee.name)
  }
}
