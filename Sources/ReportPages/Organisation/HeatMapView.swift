import Content
import People
import Reporting

/// A map of teams and pillars as its template reads it.
struct HeatMapView: Sendable {
  /// How many rows are shown.
  static let mostRows = 60

  /// One square; no figure where it is hidden.
  struct Square: Sendable {
    let shown: PageText?
    let shade: Int
  }

  /// A team's row.
  struct Row: Sendable {
    let rowName: PageText
    let below: PageText?
    let squares: [Square]
  }

  let mapHeading: PageText
  let pillars: [PageText]
  let whole: [PageText]
  let rows: [Row]
  let hasRows: Bool
  /// Whether it is long enough for a printed page of its own.
  let isLong: Bool
  let more: PageText?

  init(_ page: OrganisationPage, cycle: String, words: PageWords) {
    let map = page.heatMap
    mapHeading = words(.heatMap, ("cycle", cycle))
    pillars = map.pillars.map { pillar in
      page.pillars[pillar.name].map { PageText($0, in: words) } ?? PageText(pillar.name)
    }
    whole = map.pillars.map { PageText(words.number(100 * $0.mean)) }
    rows = map.rows.prefix(HeatMapView.mostRows).map { row in
      Row(
        rowName: PageText(page.teams[row.team] ?? row.team.rawValue),
        below: row.isTree ? words(.withTeamsBelow) : nil,
        squares: row.squares.map { square in
          Square(
            shown: square.slipsIn100.map { PageText(words.number($0)) },
            shade: Shade(ratio: square.ratio ?? 1).rawValue)
        })
    }
    hasRows = !rows.isEmpty
    isLong = rows.count > 20
    let left = map.rows.count - rows.count
    more = left > 0 ? words.counted(left, one: .moreTeamsOne, many: .moreTeamsMany) : nil
  }
}
