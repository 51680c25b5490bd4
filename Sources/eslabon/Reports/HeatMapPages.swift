import Content
import ContentFiles
import People
import ReportPages
import Reporting
import TerminalScreens

/// Teams by pillars, for people and for other programs.
struct HeatMapPages {
  /// How many teams are shown unless all are asked for.
  static let most = 10
  let words: PeopleWords
  /// How wide lines may be.
  var width = 80

  /// A table of slips in 100: `!` stands where a team slips half as much again as the organisation,
  /// `!!` where it slips twice as much.
  ///
  /// - Parameter areTrees: whether each row stands for all the teams below it as well.
  func text(_ map: HeatMap, names: [TeamID: String], areTrees: Bool, most: Int) -> String {
    var lines = ReportLines(width: width)
    lines.add(words(areTrees ? .mapBelowHead : .mapHead))
    lines.add()
    let columns = MapColumns(map.pillars.map { words.report.pillar($0.name) }, width: lines.width)
    lines.addUnbroken(columns.heads(words(.mapTeam)))
    for row in map.rows.prefix(most) {
      lines.addUnbroken(
        columns.line(names[row.team] ?? words(.mapTop), row.squares.map(square)))
    }
    lines.addUnbroken(
      columns.line(words(.mapCompany), map.pillars.map { whole(100 * $0.mean) + "  " }))
    if map.rows.count > most {
      lines.add(words.count(.mapMore, map.rows.count - most))
    }
    lines.add()
    if let legend = columns.legend { lines.add(legend + ".") }
    lines.add(words.report(.pillarMeaning) + ". " + words(.mapKey))
    return lines.text
  }

  private func square(_ square: HeatMap.Square) -> String {
    guard let slips = square.slipsIn100, let ratio = square.ratio else { return "–  " }
    return whole(slips) + (ratio >= 2 ? "!!" : ratio >= 1.5 ? "! " : "  ")
  }

  private func whole(_ value: Double) -> String { words.report.number(value) }

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

/// How a map is set: names beside pillars in full where these fit, else in three letters.
private struct MapColumns {
  private static let narrowestName = 14
  private static let widestName = 24
  private let pillars: [String]
  private let isShort: Bool
  private let name: Int

  init(_ pillars: [String], width: Int) {
    self.pillars = pillars
    func left(_ heads: [String]) -> Int {
      width - heads.reduce(0) { $0 + MapColumns.width(of: $1) }
    }
    isShort = left(pillars) < MapColumns.narrowestName
    let room = left(isShort ? pillars.map(MapColumns.short) : pillars)
    name = min(MapColumns.widestName, max(MapColumns.narrowestName, room))
  }

  /// What the letters stand for; nil where pillars are named in full.
  var legend: String? {
    isShort ? pillars.map { MapColumns.short($0) + " " + $0 }.joined(separator: ", ") : nil
  }

  /// The line of names of pillars.
  func heads(_ name: String) -> String {
    line(name, isShort ? pillars.map(MapColumns.short) : pillars.map { $0.withCapital })
  }

  /// A line without blanks at its end.
  func line(_ name: String, _ cells: [String]) -> String {
    var line = MapColumns.cut(name, self.name)
    line += String(repeating: " ", count: max(0, self.name - DisplayWidth.of(line)))
    for (cell, pillar) in zip(cells, pillars) {
      let wide = MapColumns.width(of: isShort ? MapColumns.short(pillar) : pillar)
      line += String(repeating: " ", count: max(0, wide - DisplayWidth.of(cell))) + cell
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  private static func width(of head: String) -> Int { max(DisplayWidth.of(head), 5) + 1 }

  private static func short(_ pillar: String) -> String { String(pillar.prefix(3)).withCapital }

  private static func cut(_ text: String, _ width: Int) -> String {
    guard DisplayWidth.of(text) > width - 1 else { return text }
    var kept = ""
    for character in text {
      guard DisplayWidth.of(kept + String(character)) < width - 1 else { break }
      kept.append(character)
    }
    return kept + "…"
  }
}

extension String {
  /// The text with its first letter large.
  var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
