import Content
import Exchange
import Foundation
import People
import Reporting
import TrainingDesk

/// Reports as CSV files that a spreadsheet opens without running anything.
enum ReportFile {
  /// A team's links, the gravest first.
  static func csv(_ shown: ShownTeamReport) -> String {
    let links = shown.report?.links ?? []
    return SafeCSV.text(
      [
        [
          "cycle", "rank", "rule", "title", "slips_in_100", "low", "high", "organisation",
          "standing",
        ]
      ]
        + links.enumerated().map { place, link in
          let (rule, title): (String, String) =
            switch link.subject {
            case .rule(let clause): (clause.rawValue, shown.rules[clause]?.title ?? "")
            case .rest(let pillar): ("", pillar)
            }
          return [
            shown.cycle ?? "", String(place + 1), rule, title, tenth(link.slipsIn100),
            tenth(link.interval.lowerBound), tenth(link.interval.upperBound),
            tenth(link.organisation), link.standing.rawValue,
          ]
        })
  }

  /// Teams by pillars.
  static func csv(_ shown: ShownOrganisationReport) -> String {
    SafeCSV.text(
      [["cycle", "team"] + shown.map.pillars.map(\.name) + ["harm"]]
        + shown.map.rows.map { row in
          [shown.cycle, shown.names[row.team] ?? row.team.rawValue]
            + row.squares.map { $0.slipsIn100.map(tenth) ?? "" } + [row.harm.map(tenth) ?? ""]
        })
  }

  private static func tenth(_ value: Double) -> String { String(Tenth.of(value)) }
}
