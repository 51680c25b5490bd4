import Content
import People
public import Reporting

/// Weak links of a file as a CSV file.
public enum WeakLinkFile {
  /// `team,rank,clause`: the gravest five of each team that is told about; a clause that a
  /// spreadsheet would run is kept from it.
  public static func csv(_ analysis: WeakLinkAnalysis) -> String {
    var text = CSVText.record(["team", "rank", "clause"])
    for row in analysis.shownRows {
      let team = analysis.model.grid.teams[row].rawValue
      for (place, clause) in analysis.ranking(row: row).enumerated() {
        text += CSVText.record([team, String(place + 1), clause.rawValue])
      }
    }
    return text
  }
}
