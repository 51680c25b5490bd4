/// How much more or less than others a team slips over all clauses: 1 is as often, 2 twice as often.
///
/// - SeeAlso: D. Clayton, J. Kaldor, "Empirical Bayes Estimates of Age-Standardized Relative Risks",
///   1987.
public struct TeamRatios: Sendable, Hashable {
  /// What the ratios gather around, near 1.
  public let mean: Double
  /// How many expected slips that is worth, κ.
  public let concentration: Double

  /// The slips that a team would have had as often as the organisation, and those it had.
  public struct Count: Sendable, Hashable {
    /// The slips expected, E.
    public let expected: Double
    /// The slips observed, O.
    public let observed: Double

    /// Makes a count.
    public init(expected: Double, observed: Double) {
      self.expected = expected
      self.observed = observed
    }
  }

  /// Makes the ratios of a release, as they are stored.
  public init(mean: Double, concentration: Double) {
    self.mean = mean
    self.concentration = concentration
  }

  /// Fits them by moments to the teams that had something to decide.
  public init(fitting teams: some Collection<Count>) {
    var (expected, observed, count) = (0.0, 0.0, 0.0)
    for team in teams where team.expected > 0 {
      expected += team.expected
      observed += team.observed
      count += 1
    }
    guard expected > 0 else {
      self.init(mean: 1, concentration: 1)
      return
    }
    let mean = observed / expected
    var spread = 0.0
    for team in teams where team.expected > 0 {
      let distance = team.observed / team.expected - mean
      spread += team.expected / expected * distance * distance
    }
    let variance = max(spread - mean * count / expected, 1e-4)
    self.init(mean: mean, concentration: mean * mean / variance)
  }

  /// The ratio of a team, drawn towards 1 as far as little is known of it.
  public func ratio(of team: Count) -> Double {
    guard mean > 0 else { return 1 }
    return (team.observed + concentration * mean) / ((team.expected + concentration) * mean)
  }
}
