/// What is believed of a team's rate of slips in a clause.
public struct Belief: Sendable, Hashable {
  /// The rate, as a distribution.
  public let rate: BetaDistribution

  /// Draws what a cell says towards what is believed of its clause and its team.
  ///
  /// - Parameter ratio: the team's, from ``TeamRatios/ratio(of:)``.
  public init(_ cell: Cell, prior: ClausePrior, ratio: Double) {
    let expected = min(max(prior.mean * ratio, 1e-4), 0.95)
    // Corrected difficulties may take a cell's slips past its decisions, or rounding below none.
    let slips = min(max(cell.y, 0), cell.n)
    rate = BetaDistribution(
      prior.concentration * expected + slips,
      prior.concentration * (1 - expected) + cell.n - slips)
  }

  /// The rate expected, p̂.
  public var mean: Double { rate.mean }

  /// The interval that holds the rate with a probability of .90.
  public var interval: ClosedRange<Double> {
    let low = rate.quantile(0.05)
    return low...max(low, rate.quantile(0.95))
  }

  /// The probability that the rate is no higher than another one.
  public func isAtMost(_ other: Double) -> Double { rate.cumulative(other) }
}

/// How a rate moved from one cycle to the next.
public struct Trend: Sendable, Hashable {
  /// The later rate less the earlier one.
  public let change: Double
  /// By how much the change may be off on either side, with a probability of .90.
  public let margin: Double

  /// Compares two cycles.
  public init(from earlier: Belief, to later: Belief) {
    change = later.mean - earlier.mean
    margin = 1.645 * (earlier.rate.variance + later.rate.variance).squareRoot()
  }

  /// Whether the change is more than chance would have it.
  public var isClear: Bool { abs(change) > margin }
}
