import Content
import People
import Reporting
import ScenarioEngine

/// An organisation of a few small teams over two cycles, with joiners, leavers and people who change
/// teams between them, and what everybody decided.
struct RandomOrganisation {
  static let pillars: [ClauseID: String] = [
    "A-1": "a", "A-2": "a", "A-3": "a", "B-1": "b", "B-2": "b",
  ]
  let cycles: [ClosedCycle]
  /// Who was tallied with what, by cycle and team.
  let people: [String: [TeamID: [TalliedPerson]]]
  private static let clauses = pillars.keys.sorted()

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 3...7, using: &generator)
    let teams = (0..<count).map { TeamID("t\($0)") }
    var parents: [TeamID: TeamID?] = [:]
    for place in 0..<count {
      parents[teams[place]] =
        place == 0 ? .some(nil) : teams[Int.random(in: 0..<place, using: &generator)]
    }
    var staff: [PersonID: TeamID] = [:]
    var names = 0
    func join(_ team: TeamID) {
      staff[PersonID("p\(names)")] = team
      names += 1
    }
    for team in teams { for _ in 0..<Int.random(in: 0...9, using: &generator) { join(team) } }
    var cycles: [ClosedCycle] = []
    var people: [String: [TeamID: [TalliedPerson]]] = [:]
    for name in ["2025", "2026"] {
      let (cycle, tallied) = RandomOrganisation.played(
        name, staff, teams: teams, parents: parents, using: &generator)
      cycles.append(cycle)
      people[name] = tallied
      for person in staff.keys.sorted() {
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: staff[person] = nil
        case 1: staff[person] = teams.randomElement(using: &generator)
        default: break
        }
      }
      for _ in 0..<Int.random(in: 0...3, using: &generator) {
        join(teams[Int.random(in: 0..<count, using: &generator)])
      }
    }
    (self.cycles, self.people) = (cycles, people)
  }

  private static func played(
    _ name: String, _ staff: [PersonID: TeamID], teams: [TeamID], parents: [TeamID: TeamID?],
    using generator: inout SeededGenerator
  ) -> (ClosedCycle, [TeamID: [TalliedPerson]]) {
    var tallied: [TeamID: [TalliedPerson]] = [:]
    for (person, team) in staff.sorted(by: { $0.key < $1.key }) {
      for clause in clauses where Int.random(in: 0..<10, using: &generator) < 6 {
        let n = Double(Int.random(in: 1...6, using: &generator))
        let y = Double(Int.random(in: 0...Int(n), using: &generator))
        tallied[team, default: []].append(
          TalliedPerson(clause: clause, person: person, tally: PersonTally(n: n, y: y)))
      }
    }
    var grid = CellGrid(
      teams: teams, clauses: clauses, severities: clauses.map { $0 < "B" ? 5 : 3 })
    for (row, team) in teams.enumerated() {
      for (column, clause) in clauses.enumerated() {
        let own = (tallied[team] ?? []).filter { $0.clause == clause }.map(\.tally)
        grid[row, column] = Cell(own, rho: 0.05)
      }
    }
    return (
      ClosedCycle(
        name: name, parents: parents, pillars: pillars, grid: grid, rho: 0.05, lures: []),
      tallied
    )
  }

  /// The releases of its cycles.
  func releases() -> [Release] {
    cycles.map { cycle in
      Release(of: cycle, madeOn: Day(number: 20_000), fitted: 0.05) {
        people[cycle.name]?[$0] ?? []
      }
    }
  }
}
