import ArgumentParser
import Exchange
import Foundation
import People
import TrainingDesk

/// `eslabon report [MANAGER]`: a team's report, or the organisation's, to read or as a file.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Print or write a report: of a manager's team, or of the organisation.",
    discussion: """
      Reports are made once a measuring cycle, by `eslabon daily` or here once it is over, and are \
      the same for all who may see them. Nothing is told of fewer than five people.
      """)

  /// The forms in which a report is printed.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text, html, csv, json
  }

  @Argument(
    help: ArgumentHelp("The manager's number; without one the organisation.", valueName: "manager"))
  var manager: String?

  @Option(help: ArgumentHelp("Of which cycle; otherwise the last one.", valueName: "cycle"))
  var cycle: String?

  @Option(help: "How to print: text, html, csv or json.")
  var format: Form = .text

  @Option(help: ArgumentHelp("Write it to a new file.", valueName: "file"))
  var out: String?

  @OptionGroup var options: PeopleOptions

  func run() throws {
    try options.runForManagers { _, managers, words in
      _ = try managers.makeReleases()
      let text: String
      if let manager {
        let shown = try managers.teamReport(of: managers.manager(manager), in: cycle)
        text = team(shown, words)
      } else {
        text = organisation(try managers.organisationReport(in: cycle), words)
      }
      if let out {
        try OutputFile(out).write(Array(text.utf8))
      } else {
        try Terminal.say(bytes: Array(text.utf8))
      }
    }
  }

  private func team(_ shown: ShownTeamReport, _ words: PeopleWords) -> String {
    switch format {
    case .text: TeamReportPages(words: words).text(shown)
    case .html: ""
    case .csv: ReportFile.csv(shown)
    case .json: TeamReportPages.json(shown) + "\n"
    }
  }

  private func organisation(_ shown: ShownOrganisationReport, _ words: PeopleWords) -> String {
    switch format {
    case .text: OrganisationReportPages(words: words).text(shown)
    case .html: ""
    case .csv: ReportFile.csv(shown)
    case .json: OrganisationReportPages.json(shown) + "\n"
    }
  }
}
