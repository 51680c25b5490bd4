import Content
import People
import ReportPages
import Reporting

/// Made-up companies.
enum OrganisationSamples {
  /// A company of a few teams.
  static let few = page(teams: 9)
  /// One with more teams than a page shows.
  static let many = page(teams: 66)
  /// One that has measured nothing yet.
  static let none = OrganisationPage(
    organisation: "Acme", cycle: "2025-2", madeOn: TeamSamples.madeOn,
    heatMap: HeatMap(teams: [], rules: []), teams: [:], pillars: [:], rules: [], titles: [:])

  private static let names = [
    "Marketing Iberia", "Customer service", "Human resources", "Finance and purchasing",
    "Loyalty programme", "IT operations", "Shops north", "Shops south", "Legal",
  ]

  private static func page(teams count: Int) -> OrganisationPage {
    let rules = TeamSamples.rules + TeamSamples.hidden
    let released = rules.map(\.released)
    let teams = (0..<count).map { TeamID("t-\($0 + 100)") }
    let entries = teams.enumerated().map { place, team in
      var cells: [String: Cell] = [:]
      for (column, rule) in rules.enumerated() {
        guard (place * 5 + column * 3) % 11 > 1, place % 9 != 8 else { continue }
        let n = Double(12 + (place * 7 + column * 5) % 30)
        let slips = n * rule.organisation / 100 * Double((place * 3 + column * 7) % 10) / 3.5
        cells[rule.pillar, default: Cell()].n += n
        cells[rule.pillar, default: Cell()].y += slips
      }
      return (team: team, isTree: place % 9 == 3, ratio: 0.7 + Double(place % 7) / 10, cells: cells)
    }
    let map = HeatMap(teams: entries, rules: released)
    return OrganisationPage(
      organisation: "Acme Ibérica", cycle: "2025", madeOn: TeamSamples.madeOn, heatMap: map,
      teams: Dictionary(
        uniqueKeysWithValues: teams.enumerated().map { place, team in
          (team, names[place % 9] + (place < 9 ? "" : " \(place / 9 + 1)"))
        }),
      pillars: TeamSamples.pillars, rules: released,
      titles: Dictionary(uniqueKeysWithValues: rules.map { ($0.id, $0.title) }),
      untested: ["SEC-4", "MIN-4", "XYZ-9"],
      levels: [
        .init(
          name: LocalisedText(["en": "Staff", "es": "Plantilla"]),
          progress: ProgressCounts(
            on: TeamSamples.today, done: 310, due: 61, overdue: 4, away: 12, exempt: 3)),
        .init(
          name: LocalisedText(["en": "Managers", "es": "Responsables"]),
          progress: ProgressCounts(
            on: TeamSamples.today, done: 41, due: 6, overdue: 1, away: 2, exempt: 0)),
        .init(
          name: LocalisedText(["en": "Directors", "es": "Dirección"]),
          progress: ProgressCounts(
            on: TeamSamples.today, done: 7, due: 1, overdue: 0, away: 0, exempt: 0)),
      ],
      summary: OrganisationSummary(
        rules: released, map: map, teams: [["trust": Cell(n: 300, y: 30)]],
        since: (cycle: "2024", rules: released, teams: [["trust": Cell(n: 300, y: 90)]])))
  }
}
