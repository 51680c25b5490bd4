import Content
import ContentFiles
import People
import Refreshers
import Reporting
import TrainingDesk

/// A team's report as JSON with stable keys.
enum TeamReportJSON {
  /// The report; `null` where there is none of the team.
  ///
  /// - Parameter progress: how its people stand, as counts; nil where that was not asked for.
  static func object(_ shown: ShownTeamReport, progress: TeamProgress? = nil) -> String {
    guard let cycle = shown.cycle, let report = shown.report else { return "null" }
    let asked = progress.map { [("progress", counts($0))] } ?? []
    return JSONText.object(
      [
        ("manager", JSONText.string(shown.manager.number.rawValue)),
        ("cycle", JSONText.string(cycle)),
        ("made_on", shown.madeOn.map { JSONText.string($0.iso) } ?? "null"),
        ("earlier_cycle", shown.earlierCycle.map(JSONText.string) ?? "null"),
        ("links", JSONText.array(report.links.enumerated().map { json($1, $0 + 1, shown) })),
        ("hidden", JSONText.array(report.hidden.map { JSONText.string($0.rawValue) })),
        ("below", shown.below.map { HeatMapPages.json($0, names: shown.names) } ?? "null"),
      ] + asked)
  }

  /// How many people stand how on a day.
  private static func counts(_ progress: TeamProgress) -> String {
    JSONText.object(
      [("day", JSONText.string(progress.day.iso))]
        + Standing.shownInReports.map { ($0.rawValue, String(progress.count($0))) })
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
      ("severity", Tenth.json(link.severity)), ("slips_in_100", Tenth.json(link.slipsIn100)),
      ("low", Tenth.json(link.interval.lowerBound)), ("high", Tenth.json(link.interval.upperBound)),
      ("organisation", Tenth.json(link.organisation)),
      ("standing", JSONText.string(link.standing.rawValue)), ("trend", trend(link.trend)),
    ]
    if case .rule(let clause) = link.subject, let lure = shown.lures[clause] {
      fields += [
        ("situation", JSONText.string(lure.situation)), ("choice", JSONText.string(lure.choice)),
      ]
    }
    return JSONText.object(fields)
  }

  private static func trend(_ trend: Trend?) -> String {
    guard let trend else { return "null" }
    return JSONText.object([
      ("change", Tenth.json(100 * trend.change)), ("margin", Tenth.json(100 * trend.margin)),
      ("clear", trend.isClear ? "true" : "false"),
    ])
  }
}

extension Standing {
  /// Those that reports count, in the order of columns.
  static let shownInReports: [Standing] = [.done, .due, .overdue, .away, .exempt, .notAsked]
}
