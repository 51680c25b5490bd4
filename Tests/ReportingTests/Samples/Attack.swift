import Content
import People
import Reporting

/// Somebody who knows everything that was released, and tries to work out what few people did.
///
/// What is released is sums over squares, of a cycle, a team and a clause each. Whoever adds and
/// takes away sums with any factors can learn of what the rows of the matrix span.
struct Attack {
  /// A cycle, a team and a clause.
  struct Square: Hashable {
    let cycle: String
    let team: TeamID
    let clause: ClauseID
  }

  private let squares: [Square]
  private let places: [Square: Int]
  private let people: [Set<PersonID>]
  private var sums: [[Double]] = []
  private var known: Set<[Double]> = []

  init(_ organisation: RandomOrganisation) {
    var squares: [Square] = []
    var people: [Set<PersonID>] = []
    for cycle in organisation.cycles {
      for team in cycle.grid.teams {
        for clause in cycle.grid.clauses {
          let met = (organisation.people[cycle.name]?[team] ?? []).filter { $0.clause == clause }
          guard !met.isEmpty else { continue }
          squares.append(Square(cycle: cycle.name, team: team, clause: clause))
          people.append(Set(met.map(\.person)))
        }
      }
    }
    self.squares = squares
    self.people = people
    places = Dictionary(uniqueKeysWithValues: squares.enumerated().map { ($1, $0) })
  }

  /// Learns a sum over squares.
  mutating func learn(_ sum: some Sequence<Square>) {
    var row = [Double](repeating: 0, count: squares.count)
    for square in sum { if let place = places[square] { row[place] += 1 } }
    if row.contains(where: { $0 != 0 }), known.insert(row).inserted { sums.append(row) }
  }

  /// The smallest number of people in anything that was learnt or follows from it; nil for nothing.
  func fewest() -> Int? {
    var rows = sums
    for (place, row) in sums.enumerated() {
      for other in sums[..<place] { rows.append(zip(row, other).map { $0 - $1 }) }
    }
    rows += reduced()
    return rows.compactMap { row -> Int? in
      let touched = row.indices.filter { abs(row[$0]) > 1e-9 }
      guard !touched.isEmpty else { return nil }
      return touched.reduce(into: Set<PersonID>()) { $0.formUnion(people[$1]) }.count
    }.min()
  }

  /// The rows of the reduced echelon form: what each sum tells once all others are taken away.
  private func reduced() -> [[Double]] {
    var rows = sums
    var top = 0
    for column in squares.indices {
      guard let pivot = rows[top...].firstIndex(where: { abs($0[column]) > 1e-9 }) else { continue }
      rows.swapAt(top, pivot)
      let scale = rows[top][column]
      rows[top] = rows[top].map { $0 / scale }
      let leading = rows[top]
      for row in rows.indices where row != top && abs(rows[row][column]) > 1e-9 {
        let factor = rows[row][column]
        for place in leading.indices where leading[place] != 0 {
          rows[row][place] -= factor * leading[place]
        }
      }
      top += 1
      if top == rows.count { break }
    }
    return Array(rows[..<top])
  }
}

extension Attack {
  /// Learns all that reports of a release show: its parts, and whatever they are summed to.
  mutating func learn(_ release: Release, of cycle: ClosedCycle, told: [ReleasedPart: [Square]]) {
    for part in release.parts { learn(told[part] ?? []) }
    let pillars = Set(cycle.pillars.values)
    for team in release.teams.map(\.id) {
      for parts in [
        release.parts.filter { $0.team == team },
        release.parts.filter { cycle.isBelow($0.team, team) },
      ] {
        for pillar in pillars {
          learn(
            parts.filter { $0.pillar(of: cycle) == pillar }.flatMap { told[$0] ?? [] })
        }
        learn(parts.flatMap { told[$0] ?? [] })
      }
    }
    for clause in cycle.grid.clauses {
      learn(
        release.parts.filter { $0.subject == .rule(clause) || $0.subject == .below(clause) }
          .flatMap { told[$0] ?? [] })
    }
  }
}

extension ReleasedPart {
  func pillar(of cycle: ClosedCycle) -> String? {
    switch subject {
    case .rule(let clause), .below(let clause): cycle.pillars[clause]
    case .rest(let pillar): pillar
    }
  }
}

extension ClosedCycle {
  /// Whether a team is another one or stands below it.
  func isBelow(_ team: TeamID, _ other: TeamID) -> Bool {
    var current: TeamID? = team
    while let at = current {
      if at == other { return true }
      current = parents[at] ?? nil
    }
    return false
  }
}
