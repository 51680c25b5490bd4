import Content
import ContentFiles
import People
import Reporting
import TerminalScreens

/// Teams by pillars, for people and for other programs.
struct HeatMapPages {
  private static let nameWidth = 19
  let words: PeopleWords

  /// A table of slips in 100: `!` stands where a team slips half as much again as the organisation,
  /// `!!` where it slips twice as much.
  func text(_ map: HeatMap, names: [TeamID: String], most: Int) -> String {
    var text = words(.mapHead) + "\n\n"
    let heads = map.pillars.map { head(of: $0.name) + "  " }
    text += line(words(.mapTeam), heads)
    for row in map.rows.prefix(most) {
      text += line(names[row.team] ?? words(.mapTop), row.squares.map(square))
    }
    text += line(words(.mapCompany), map.pillars.map { whole(100 * $0.mean) + "  " })
    if map.rows.count > most {
      text += words(.mapMore, ("n", String(map.rows.count - most))) + "\n"
    }
    return text + "\n" + words(.mapKey) + "\n"
  }

  /// A line of the table without blanks at its end.
  private func line(_ name: String, _ cells: [String]) -> String {
    var line =
      pad(short(name, HeatMapPages.nameWidth), HeatMapPages.nameWidth)
      + cells.map { right($0, 10) }.joined()
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }

  /// The pillar's name in eight columns.
  private func head(of pillar: String) -> String {
    let known = ["culture", "trust", "minimisation", "transparency", "choice", "security"]
    guard let place = known.firstIndex(of: pillar) else { return short(pillar, 8) }
    return words.list(.mapPillars)[place]
  }

  private func square(_ square: HeatMap.Square) -> String {
    guard let slips = square.slipsIn100, let ratio = square.ratio else { return "–  " }
    return whole(slips) + (ratio >= 2 ? "!!" : ratio >= 1.5 ? "! " : "  ")
  }

  private func whole(_ value: Double) -> String { String(Int(value.rounded())) }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - DisplayWidth.of(text))) + text
  }

  private func short(_ text: String, _ width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var kept = ""
    for character in text {
      guard DisplayWidth.of(kept + String(character)) < width else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  static func phrase(ofPillar pillar: String) -> ReportPhrase {
    switch pillar {
    case "culture": .pillarCulture
    case "trust": .pillarTrust
    case "minimisation": .pillarMinimisation
    case "transparency": .pillarTransparency
    case "choice": .pillarChoice
    case "security": .pillarSecurity
    default: .pillarOther
    }
  }

  /// The map as JSON with stable keys.
  static func json(_ map: HeatMap, names: [TeamID: String]) -> String {
    JSONText.object([
      (
        "pillars",
        JSONText.array(
          map.pillars.map { pillar in
            JSONText.object([
              ("pillar", JSONText.string(pillar.name)),
              ("slips_in_100", Tenth.json(100 * pillar.mean)),
            ])
          })
      ),
      (
        "teams",
        JSONText.array(
          map.rows.map { row in
            JSONText.object([
              ("manager", names[row.team].map(JSONText.string) ?? "null"),
              ("harm", row.harm.map(Tenth.json) ?? "null"),
              (
                "slips_in_100",
                JSONText.array(row.squares.map { $0.slipsIn100.map(Tenth.json) ?? "null" })
              ),
            ])
          })
      ),
    ])
  }
}
