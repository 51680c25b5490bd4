import Content
import People
import Testing

@testable import Reporting

@Suite("A release")
struct ReleaseTests {
  private func cycle(
    _ cells: [TeamID: [ClauseID: [PersonTally]]], parents: [TeamID: TeamID?],
    lures: [ReleasedLure] = []
  ) -> (ClosedCycle, [TeamID: [TalliedPerson]]) {
    let clauses: [ClauseID] = ["A-1", "A-2", "B-1"]
    let teams = cells.keys.sorted()
    var grid = CellGrid(teams: teams, clauses: clauses, severities: [5, 3, 1])
    var people: [TeamID: [TalliedPerson]] = [:]
    for (row, team) in teams.enumerated() {
      for (column, clause) in clauses.enumerated() {
        let tallies = cells[team]?[clause] ?? []
        grid[row, column] = Cell(tallies, rho: 0.05)
        people[team, default: []] += tallies.enumerated().map { place, tally in
          TalliedPerson(clause: clause, person: PersonID("\(team)-\(place)"), tally: tally)
        }
      }
    }
    return (
      ClosedCycle(
        name: "2026", parents: parents, pillars: ["A-1": "a", "A-2": "a", "B-1": "b"], grid: grid,
        rho: 0.05, lures: lures),
      people
    )
  }

  private func people(_ count: Int, n: Double = 2, y: Double = 1) -> [PersonTally] {
    Array(repeating: PersonTally(n: n, y: y), count: count)
  }

  private func release(_ made: (ClosedCycle, [TeamID: [TalliedPerson]])) -> Release {
    Release(of: made.0, madeOn: Day(number: 20_000), fitted: 0.07) { made.1[$0] ?? [] }
  }

  @Test("tells a rule of a team where five people met it eight times, and not where fewer did")
  func tellsRules() {
    let release = release(
      cycle(
        [
          "north": ["A-1": people(5), "B-1": people(4)],
          "south": ["A-1": people(5, n: 1, y: 0)],
        ], parents: ["north": nil, "south": nil]))
    #expect(release.parts.map(\.subject) == [.rule("A-1")])
    #expect(release.parts.map(\.team) == ["north"])
    #expect(release.rules.map(\.clause) == ["A-1"])
    #expect(release.rules[0].share == 1)
    #expect(release.rho == 0.07)
  }

  @Test("tells what is left of a pillar as one where that holds five people")
  func tellsRestOfPillar() {
    // The same four people met both rules: together they are still four.
    let few = release(
      cycle(["north": ["A-1": people(4), "A-2": people(4)]], parents: ["north": nil]))
    #expect(few.parts.isEmpty)
    let made = cycle(
      ["north": ["A-1": people(4), "A-2": people(6, n: 1, y: 1)]], parents: ["north": nil])
    let rest = release(made).parts
    #expect(rest.map(\.subject) == [.rest(pillar: "a")])
    #expect(rest[0].cell.people == 6)
  }

  @Test("sums what small teams have left under the nearest manager who has enough of it")
  func sumsBelow() {
    let parents: [TeamID: TeamID?] = ["top": nil, "mid": "top", "x": "mid", "y": "mid", "z": "top"]
    let release = release(
      cycle(
        ["x": ["B-1": people(3)], "y": ["B-1": people(3)], "z": ["B-1": people(4)]],
        parents: parents))
    #expect(release.parts.map(\.team) == ["mid"])
    #expect(release.parts.map(\.subject) == [.below("B-1")])
    #expect(release.parts[0].cell.people == 6)
    // What z has is less than five people, and nothing is left to sum it with.
    #expect(
      abs(
        release.rules[0].prior.mean - (release.parts[0].cell.y + 0.5)
          / (release.parts[0].cell.n + 1)) < 1e-12)
  }

  @Test("tells the choice that five people took, the one that most did")
  func tellsLures() {
    func lure(_ choice: ChoiceID, _ clause: ClauseID, _ people: Int) -> ReleasedLure {
      ReleasedLure(
        team: "north", clause: clause, scenario: "s", decision: "d", choice: choice, people: people)
    }
    let release = release(
      cycle(
        ["north": ["A-1": people(9), "B-1": people(4)]], parents: ["north": nil],
        lures: [
          lure("few", "A-1", 4), lure("some", "A-1", 5), lure("most", "A-1", 7),
          lure("b", "B-1", 6),
        ]))
    #expect(release.lures.map(\.choice) == ["most"])
  }

  @Test("says the same whether all slipped or all but one, and whether nobody did or one")
  func tellsNothingOfEachWhereAllAgree() {
    func told(slips: Int) -> Release {
      let tallies = (0..<9).map { PersonTally(n: 1, y: $0 < slips ? 1 : 0) }
      return release(
        cycle(["north": ["A-1": tallies, "B-1": people(9)]], parents: ["north": nil]))
    }
    #expect(told(slips: 9).parts == told(slips: 8).parts)
    #expect(told(slips: 9).rules == told(slips: 8).rules)
    #expect(told(slips: 9).teams == told(slips: 8).teams)
    #expect(told(slips: 9).squares == told(slips: 8).squares)
    #expect(told(slips: 0).parts == told(slips: 1).parts)
    #expect(told(slips: 0).squares == told(slips: 1).squares)
    #expect(told(slips: 8).parts != told(slips: 7).parts)
    #expect(told(slips: 1).parts != told(slips: 2).parts)
  }

  @Test("comes to an end where the tree has a loop")
  func endsOnLoops() {
    let release = release(
      cycle(
        ["x": ["B-1": people(3)], "y": ["B-1": people(4)]], parents: ["x": "y", "y": "x"]))
    #expect(release.parts.count <= 1)
  }
}
