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

  @Flag(help: "Add how people stand now: a team's counts, or those of each level.")
  var progress = false

  @Option(help: ArgumentHelp("Write it to a file.", valueName: "file"))
  var out: String?

  @OptionGroup var options: PeopleOptions

  func run() throws {
    try options.runForManagers { people, managers, words in
      _ = try managers.makeReleases()
      let text =
        try manager.map { try team(managers.manager($0), people, managers, words) }
        ?? organisation(people, managers, words)
      if let out {
        try OutputFile(out).write(Array(text.utf8))
      } else {
        try Terminal.say(bytes: Array(text.utf8))
      }
    }
  }

  private func team(
    _ manager: Employee, _ people: any PeopleDesk, _ managers: any ManagerDesk,
    _ words: PeopleWords
  ) throws -> String {
    let shown = try managers.teamReport(of: manager, in: cycle)
    let now = progress ? try people.progress(of: manager.id) : nil
    switch format {
    case .text:
      let counts = now.map { TeamPages(words: words).counts($0) + "\n" } ?? ""
      return counts + TeamReportPages(words: words).text(shown)
    case .html:
      guard let page = ReportHTML(words: words).page(shown, progress: now) else {
        throw shown.cycle.map { ReportError.notOfTeam(cycle: $0, ends: shown.nextAfter) }
          ?? ReportError.noneYet(ends: shown.nextAfter)
      }
      return page
    case .csv: return ReportFile.csv(shown)
    case .json: return TeamReportPages.json(shown) + "\n"
    }
  }

  private func organisation(
    _ people: any PeopleDesk, _ managers: any ManagerDesk, _ words: PeopleWords
  ) throws -> String {
    let shown = try managers.organisationReport(in: cycle)
    let levels = progress ? try people.levels() : []
    let pages = OrganisationReportPages(words: words)
    switch format {
    case .text: return pages.text(shown) + pages.levels(levels)
    case .html:
      let name = managers.organisationName ?? words(.organisation)
      return ReportHTML(words: words).page(shown, of: name, levels: levels)
    case .csv: return ReportFile.csv(shown)
    case .json: return OrganisationReportPages.json(shown, levels: levels) + "\n"
    }
  }
}
