import Content
import Foundation
import People
import ReportPages
import Reporting
import TerminalScreens
import TrainingDesk

/// What a team's report says, for people.
struct TeamReportPages {
  /// How many links are told at length at most, and how many ranks are shown of others.
  private static let most = 5
  let words: PeopleWords
  /// How wide lines may be.
  var width = 80
  /// Whether the ranks after the fifth are shown too, and all teams below.
  var isWhole = false
  /// Whether the names of the team stand above it.
  var isBesideNames = false
  /// Whether bars are drawn; who listens asks for plain lines.
  var drawsBars = !ProcessInfo.processInfo.asks(for: "ESLABON_PLAIN")

  /// The links, the gravest first, then the teams below.
  func text(_ shown: ShownTeamReport) -> String {
    var lines = ReportLines(width: width)
    let next = ("day", words.date(shown.nextAfter))
    guard let cycle = shown.cycle, let madeOn = shown.madeOn, let report = shown.report else {
      lines.add(
        shown.cycle.map { words(.reportNotOfTeam, ("cycle", words.report.cycle($0)), next) }
          ?? words(.reportNotYet, next))
      return lines.text
    }
    let said = ("cycle", words.report.cycle(cycle))
    lines.add(words(.linksHead, said))
    lines.add(
      words.report(.ranked) + ". " + words.report(.madeOn, ("date", words.date(madeOn))) + ".")
    if isBesideNames { lines.add(words(.namesToday, said)) }
    links(of: report, shown, to: &lines)
    hidden(report.hidden, to: &lines)
    if let below = shown.below {
      lines.add()
      let map = HeatMapPages(words: words, width: width)
      lines.append(
        map.text(
          below, names: shown.names, areTrees: true, most: isWhole ? .max : HeatMapPages.most))
    }
    return lines.text
  }

  private func links(
    of report: TeamReport, _ shown: ShownTeamReport, to lines: inout ReportLines
  ) {
    guard !report.links.isEmpty else {
      return lines.add(words.report(.tooFew) + ". " + words.report(.tooFewWhy))
    }
    let headlines = report.headlines(TeamReportPages.most)
    for ranked in headlines {
      lines.add()
      headline(ranked, shown, to: &lines)
    }
    if headlines.isEmpty {
      lines.add()
      lines.add(words.report(.noneAbove))
    } else if drawsBars {
      lines.add()
      lines.add(words(.linksScale))
    }
    others(report.others(than: headlines), shown, to: &lines)
  }

  /// One link: its rule, what to do, its bar and its figures.
  private func headline(
    _ ranked: TeamReport.Ranked, _ shown: ShownTeamReport, to lines: inout ReportLines
  ) {
    let link = ranked.link
    lines.add(title(of: link, shown), lead: "\(ranked.rank)  ", indent: "   ")
    if case .rule(let clause) = link.subject {
      lines.add(words(.linkDo, ("rule", clause.rawValue)), lead: "   ", indent: "   ")
    }
    if drawsBars { lines.addUnbroken("   " + LinkBar(link).text) }
    let report = words.report
    lines.add(
      words(
        .linkFigures, ("slips", report.number(link.slipsIn100)),
        ("range", report(.likelyRange, ("range", report.range(link.interval)))),
        ("company", report.number(link.organisation)), ("standing", report.standing(link.standing)),
        ("trend", report.trend(link.trend, since: shown.earlierCycle))),
      lead: "   ", indent: "   ")
    if case .rule(let clause) = link.subject, let lure = shown.lures[clause] {
      let told = report.lure(choice: lure.choice, situation: lure.situation)
      lines.add(report(.lureHead) + ": " + told, lead: "   ", indent: "   ")
    }
  }

  /// The other links, a line each.
  private func others(
    _ links: [TeamReport.Ranked], _ shown: ShownTeamReport, to lines: inout ReportLines
  ) {
    let told = isWhole ? links : links.filter { $0.rank <= TeamReportPages.most }
    let left = links.count - told.count
    if !told.isEmpty {
      var columns = Columns()
      columns.add(words.list(.othersColumns))
      for ranked in told {
        let link = ranked.link
        columns.add(
          String(ranked.rank), words.report.number(link.slipsIn100),
          words.report.range(link.interval), words.report.number(link.organisation),
          words.report.short(link.standing), title(of: link, shown))
      }
      lines.add()
      lines.add(words.report(.others) + ":")
      lines.add(columns, indent: "")
    }
    if left > 0 {
      if told.isEmpty { lines.add() }
      lines.add(words.count(.moreRules, left))
    }
  }

  private func hidden(_ rules: [ClauseID], to lines: inout ReportLines) {
    guard !rules.isEmpty else { return }
    let head = words.report(
      rules.count == 1 ? .hiddenOne : .hiddenMany, ("n", String(rules.count)))
    lines.add()
    lines.add(head + " (" + rules.map(\.rawValue).joined(separator: ", ") + ")")
  }

  private func title(of link: WeakLink, _ shown: ShownTeamReport) -> String {
    switch link.subject {
    case .rule(let clause):
      let title = shown.rules[clause]?.title ?? clause.rawValue
      return "\(title) (\(clause), \(words.report.gravity(link.severity)))"
    case .rest(let pillar):
      return words.report(.rest, ("pillar", words.report.pillar(pillar)))
    }
  }
}
