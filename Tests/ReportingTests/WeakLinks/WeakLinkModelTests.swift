import Content
import People
import Testing

@testable import Reporting

@Suite("Weak links")
struct WeakLinkModelTests {
  /// Ten teams of which one slips in one clause much more than others.
  private func model(slips: Double) -> WeakLinkModel {
    var grid = CellGrid(
      teams: (0..<10).map { TeamID("team-\($0)") }, clauses: ["A-1", "B-1", "C-1"],
      severities: [5, 3, 1])
    for team in 0..<10 {
      grid[team, 0] = Cell(n: 30, y: 2, people: 8)
      grid[team, 1] = Cell(n: 30, y: team == 3 ? slips : 3, people: 8)
    }
    return WeakLinkModel(grid)
  }

  @Test("rank by expected harm, those without data among them")
  func ranking() {
    let model = model(slips: 25)
    #expect(
      model.ranking(team: 3)
        == [1, 2, 0].sorted { model.harm(team: 3, clause: $0) > model.harm(team: 3, clause: $1) })
    #expect(model.ranking(team: 3).first == 1)
    // Nothing is known of C-1 but that half a slip is expected of no decision.
    #expect(
      abs(model.expectedRate(team: 3, clause: 2) - min(0.5 * model.teamRatios[3], 0.95)) < 1e-12)
  }

  @Test("go by clause where they are as grave")
  func ties() {
    var grid = CellGrid(teams: ["t"], clauses: ["B-1", "A-1"], severities: [3, 3])
    grid[0, 0] = Cell(n: 10, y: 1, people: 5)
    grid[0, 1] = Cell(n: 10, y: 1, people: 5)
    #expect(WeakLinkModel(grid).ranking(team: 0) == [1, 0])
  }

  @Test("are named above the organisation where that is sure, and nowhere else")
  func falseDiscoveries() {
    let model = model(slips: 25)
    // The team slips more often than others, so that its other clause is suspect too.
    #expect(model.columnsAboveOrganisation(team: 3, among: [0, 1, 2]) == [0, 1])
    #expect(model.columnsAboveOrganisation(team: 3, among: [1, 2]) == [1])
    for team in 0..<10 where team != 3 {
      #expect(model.columnsAboveOrganisation(team: team, among: [0, 1, 2]) == [])
    }
    let chances = [0, 1].map { model.belief(team: 3, clause: $0).isAtMost(model.priors[$0].mean) }
    #expect(chances.reduce(0, +) / 2 <= 0.1)
  }

  @Test("compare teams as if all had met the same")
  func comparison() {
    let model = model(slips: 25)
    let expected = (0..<3).reduce(0.0) { $0 + model.mix[$1] * model.harm(team: 3, clause: $1) }
    #expect(abs(model.standardisedHarm(team: 3) - expected) < 1e-9)
    #expect(model.mix == [0.5, 0.5, 0])
    #expect(model.standardisedHarm(team: 3) > model.standardisedHarm(team: 4))
  }
}
