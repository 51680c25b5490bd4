import Content
import ContentFiles
import Refreshers
import Reporting
import TrainingDesk

/// An organisation's report as JSON with stable keys.
enum OrganisationReportJSON {
  /// The report.
  ///
  /// - Parameter levels: how people stand by level; nil where that was not asked for.
  static func object(_ shown: ShownOrganisationReport, levels: LevelsProgress? = nil) -> String {
    JSONText.object([
      ("cycle", JSONText.string(shown.cycle)), ("made_on", JSONText.string(shown.madeOn.iso)),
      ("summary", summary(shown)), ("map", HeatMapPages.json(shown.map, names: shown.names)),
      ("rules", JSONText.array(shown.rules.map(rule))),
      ("levels_on", levels.map { JSONText.string($0.day.iso) } ?? "null"),
      ("levels", JSONText.array((levels?.levels ?? []).map(level))),
      ("untested", JSONText.array(shown.untested.map { JSONText.string($0.clause.rawValue) })),
      ("items", JSONText.array(shown.items.map(item))),
    ])
  }

  private static func summary(_ shown: ShownOrganisationReport) -> String {
    let summary = shown.summary
    let peak = summary.peak.map { peak in
      JSONText.object([
        ("manager", shown.names[peak.team].map(JSONText.string) ?? "null"),
        ("pillar", JSONText.string(peak.pillar)), ("slips_in_100", Tenth.json(peak.slipsIn100)),
        ("organisation", Tenth.json(peak.organisation)),
      ])
    }
    let change = summary.change.map { change in
      JSONText.object([
        ("pillar", JSONText.string(change.pillar)), ("before", Tenth.json(change.before)),
        ("now", Tenth.json(change.now)),
      ])
    }
    return JSONText.object([
      ("gravest", summary.gravest.map { JSONText.string($0.clause.rawValue) } ?? "null"),
      ("furthest_above", peak ?? "null"),
      ("earlier_cycle", summary.earlierCycle.map(JSONText.string) ?? "null"),
      ("clear_change", change ?? "null"),
    ])
  }

  private static func rule(_ rule: ShownOrganisationReport.Rule) -> String {
    JSONText.object([
      ("rule", JSONText.string(rule.rule.clause.rawValue)),
      ("title", JSONText.string(rule.rule.title)), ("pillar", JSONText.string(rule.rule.pillar)),
      ("severity", Tenth.json(rule.severity)), ("slips_in_100", Tenth.json(rule.slipsIn100)),
      ("harm", Tenth.json(rule.harm)),
    ])
  }

  private static func level(_ level: LevelProgress) -> String {
    JSONText.object(
      [
        ("level", level.levels.map { String($0.lowerBound) } ?? "null"),
        ("through_level", level.levels.map { String($0.upperBound) } ?? "null"),
        ("kind", JSONText.string(level.kind.rawValue)), ("people", String(level.people)),
      ] + Standing.shownInReports.map { ($0.rawValue, String(level.count($0))) })
  }

  private static func item(_ item: ShownOrganisationReport.Item) -> String {
    JSONText.object([
      ("situation", JSONText.string(item.situation)),
      ("decision", JSONText.string(item.decision.rawValue)),
      ("question", item.question.map(JSONText.string) ?? "null"),
      ("rule", JSONText.string(item.clause.rawValue)),
      ("discrimination", JSONText.number((item.discrimination * 100).rounded() / 100)),
    ])
  }
}
