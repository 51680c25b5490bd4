import Testing

@testable import Reporting

@Suite("The vectors of the design")
struct VectorTests {
  private func near(_ value: Double, _ expected: Double) -> Bool { abs(value - expected) < 1e-6 }

  @Test("hold for a cell and what is believed of it")
  func cellAndBelief() {
    let people = [(4.0, 2.0), (1, 1), (6, 1)].map { PersonTally(n: $0.0, y: $0.1) }
    let cell = Cell(people, rho: 0.1)
    #expect(near(cell.n, 8.076923))
    #expect(near(cell.y, 3.205128))
    #expect(cell.people == 3)
    let prior = ClausePrior(mean: 0.15, dispersion: 1.0 / 17)
    let belief = Belief(cell, prior: prior, ratio: 1.2)
    #expect(near(prior.concentration, 16))
    #expect(near(belief.mean, 0.252737))
    #expect(near(belief.interval.lowerBound, 0.122458))
    #expect(near(belief.interval.upperBound, 0.406790))
    #expect(near(1 - belief.isAtMost(0.15), 0.888091))
  }

  @Test("hold for the moments of a clause")
  func moments() {
    let cells = zip([8.0, 12, 20, 6, 30], [6.0, 1, 4, 4, 2]).map { Cell(n: $0, y: $1, people: 5) }
    let prior = ClausePrior(fitting: cells)
    #expect(near(prior.mean, 0.227273))
    #expect(near(prior.dispersion, 0.405342))
    #expect(near(prior.concentration, 1.467050))
  }
}
