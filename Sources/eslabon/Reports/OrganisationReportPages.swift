import Refreshers
import Content
import ContentFiles
import People
import Reporting
import TrainingDesk

/// What an organisation's report says, for people and for other programs.
struct OrganisationReportPages {
  let words: PeopleWords

  /// The map, the rules, those that nobody met, and the questions that measure badly.
  func text(_ shown: ShownOrganisationReport) -> String {
    var text =
      words(
        .organisationHead, ("cycle", shown.cycle), ("day", words.date(shown.madeOn))) + "\n\n"
    text += HeatMapPages(words: words).text(shown.map, names: shown.names, most: 40)
    text += "\n" + words(.rulesHead) + "\n"
    var columns = Columns()
    columns.add(words.list(.rulesColumns))
    for rule in shown.rules {
      columns.add(
        rule.rule.clause.rawValue, String(Int(rule.slipsIn100.rounded())), rule.rule.title)
    }
    text += columns.text()
    if !shown.untested.isEmpty {
      text += "\n" + words(.untestedHead, ("cycle", shown.cycle)) + "\n"
      var columns = Columns()
      for rule in shown.untested { columns.add(rule.clause.rawValue, rule.title) }
      text += columns.text()
    }
    if !shown.items.isEmpty {
      text += "\n" + words(.itemsHead) + "\n"
      for item in shown.items {
        text +=
          "  "
          + words(
            .item, ("situation", item.situation), ("decision", item.decision.rawValue),
            ("rule", item.clause.rawValue),
            ("figure", String(Int((100 * item.discrimination).rounded())))) + "\n"
      }
    }
    return text
  }

  /// How each level stands now.
  func levels(_ levels: [LevelProgress]) -> String {
    guard !levels.isEmpty else { return "" }
    var columns = Columns()
    columns.add(words.list(.levelsColumns))
    for level in levels {
      columns.add(
        [words(.level, ("n", String(level.level)))]
          + OrganisationReportPages.standings.map { String(level.count($0)) })
    }
    return "\n" + words(.levelsHead) + "\n" + columns.text()
  }

  private static let standings: [Standing] = [.done, .due, .overdue, .away, .exempt, .notAsked]

  /// The report as JSON with stable keys.
  static func json(_ shown: ShownOrganisationReport, levels: [LevelProgress]) -> String {
    return JSONText.object([
      ("cycle", JSONText.string(shown.cycle)), ("made_on", JSONText.string(shown.madeOn.iso)),
      ("map", HeatMapPages.json(shown.map, names: shown.names)),
      (
        "rules",
        JSONText.array(
          shown.rules.map { rule in
            JSONText.object([
              ("rule", JSONText.string(rule.rule.clause.rawValue)),
              ("title", JSONText.string(rule.rule.title)),
              ("pillar", JSONText.string(rule.rule.pillar)),
              ("slips_in_100", Tenth.json(rule.slipsIn100)), ("harm", Tenth.json(rule.harm)),
            ])
          })
      ),
      (
        "levels",
        JSONText.array(
          levels.map { level in
            JSONText.object(
              [("level", String(level.level))]
                + standings.map { ($0.rawValue, String(level.count($0))) })
          })
      ),
      ("untested", JSONText.array(shown.untested.map { JSONText.string($0.clause.rawValue) })),
      (
        "items",
        JSONText.array(
          shown.items.map { item in
            JSONText.object([
              ("situation", JSONText.string(item.situation)),
              ("decision", JSONText.string(item.decision.rawValue)),
              ("rule", JSONText.string(item.clause.rawValue)),
              ("discrimination", JSONText.number((item.discrimination * 100).rounded() / 100)),
            ])
          })
      ),
    ])
  }
}
