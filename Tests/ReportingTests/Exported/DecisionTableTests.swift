import Content
import People
import Testing

@testable import Reporting

@Suite("Decisions of a file")
struct DecisionTableTests {
  @Test("are counted per person, whatever their order")
  func countsPerPerson() throws {
    let rows = [
      ("p1", 1.0, 1.0), ("p2", 1, 1), ("p3", 1, 1), ("p1", 1, 1), ("p3", 0, 1), ("p1", 0, 1),
      ("p3", 0, 1), ("p3", 0, 1), ("p1", 0, 1), ("p3", 0, 1), ("p3", 0, 1),
    ]
    for order in [rows, rows.reversed(), rows.sorted { $0.0 < $1.0 }] {
      var table = DecisionTable()
      for (person, violated, weight) in order {
        try table.add(
          employee: person, team: "t", clause: "MIN-1", severity: 3, violated: violated,
          weight: weight)
      }
      let analysis = table.analysed()
      let tallies = [(4.0, 2.0), (1, 1), (6, 1)].map { PersonTally(n: $0.0, y: $0.1) }
      let cell = Cell(tallies, rho: analysis.rho)
      #expect(abs(analysis.model.grid[0, 0].n - cell.n) < 1e-12)
      #expect(abs(analysis.model.grid[0, 0].y - cell.y) < 1e-12)
      #expect(analysis.people == [3])
      #expect(analysis.shownRows.isEmpty)
      #expect(analysis.hiddenTeams == 1)
    }
  }

  @Test("have one severity a clause")
  func oneSeverityAClause() throws {
    var table = DecisionTable()
    try table.add(
      employee: "p", team: "t", clause: "MIN-1", severity: 3, violated: 0, weight: 1)
    #expect(throws: DecisionTableError.otherSeverity("MIN-1", before: 3)) {
      try table.add(
        employee: "p", team: "t", clause: "MIN-1", severity: 5, violated: 0, weight: 1)
    }
    #expect(table.count == 1)
  }

  @Test("tell of teams of five, with an interval around each rate, ranked")
  func tellsOfTeams() throws {
    let analysis = try MadeUpDecisions(seed: 3).table.analysed()
    #expect(!analysis.shownRows.isEmpty && analysis.hiddenTeams > 0)
    for row in analysis.shownRows {
      let team = analysis.team(row: row)
      #expect(team.people >= 5)
      #expect(team.links.map(\.rank) == Array(1...analysis.model.grid.clauses.count))
      #expect(team.links.map(\.harm) == team.links.map(\.harm).sorted(by: >))
      #expect(team.links.allSatisfy { $0.low < $0.slipsIn100 && $0.slipsIn100 < $0.high })
      #expect(Array(team.links.prefix(5).map(\.clause)) == analysis.ranking(row: row))
      #expect(analysis.team(row: row, links: 2).links == Array(team.links.prefix(2)))
    }
  }

  @Test("find the true weak links better than means do", arguments: [1, 2, 3] as [UInt64])
  func findsWeakLinks(seed: UInt64) throws {
    let made = try MadeUpDecisions(seed: seed)
    let analysis = made.table.analysed()
    let teams = analysis.shownRows.map { (row: $0, id: analysis.model.grid.teams[$0].rawValue) }
    let ours = made.precision(
      of: Dictionary(
        uniqueKeysWithValues: teams.map { ($0.id, analysis.ranking(row: $0.row).map(\.rawValue)) }))
    let means = made.precision(
      of: Dictionary(uniqueKeysWithValues: teams.map { ($0.id, made.rankingByMeans(of: $0.id)) }))
    #expect(ours > means + 0.02, "\(ours) against \(means)")
  }

  @Test("have intervals that hold the true rate about nine times in ten")
  func intervalsCover() throws {
    let made = try MadeUpDecisions(seed: 9, teams: 200)
    let analysis = made.table.analysed()
    var (held, all) = (0, 0)
    for row in analysis.shownRows {
      let team = analysis.team(row: row)
      for link in team.links where link.cell.n >= 8 {
        let rate = 100 * (made.rates[team.id.rawValue]?[link.clause.rawValue] ?? 0)
        all += 1
        if link.low <= rate, rate <= link.high { held += 1 }
      }
    }
    let coverage = Double(held) / Double(all)
    #expect(coverage > 0.82 && coverage < 0.96, "\(coverage)")
  }
}
