import Content
import ContentFiles
import People
import Reporting

/// The weak links of a file, for people and for other programs.
struct WeakLinkFilePages {
  let words: PeopleWords

  /// Each team's gravest five, with what is known of them.
  func text(_ analysis: WeakLinkAnalysis) -> String {
    var text = ""
    for row in analysis.shownRows {
      let team = analysis.team(row: row, links: WeakLinkAnalysis.ranks)
      text += words(
        .fileTeam, ("team", team.id.rawValue),
        ("people", words.count(.people as PeoplePhrase, team.people)))
      text += "\n"
      var columns = Columns()
      columns.add([""] + words.list(.fileColumns))
      for link in team.links {
        let rate = analysis.model.priors[
          analysis.model.grid.clauses.firstIndex(of: link.clause) ?? 0
        ].mean
        columns.add(
          String(link.rank), link.clause.rawValue,
          "\(whole(link.slipsIn100)) (\(whole(link.low))-\(whole(link.high)))",
          whole(100 * rate), words(link.isAboveOrganisation ? .isSure : .isNotSure))
      }
      text += columns.text() + "\n"
    }
    if analysis.shownRows.isEmpty { text += words(.fileNothing) + "\n" }
    if analysis.hiddenTeams > 0 {
      text += words.count(.fileHidden, analysis.hiddenTeams) + "\n"
    }
    return text
  }

  private func whole(_ value: Double) -> String { String(Int(value.rounded())) }

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
