import Content
import People
public import Reporting

/// Weak links of a file as a CSV file.
public enum WeakLinkFile {
  /// The names of the columns: the ranking first, then what it rests on.
  static let columns = [
    "team", "rank", "clause", "slips_in_100", "low", "high", "harm", "organisation", "standing",
  ]

  /// The gravest five of each team that is told about, a row each; a clause that a spreadsheet would
  /// run is kept from it.
  public static func csv(_ analysis: WeakLinkAnalysis) -> String {
    var text = CSVText.record(columns)
    for row in analysis.shownRows {
      let team = analysis.team(row: row, links: WeakLinkAnalysis.ranks)
      for link in team.links {
        text += CSVText.record(
          [team.id.rawValue, String(link.rank), link.clause.rawValue]
            + [link.slipsIn100, link.low, link.high, link.harm, link.organisation].map {
              String($0)
            }
            + [link.standing.rawValue])
      }
    }
    return text
  }
}
