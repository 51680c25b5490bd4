import Content
import People

/// Divides what was counted in a cycle into parts that may be told, each of at least five people.
///
/// A rule that many people of a team met is a part by itself. The others of a pillar become one part
/// together, where they hold enough people. What is then left goes to the manager's manager and
/// becomes a part with what is left of other teams there, or goes further up. What is left at the
/// top is never told. Of a part in which nearly all slipped, or nearly none, nobody can tell whether
/// all did.
struct Partition {
  private let cycle: ClosedCycle
  private(set) var parts: [ReleasedPart] = []
  /// What is left of each team, by row and column.
  private var left: [TeamID: [Leftover]] = [:]

  /// What small teams have left of a clause.
  private struct Leftover {
    let column: Int
    var cell: Cell
    var teams: Int

    mutating func add(_ other: Leftover) {
      cell.n += other.cell.n
      cell.y += other.cell.y
      cell.people += other.cell.people
      teams += other.teams
    }
  }

  /// Divides a cycle.
  ///
  /// - Parameter people: the tallies of a team's people, asked for where rules are put together.
  init<Failure: Error>(
    of cycle: ClosedCycle, people: (TeamID) throws(Failure) -> [TalliedPerson]
  ) throws(Failure) {
    self.cycle = cycle
    for row in cycle.grid.teams.indices { try divide(row, people) }
    passUp()
  }

  private static func isEnough(_ cell: Cell) -> Bool {
    cell.people >= Release.fewestPeople && cell.n >= Release.fewestDecisions
  }

  private mutating func tell(_ subject: ReleasedPart.Subject, of team: TeamID, _ cell: Cell) {
    parts.append(ReleasedPart(team: team, subject: subject, cell: cell.coded))
  }

  private mutating func divide<Failure: Error>(
    _ row: Int, _ people: (TeamID) throws(Failure) -> [TalliedPerson]
  ) throws(Failure) {
    let team = cycle.grid.teams[row]
    var small: [String: [Int]] = [:]
    for (column, cell) in cycle.grid[team: row].enumerated() where cell.n > 0 {
      let clause = cycle.grid.clauses[column]
      if Partition.isEnough(cell) {
        tell(.rule(clause), of: team, cell)
      } else {
        small[cycle.pillars[clause] ?? "", default: []].append(column)
      }
    }
    guard !small.isEmpty else { return }
    let mayJoin = small.values.contains { isWorthJoining($0, row) }
    let tallies = mayJoin ? try people(team) : []
    for (pillar, columns) in small.sorted(by: { $0.key < $1.key }) {
      if isWorthJoining(columns, row) {
        let joined = joined(columns, row, tallies)
        if Partition.isEnough(joined) {
          tell(.rest(pillar: pillar), of: team, joined)
          continue
        }
      }
      left[team, default: []] += columns.map {
        Leftover(column: $0, cell: cycle.grid[row, $0], teams: 1)
      }
    }
  }

  /// Whether rules put together could be enough: whoever met one may be the same as met another.
  private func isWorthJoining(_ columns: [Int], _ row: Int) -> Bool {
    let cells = columns.map { cycle.grid[row, $0] }
    return columns.count > 1
      && cells.reduce(0) { $0 + $1.people } >= Release.fewestPeople
      && cells.reduce(0) { $0 + $1.n } >= Release.fewestDecisions
  }

  /// Several rules as one, each person counted once.
  private func joined(_ columns: [Int], _ row: Int, _ tallies: [TalliedPerson]) -> Cell {
    let clauses = Set(columns.map { cycle.grid.clauses[$0] })
    var people: [PersonID: PersonTally] = [:]
    for entry in tallies where clauses.contains(entry.clause) {
      people[entry.person, default: PersonTally(n: 0, y: 0)].n += entry.tally.n
      people[entry.person, default: PersonTally(n: 0, y: 0)].y += entry.tally.y
    }
    return Cell(people.sorted { $0.key < $1.key }.map(\.value), rho: cycle.rho)
  }

  /// Sums what is left of teams, from the lowest managers to the top.
  private mutating func passUp() {
    var waiting = left
    for team in lowestFirst() {
      guard let leftovers = waiting.removeValue(forKey: team) else { continue }
      var sums: [Int: Leftover] = [:]
      for leftover in leftovers {
        sums[leftover.column, default: Leftover(column: leftover.column, cell: Cell(), teams: 0)]
          .add(leftover)
      }
      for (column, sum) in sums.sorted(by: { $0.key < $1.key }) {
        if sum.teams > 1, Partition.isEnough(sum.cell) {
          tell(.below(cycle.grid.clauses[column]), of: team, sum.cell)
        } else if let parent = parent(of: team) {
          waiting[parent, default: []].append(sum)
        }
      }
    }
  }

  private func parent(of team: TeamID) -> TeamID? { cycle.parents[team] ?? nil }

  /// All teams, each after those below it.
  private func lowestFirst() -> [TeamID] {
    var depths: [TeamID: Int] = [:]
    for team in Set(cycle.parents.keys).union(cycle.grid.teams) {
      var path: [TeamID] = []
      var current: TeamID? = team
      // A tree with a loop in it ends where it was before.
      while let at = current, depths[at] == nil, !path.contains(at) {
        path.append(at)
        current = parent(of: at)
      }
      var depth = current.flatMap { depths[$0] } ?? -1
      for at in path.reversed() {
        depth += 1
        depths[at] = depth
      }
    }
    return depths.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .map(\.key)
  }
}
