import Content
import People
import Testing

@testable import Reporting

@Suite("What a release discloses")
struct DisclosureTests {
  /// The squares that each part holds, worked out from what the part says and nothing else: they
  /// must add up to its people and decisions.
  private func told(
    _ release: Release, _ cycle: ClosedCycle, _ people: [TeamID: [TalliedPerson]]
  ) throws -> [ReleasedPart: [Attack.Square]] {
    var told: [ReleasedPart: [Attack.Square]] = [:]
    var taken: Set<Attack.Square> = []
    func square(_ team: TeamID, _ clause: ClauseID) -> Attack.Square {
      Attack.Square(cycle: cycle.name, team: team, clause: clause)
    }
    func met(_ team: TeamID, _ clauses: Set<ClauseID>) -> [TalliedPerson] {
      (people[team] ?? []).filter { clauses.contains($0.clause) }
    }
    for part in release.parts {
      if case .rule(let clause) = part.subject {
        told[part] = [square(part.team, clause)]
        #expect(Set(met(part.team, [clause]).map(\.person)).count == part.cell.people)
      }
    }
    taken.formUnion(told.values.joined())
    for part in release.parts {
      if case .rest(let pillar) = part.subject {
        let clauses = Set(cycle.grid.clauses.filter { cycle.pillars[$0] == pillar })
          .filter { !taken.contains(square(part.team, $0)) }
        told[part] = clauses.map { square(part.team, $0) }
        #expect(Set(met(part.team, clauses).map(\.person)).count == part.cell.people)
      }
    }
    taken.formUnion(told.values.joined())
    // From the lowest up: what is below a team and in no part yet.
    for part in release.parts.sorted(by: { depth($0.team, cycle) > depth($1.team, cycle) }) {
      if case .below(let clause) = part.subject {
        let teams = cycle.grid.teams.filter {
          cycle.isBelow($0, part.team) && !taken.contains(square($0, clause))
            && !met($0, [clause]).isEmpty
        }
        told[part] = teams.map { square($0, clause) }
        taken.formUnion(told[part] ?? [])
        #expect(teams.count > 1)
        #expect(teams.reduce(0) { $0 + met($1, [clause]).count } == part.cell.people)
      }
    }
    return told
  }

  private func depth(_ team: TeamID, _ cycle: ClosedCycle) -> Int {
    (cycle.parents[team] ?? nil).map { depth($0, cycle) + 1 } ?? 0
  }

  @Test(
    "never lets anybody work out what fewer than five people did", arguments: 0..<10)
  func resistsReconstruction(batch: Int) throws {
    for seed in 0..<100 {
      let organisation = RandomOrganisation(seed: UInt64(batch * 100 + seed))
      var attack = Attack(organisation)
      for (cycle, release) in zip(organisation.cycles, organisation.releases()) {
        let told = try told(release, cycle, organisation.people[cycle.name] ?? [:])
        attack.learn(release, of: cycle, told: told)
      }
      if let fewest = attack.fewest() { #expect(fewest >= 5, "seed \(batch * 100 + seed)") }
    }
  }

  @Test("would be found out if it told sums that hidden squares are missing from")
  func attackHasTeeth() {
    var foundOut = 0
    for seed in 0..<100 as Range<UInt64> {
      let organisation = RandomOrganisation(seed: seed)
      let cycle = organisation.cycles[0]
      var attack = Attack(organisation)
      // What others do: hide small squares, and tell the sums of teams over all of them.
      for (row, team) in cycle.grid.teams.enumerated() {
        let squares = cycle.grid.clauses.map {
          Attack.Square(cycle: cycle.name, team: team, clause: $0)
        }
        for (column, square) in squares.enumerated() where cycle.grid[row, column].people >= 5 {
          attack.learn([square])
        }
        attack.learn(squares)
      }
      if let fewest = attack.fewest(), fewest < 5 { foundOut += 1 }
    }
    #expect(foundOut > 30)
  }
}
