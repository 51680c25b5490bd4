import Content
import Exchange
import People
import Reporting
import TrainingDesk

/// Reports as CSV files that a spreadsheet opens without running anything.
enum ReportFile {
  /// A team's links, the gravest first, then the rules that are hidden to protect people.
  static func csv(_ shown: ShownTeamReport) -> String {
    let cycle = shown.cycle ?? ""
    let links = (shown.report?.links ?? []).enumerated().map { place, link in
      row(link, rank: place + 1, cycle: cycle, shown)
    }
    let hidden = (shown.report?.hidden ?? []).map { rule in
      [cycle, "", rule.rawValue, shown.rules[rule]?.title ?? "", "", "", "", "", "hidden"]
        + Array(repeating: "", count: 7)
    }
    return SafeCSV.text(
      [
        [
          "cycle", "rank", "rule", "title", "slips_in_100", "low", "high", "organisation",
          "standing", "severity", "earlier_cycle", "change", "margin", "clear_change", "situation",
          "choice",
        ]
      ] + links + hidden)
  }

  private static func row(
    _ link: WeakLink, rank: Int, cycle: String, _ shown: ShownTeamReport
  ) -> [String] {
    let (rule, title): (String, String)
    var lure: ShownLure?
    switch link.subject {
    case .rule(let clause):
      (rule, title) = (clause.rawValue, shown.rules[clause]?.title ?? "")
      lure = shown.lures[clause]
    case .rest(let pillar): (rule, title) = ("", pillar)
    }
    let trend = link.trend.map { trend in
      [
        shown.earlierCycle ?? "", tenth(100 * trend.change), tenth(100 * trend.margin),
        trend.isClear ? "yes" : "no",
      ]
    }
    return [
      cycle, String(rank), rule, title, tenth(link.slipsIn100), tenth(link.interval.lowerBound),
      tenth(link.interval.upperBound), tenth(link.organisation), link.standing.rawValue,
      tenth(link.severity),
    ] + (trend ?? ["", "", "", ""]) + [lure?.situation ?? "", lure?.choice ?? ""]
  }

  /// Teams by pillars, then the whole company, then its rules, the gravest first, and those that are
  /// not told; the last columns say what a row is about.
  static func csv(_ shown: ShownOrganisationReport) -> String {
    let pillars = shown.map.pillars
    let none = Array(repeating: "", count: pillars.count)
    let head =
      ["cycle", "team"] + pillars.map(\.name)
      + ["harm", "about", "rule", "title", "pillar", "severity", "slips_in_100"]
    let unruled = Array(repeating: "", count: 5)
    let teams = shown.map.rows.map { row in
      [shown.cycle, shown.names[row.team] ?? row.team.rawValue]
        + row.squares.map { $0.slipsIn100.map(tenth) ?? "" }
        + [row.harm.map(tenth) ?? "", "team"] + unruled
    }
    let company = [
      [shown.cycle, ""] + pillars.map { tenth(100 * $0.mean) } + ["", "company"] + unruled
    ]
    let rules = shown.rules.map { rule in
      [shown.cycle, ""] + none + [tenth(rule.harm), "rule"]
        + [
          rule.rule.clause.rawValue, rule.rule.title, rule.rule.pillar, tenth(rule.severity),
          tenth(rule.slipsIn100),
        ]
    }
    let untested = shown.untested.map { rule in
      [shown.cycle, ""] + none + ["", "not-told", rule.clause.rawValue, rule.title, rule.pillar]
        + ["", ""]
    }
    return SafeCSV.text([head] + teams + company + rules + untested)
  }

  private static func tenth(_ value: Double) -> String { String(Tenth.of(value)) }
}
