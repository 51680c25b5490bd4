import Content
import ContentFiles
import People
import ReportPages
import Reporting

/// The weak links of a file, for people and for other programs.
struct WeakLinkFilePages {
  let words: PeopleWords

  /// How wide lines may be.
  var width = 80

  /// Each team's gravest five, with what is known of them.
  func text(_ analysis: WeakLinkAnalysis) -> String {
    var lines = ReportLines(width: width)
    for row in analysis.shownRows {
      let team = analysis.team(row: row, links: WeakLinkAnalysis.ranks)
      lines.add(
        words(
          .fileTeam, ("team", team.id.rawValue),
          ("people", words.count(.people as PeoplePhrase, team.people))))
      var columns = Columns()
      columns.add([""] + words.list(.fileColumns))
      for link in team.links {
        columns.add(
          String(link.rank), words.report.number(link.slipsIn100),
          words.report.range(link.low...max(link.low, link.high)),
          words.report.number(link.organisation), words.report.short(link.standing),
          link.clause.rawValue)
      }
      lines.add(columns)
      lines.add()
    }
    if analysis.shownRows.isEmpty {
      lines.add(words(.fileNothing))
    } else {
      lines.add(words(.fileKey))
    }
    if analysis.hiddenTeams > 0 { lines.add(words.count(.fileHidden, analysis.hiddenTeams)) }
    return lines.text
  }

  /// All clauses of all teams that are told about, as JSON with stable keys.
  static func json(_ analysis: WeakLinkAnalysis) -> String {
    let grid = analysis.model.grid
    let severities = Dictionary(uniqueKeysWithValues: zip(grid.clauses, grid.severities))
    let links = analysis.shownRows.flatMap { row in
      let team = analysis.team(row: row)
      return team.links.map { link in
        JSONText.object([
          ("team", JSONText.string(team.id.rawValue)),
          ("clause", JSONText.string(link.clause.rawValue)),
          ("severity", JSONText.number(severities[link.clause] ?? 0)),
          ("n", JSONText.number(link.cell.n)), ("violations", JSONText.number(link.cell.y)),
          ("slips_in_100", JSONText.number(link.slipsIn100)),
          ("harm", JSONText.number(link.harm)), ("low", JSONText.number(link.low)),
          ("high", JSONText.number(link.high)),
          ("organisation", JSONText.number(link.organisation)),
          ("standing", JSONText.string(link.standing.rawValue)),
          ("above_organisation", link.isAboveOrganisation ? "true" : "false"),
          ("rank", String(link.rank)),
        ])
      }
    }
    let clauses = zip(grid.clauses, analysis.model.priors).map { clause, prior in
      JSONText.object([
        ("clause", JSONText.string(clause.rawValue)),
        ("severity", JSONText.number(severities[clause] ?? 0)),
        ("slips_in_100", JSONText.number(100 * prior.mean)),
      ])
    }
    return JSONText.object([
      ("rho", JSONText.number(analysis.rho)),
      ("hidden_teams", String(analysis.hiddenTeams)),
      ("organisation", JSONText.array(clauses)), ("links", JSONText.array(links)),
    ])
  }
}
