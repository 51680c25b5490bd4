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
      Reports are made once a measuring cycle (a calendar year, or half of one), by `eslabon daily` \
      or here once it is over, and are the same for all who may see them. Nothing is told of fewer \
      than five people.

      `eslabon weak-links` over exported decisions of the same cycle gives slightly other figures: a \
      report sums rules until five people stand behind each, keeps teams and corrections as they were \
      frozen, and codes cells in which all or none slipped. Managers are shown the report.
      """)

  /// The forms in which a report is printed.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text, html, csv, json
  }

  @Argument(
    help: ArgumentHelp(
      "The manager's number or e-mail; without one the organisation.", valueName: "manager"))
  var manager: String?

  @Option(
    help: ArgumentHelp(
      "Of which measuring cycle, such as 2025; otherwise the last one.", valueName: "cycle"))
  var cycle: String?

  @Option(
    help: "How to print: text, html, csv or json; otherwise as the file's name ends, else text.")
  var format: Form?

  @Flag(help: "Add how people stand now: a team's counts, or those of each level; not in csv.")
  var progress = false

  @Flag(name: .customLong("all"), help: "Show every rank and every team, in text.")
  var isWhole = false

  @Option(help: ArgumentHelp("Write it to a file.", valueName: "file"))
  var out: String?

  @OptionGroup var options: PeopleOptions

  private var form: Form { format ?? out.flatMap(Form.init(namedLike:)) ?? .text }

  func validate() throws {
    guard form != .csv || !progress else {
      throw ValidationError(
        "A csv of rules has no place for how people stand; leave --progress out, or take json.")
    }
  }

  func run() throws {
    try options.runForManagers { people, managers, words in
      _ = try managers.makeReleases()
      let text =
        try manager.map { try team(people.employee($0), people, managers, words) }
        ?? organisation(people, managers, words)
      if let out {
        try OutputFile(out).write(Array(text.utf8))
      } else {
        try Terminal.say(bytes: Array(text.utf8))
      }
    }
  }

  /// How wide lines may be: a file is for any screen.
  private var width: Int { out == nil ? ReportLines.ofTerminal : 80 }

  private func team(
    _ manager: Employee, _ people: any PeopleDesk, _ managers: any ManagerDesk,
    _ words: PeopleWords
  ) throws -> String {
    let shown = try managers.teamReport(of: manager, in: cycle)
    try people.refuseWithoutTeam(manager, shown)
    let now = progress ? try people.progress(of: manager.id) : nil
    switch form {
    case .text:
      let counts = now.map { TeamPages(words: words, width: width).counts($0) + "\n" } ?? ""
      return counts + TeamReportPages(words: words, width: width, isWhole: isWhole).text(shown)
    case .html:
      guard let page = ReportHTML(words: words).page(shown, progress: now) else {
        throw shown.cycle.map { ReportError.notOfTeam(cycle: $0, ends: shown.nextAfter) }
          ?? ReportError.noneYet(ends: shown.nextAfter)
      }
      return page
    case .csv: return ReportFile.csv(shown)
    case .json: return TeamReportJSON.object(shown, progress: now) + "\n"
    }
  }

  private func organisation(
    _ people: any PeopleDesk, _ managers: any ManagerDesk, _ words: PeopleWords
  ) throws -> String {
    let shown = try managers.organisationReport(in: cycle)
    let levels = progress ? try people.levels() : nil
    let pages = OrganisationReportPages(words: words, width: width, isWhole: isWhole)
    switch form {
    case .text: return pages.text(shown) + pages.levels(levels)
    case .html:
      let name = managers.organisationName ?? words(.organisation)
      return ReportHTML(words: words).page(shown, of: name, levels: levels)
    case .csv: return ReportFile.csv(shown)
    case .json: return OrganisationReportJSON.object(shown, levels: levels) + "\n"
    }
  }
}

extension Report.Form {
  /// The form that a file's name asks for; nil where it asks for none.
  fileprivate init?(namedLike file: String) {
    switch file.split(separator: ".").last?.lowercased() {
    case "html", "htm": self = .html
    case "csv": self = .csv
    case "json": self = .json
    case "txt": self = .text
    default: return nil
    }
  }
}
