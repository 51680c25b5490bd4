import Content
import Foundation
import Scoring
import Testing

@Suite("Mastery of a clause")
struct MasteryTests {
  private func day(_ number: Int) -> Day { Day(number: 20_000 + number) }

  @Test(arguments: [0, 1, 17, 90, 179, 180, 181, 365, 1000, 5000])
  func fadesByHalfInHalfAYear(days: Int) {
    #expect(abs(Mastery.share(after: days) - exp2(-Double(days) / 180)) < 1e-12)
  }

  @Test func followsTheFormula() {
    let decisions: [(day: Int, violated: Double, weight: Double)] = [
      (0, 1, 1), (40, 0, 1), (41, 0.5, 0.5), (300, 1, 0.25), (300, 0, 1),
    ]
    var mastery = Mastery()
    var (slips, kept, last) = (0.0, 0.0, 0)
    for decision in decisions {
      let fade = exp2(-Double(decision.day - last) / 180)
      slips = fade * slips + decision.weight * decision.violated
      kept = fade * kept + decision.weight * (1 - decision.violated)
      last = decision.day
      mastery.note(
        violated: decision.violated, weight: decision.weight, on: day(decision.day))
    }
    #expect(abs(mastery.slips - slips) < 1e-12)
    #expect(abs(mastery.kept - kept) < 1e-12)
    let rate = (12 * 0.2 + slips) / (12 + slips + kept)
    #expect(abs(mastery.slipRate(prior: 0.2) - rate) < 1e-12)
  }

  @Test func startsFromThePrior() {
    #expect(Mastery().slipRate(prior: 0.15) == 0.15)
  }

  @Test(arguments: [(0.2, 4.0, 4.0, 0.2), (0.2, 12.0, 4.0, 0.4), (0.9, 20.0, 4.0, 0.95)])
  func adjustsTheOrganisationsRate(
    rate: Double, observed: Double, expected: Double, mean: Double
  ) {
    let prior = Mastery.prior(rate: rate, observed: observed, expected: expected)
    #expect(abs(prior - mean) < 1e-12)
  }
}
