import Testing

@testable import Reporting

@Suite("What is estimated from cells")
struct EstimateTests {
  private func people(_ tallies: [(Double, Double)]) -> [PersonTally] {
    tallies.map { PersonTally(n: $0.0, y: $0.1) }
  }

  @Test("finds that people decide alike where each always does the same")
  func correlationOfHabits() {
    var correlation = IntraclassCorrelation()
    correlation.add(people([(4, 4), (4, 0), (4, 4), (4, 0), (4, 0)]))
    #expect(correlation.rho == 0.5)
  }

  @Test("finds no likeness where each does half and half")
  func correlationOfChance() {
    var correlation = IntraclassCorrelation()
    correlation.add(people([(4, 2), (4, 2), (4, 2)]))
    #expect(correlation.rho == 0)
  }

  @Test(
    "takes the usual correlation where nobody decided twice, nobody slipped or one person is all",
    arguments: [[(1, 1), (1, 0), (1, 1)], [(3, 0), (2, 0)], [(7, 3)], []] as [[(Double, Double)]])
  func correlationOfNothing(tallies: [(Double, Double)]) {
    var correlation = IntraclassCorrelation()
    correlation.add(people(tallies))
    #expect(correlation.rho == IntraclassCorrelation.unknown)
  }

  @Test("computes the correlation as its formula says")
  func correlationByFormula() {
    var correlation = IntraclassCorrelation()
    correlation.add(people([(3, 2), (2, 0), (5, 3), (1, 1)]))
    // A = 6 + 2 + 20; same = (2·1 + 3·2)/28; different = (36 - 14)/(121 - 39); p = 6/11.
    let (same, different, rate) = (8.0 / 28, 22.0 / 82, 6.0 / 11)
    let expected = (same - different) / (rate * (1 - rate))
    #expect(abs(correlation.rho - expected) < 1e-12)
  }

  @Test("reads no spread between teams from two of them")
  func priorOfTwoTeams() {
    let prior = ClausePrior(fitting: [Cell(n: 10, y: 9, people: 5), Cell(n: 10, y: 0, people: 5)])
    #expect(prior.dispersion == 0.05)
    #expect(abs(prior.concentration - 19) < 1e-9)
  }

  @Test("passes over cells without data, and believes little of an empty clause")
  func priorOfEmptyCells() {
    let cells = zip([8.0, 12, 20, 6, 30], [6.0, 1, 4, 4, 2]).map { Cell(n: $0, y: $1, people: 5) }
    #expect(
      ClausePrior(fitting: cells + [Cell(), Cell()]).concentration
        == ClausePrior(fitting: cells).concentration)
    #expect(ClausePrior(fitting: [Cell]()).mean == 0.5)
  }

  @Test("draws the ratio of a team towards 1 by how little is known of it")
  func ratios() {
    let counts = [(10.0, 20.0), (40, 30), (20, 20), (30, 30)].map {
      TeamRatios.Count(expected: $0.0, observed: $0.1)
    }
    let ratios = TeamRatios(fitting: counts)
    // m = 1; v = .1·1 + .4/16 - 4/100 = .085; κ = 1/.085.
    #expect(abs(ratios.mean - 1) < 1e-12)
    #expect(abs(ratios.concentration - 1 / 0.085) < 1e-9)
    let kappa = ratios.concentration
    #expect(abs(ratios.ratio(of: counts[0]) - (20 + kappa) / (10 + kappa)) < 1e-12)
    #expect(ratios.ratio(of: TeamRatios.Count(expected: 0, observed: 0)) == 1)
  }

  @Test("takes every team for alike where nobody slipped")
  func ratiosOfNoSlips() {
    let ratios = TeamRatios(fitting: [TeamRatios.Count(expected: 3, observed: 0)])
    #expect(ratios.ratio(of: TeamRatios.Count(expected: 3, observed: 0)) == 1)
  }

  @Test("tells a trend only beyond chance")
  func trend() {
    let prior = ClausePrior(mean: 0.2, dispersion: 0.05)
    func belief(_ n: Double, _ y: Double) -> Belief {
      Belief(Cell(n: n, y: y, people: 9), prior: prior, ratio: 1)
    }
    let small = Trend(from: belief(10, 3), to: belief(10, 2))
    #expect(small.change < 0 && !small.isClear)
    let large = Trend(from: belief(300, 150), to: belief(300, 60))
    #expect(large.change < 0 && large.isClear)
    let (first, second) = (belief(300, 150).rate, belief(300, 60).rate)
    #expect(
      abs(large.margin - 1.645 * (first.variance + second.variance).squareRoot()) < 1e-12)
  }

  @Test("holds a decision that few met for as hard as its clause")
  func difficulty() {
    #expect(Difficulty.ratio(of: Cell(), clauseRate: 0.2) == 1)
    let hard = Difficulty.ratio(of: Cell(n: 180, y: 100, people: 90), clauseRate: 0.2)
    #expect(abs(hard - (100 + 4) / (200 * 0.2)) < 1e-12)
  }

  @Test("puts a person's later tally in the place of the earlier one")
  func incrementalCells() {
    var cell = Cell()
    var tallies: [Int: PersonTally] = [:]
    let decisions = [(1, 1.0, 1.0), (2, 0, 1), (1, 0, 0.5), (3, 0.5, 1), (1, 1, 1), (2, 1, 0.25)]
    for (person, violated, weight) in decisions {
      let before = tallies[person]
      var after = before ?? PersonTally(n: 0, y: 0)
      after.add(violated: violated, weight: weight)
      cell.replace(before, by: after, rho: 0.07)
      tallies[person] = after
    }
    let whole = Cell(tallies.values, rho: 0.07)
    #expect(abs(cell.n - whole.n) < 1e-12 && abs(cell.y - whole.y) < 1e-12)
    #expect(cell.people == 3)
  }
}
