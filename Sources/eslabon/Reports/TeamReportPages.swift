import Content
import ContentFiles
import Foundation
import People
import Reporting
import TerminalScreens
import TrainingDesk

/// What a team's report says, for people and for other programs.
struct TeamReportPages {
  /// How many links are told at length.
  private static let most = 5
  let words: PeopleWords
  /// Whether bars are drawn; who listens asks for plain lines.
  var drawsBars = !ProcessInfo.processInfo.asks(for: "ESLABON_PLAIN")

  /// The links, the gravest first, then the teams below.
  func text(_ shown: ShownTeamReport) -> String {
    let next = ("day", words.date(shown.nextAfter))
    guard let cycle = shown.cycle else { return words(.reportNotYet, next) + "\n" }
    guard let report = shown.report else {
      return words(.reportNotOfTeam, ("cycle", cycle), next) + "\n"
    }
    var text = words(.linksHead, ("cycle", cycle)) + "\n"
    if report.links.isEmpty { text += words(.linksNone) + "\n" }
    let scale = Scale(report.links.map(\.interval.upperBound).max() ?? 100)
    for (place, link) in report.links.prefix(TeamReportPages.most).enumerated() {
      text += "\n" + self.link(link, place + 1, shown, scale)
    }
    if !report.links.isEmpty, drawsBars {
      text += "\n" + words(.linksScale, ("most", scale.label)) + "\n"
    }
    text += rest(report.links.enumerated().dropFirst(TeamReportPages.most), shown)
    if !report.hidden.isEmpty {
      text += "\n" + words.count(.linksHidden, report.hidden.count) + "\n"
    }
    if let below = shown.below {
      text += "\n" + HeatMapPages(words: words).text(below, names: shown.names, most: 40)
    }
    return text
  }

  /// The links that follow the gravest, a line each.
  private func rest(
    _ links: some Sequence<(offset: Int, element: WeakLink)>, _ shown: ShownTeamReport
  ) -> String {
    var columns = Columns()
    for (place, link) in links {
      columns.add(
        String(place + 1), whole(link.slipsIn100), interval(of: link),
        whole(link.organisation), title(of: link.subject, shown))
    }
    let table = columns.text(indent: "")
    return table.isEmpty ? "" : "\n" + words(.restHead) + "\n" + table
  }

  private func interval(of link: WeakLink) -> String {
    "\(whole(link.interval.lowerBound))-\(whole(link.interval.upperBound))"
  }

  /// One link: its rule, its figures, its bar, and what to do.
  private func link(
    _ link: WeakLink, _ place: Int, _ shown: ShownTeamReport, _ scale: Scale
  ) -> String {
    var lines = ["\(place)  \(title(of: link.subject, shown))"]
    let figures = words(
      .linkFigures, ("slips", whole(link.slipsIn100)), ("interval", interval(of: link)))
    lines.append("   " + (drawsBars ? scale.bar(link) + "  " : "") + figures)
    lines.append(
      "   "
        + words(
          .linkCompany, ("company", whole(link.organisation)), ("sure", words(sure(link)))))
    lines.append("   " + trend(link, shown))
    if case .rule(let clause) = link.subject {
      if let lure = shown.lures[clause] {
        lines += wrapped(
          words(.linkLure, ("situation", lure.situation), ("choice", lure.choice)))
      }
      lines.append("   " + words(.linkDo, ("rule", clause.rawValue)))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func wrapped(_ text: String) -> [String] {
    LineWrap.lines(of: text, width: 78, lead: "   ", indent: "   ")
  }

  private func title(of subject: WeakLink.Subject, _ shown: ShownTeamReport) -> String {
    switch subject {
    case .rule(let clause): "\(shown.rules[clause]?.title ?? clause.rawValue)  \(clause)"
    case .rest(let pillar):
      words(.linkRest, ("pillar", words(HeatMapPages.phrase(ofPillar: pillar))))
    }
  }

  private func sure(_ link: WeakLink) -> ReportPhrase {
    switch link.standing {
    case .above: .surelyAbove
    case .notSure: .perhapsAbove
    case .within: .notAbove
    }
  }

  private func trend(_ link: WeakLink, _ shown: ShownTeamReport) -> String {
    guard let trend = link.trend, let earlier = shown.earlierCycle else {
      return words(.trendNew)
    }
    guard trend.isClear else { return words(.trendNone, ("cycle", earlier)) }
    return words(
      trend.change < 0 ? .trendFewer : .trendMore,
      ("points", whole(100 * abs(trend.change))), ("cycle", earlier))
  }

  private func whole(_ value: Double) -> String { String(Int(value.rounded())) }

  /// The report as JSON with stable keys.
  static func json(_ shown: ShownTeamReport) -> String {
    guard let cycle = shown.cycle, let report = shown.report else { return "null" }
    return JSONText.object([
      ("manager", JSONText.string(shown.manager.number.rawValue)),
      ("cycle", JSONText.string(cycle)),
      ("made_on", shown.madeOn.map { JSONText.string($0.iso) } ?? "null"),
      ("links", JSONText.array(report.links.enumerated().map { json($1, $0 + 1, shown) })),
      ("hidden", JSONText.array(report.hidden.map { JSONText.string($0.rawValue) })),
      ("below", shown.below.map { HeatMapPages.json($0, names: shown.names) } ?? "null"),
    ])
  }

  private static func json(_ link: WeakLink, _ rank: Int, _ shown: ShownTeamReport) -> String {
    var fields: [(String, String)] = [("rank", String(rank))]
    switch link.subject {
    case .rule(let clause):
      fields += [
        ("rule", JSONText.string(clause.rawValue)),
        ("title", shown.rules[clause].map { JSONText.string($0.title) } ?? "null"),
      ]
    case .rest(let pillar): fields.append(("rest_of_pillar", JSONText.string(pillar)))
    }
    fields += [
      ("slips_in_100", Tenth.json(link.slipsIn100)),
      ("low", Tenth.json(link.interval.lowerBound)), ("high", Tenth.json(link.interval.upperBound)),
      ("organisation", Tenth.json(link.organisation)),
      ("standing", JSONText.string(link.standing.rawValue)),
      (
        "trend",
        link.trend.map {
          JSONText.object([
            ("change", Tenth.json(100 * $0.change)), ("margin", Tenth.json(100 * $0.margin)),
            ("clear", $0.isClear ? "true" : "false"),
          ])
        } ?? "null"
      ),
    ]
    if case .rule(let clause) = link.subject, let lure = shown.lures[clause] {
      fields += [
        ("situation", JSONText.string(lure.situation)), ("choice", JSONText.string(lure.choice)),
      ]
    }
    return JSONText.object(fields)
  }

}

/// Bars of one width on one scale, so that they can be compared down a page.
private struct Scale {
  private static let width = 40
  private let most: Double

  /// Reaches as far as the highest figure, in steps of ten.
  init(_ highest: Double) { most = min(100, max(10, (highest / 10).rounded(.up) * 10)) }

  var label: String { String(Int(most)) }

  /// The interval as a line, the rate expected as `o`, the organisation's as `|`.
  func bar(_ link: WeakLink) -> String {
    var cells = [Character](repeating: "·", count: Scale.width)
    for place in place(link.interval.lowerBound)...place(link.interval.upperBound) {
      cells[place] = "="
    }
    cells[place(link.organisation)] = "|"
    cells[place(link.slipsIn100)] = "O"
    return String(cells)
  }

  private func place(_ value: Double) -> Int {
    min(Scale.width - 1, max(0, Int(value / most * Double(Scale.width))))
  }
}
