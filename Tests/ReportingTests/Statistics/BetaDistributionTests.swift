import Testing

@testable import Reporting

@Suite("A Beta distribution")
struct BetaDistributionTests {
  /// A probability worked out with 40 digits.
  struct Known: Sendable {
    let (a, b, x, p): (Double, Double, Double, Double)

    init(_ a: Double, _ b: Double, _ x: Double, _ p: Double) {
      (self.a, self.b, self.x, self.p) = (a, b, x, p)
    }
  }

  static let known = [
    Known(2, 10, 0.3, 0.8870099004),
    Known(0.7, 9.3, 0.001328, 0.04999765634339601),
    Known(0.5, 0.5, 0.25, 1.0 / 3),
    Known(1, 3, 0.2, 0.488),
    Known(1e-4, 1, 0.5, 0.9999306876841536),
    Known(1e-3, 199, 0.001, 0.9987717031034005),
    Known(30, 70, 0.31, 0.5969379532927575),
    Known(300, 700, 0.31, 0.7564186827315436),
    Known(5000, 20000, 0.2, 0.501261574460249),
    Known(5000, 20000, 0.195, 0.023527488889849506),
    Known(123456.5, 1000000.25, 0.11, 0.6457828558755713),
    Known(123456.5, 1000000.25, 0.1095, 0.09311303139351804),
    Known(7e6, 4.3e7, 0.14, 0.5000390232166556),
    Known(7e6, 4.3e7, 0.14005, 0.8458795760761729),
    Known(40, 0.3, 0.99, 0.2242554719875413),
    Known(0.02, 0.03, 0.4, 0.5953852302199127),
    Known(15.5, 15.5, 0.5, 0.5),
    Known(3, 500, 0.02, 0.9974934345076116),
  ]

  @Test("knows its distribution function", arguments: known)
  func distributionFunction(known: Known) {
    let p = BetaDistribution(known.a, known.b).cumulative(known.x)
    #expect(abs(p - known.p) < 1e-9)
    let mirrored = BetaDistribution(known.b, known.a).cumulative(1 - known.x)
    #expect(abs(mirrored - (1 - known.p)) < 1e-9)
  }

  @Test(
    "has the percentage points of published tables",
    arguments: [
      // The square of Student's t with 10 degrees of freedom at .95 is 1.812461123².
      (5.0, 0.5, 0.1, 10 / (10 + 1.812461123 * 1.812461123)),
      // Snedecor's F with 4 and 20 degrees of freedom at .95 is 2.866081402.
      (2.0, 10.0, 0.95, 4 * 2.866081402 / (4 * 2.866081402 + 20)),
    ])
  func publishedTables(a: Double, b: Double, p: Double, x: Double) {
    #expect(abs(BetaDistribution(a, b).quantile(p) - x) < 1e-9)
  }

  @Test("gives quantiles that its distribution function takes back", arguments: known)
  func quantiles(known: Known) {
    let distribution = BetaDistribution(known.a, known.b)
    for p in [0.001, 0.05, 0.25, 0.5, 0.75, 0.95, 0.999] {
      let x = distribution.quantile(p)
      // Close to an end a number cannot say where exactly.
      guard x > 1e-300, x < 1 else { continue }
      #expect(abs(distribution.cumulative(x) - p) < 1e-9 || x > 1 - 1e-6)
    }
    #expect(distribution.quantile(0) == 0)
    #expect(distribution.quantile(1) == 1)
  }

  @Test("agrees with the vectors of the design")
  func vectors() {
    #expect(abs(BetaDistribution(2, 10).quantile(0.05) - 0.033319) < 1e-6)
    #expect(abs(BetaDistribution(2, 10).quantile(0.95) - 0.364359) < 1e-6)
    #expect(abs(BetaDistribution(0.7, 9.3).quantile(0.05) - 0.001328) < 1e-6)
    #expect(abs(BetaDistribution(0.7, 9.3).quantile(0.95) - 0.229131) < 1e-6)
  }

  @Test("tells mean and variance")
  func moments() {
    let distribution = BetaDistribution(2, 6)
    #expect(distribution.mean == 0.25)
    #expect(abs(distribution.variance - 12.0 / (64 * 9)) < 1e-15)
  }
}
