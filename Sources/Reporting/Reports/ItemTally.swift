public import Content

/// How a question went over a whole organisation, for one clause.
public struct ItemTally: Sendable, Hashable {
  /// The situation.
  public let scenario: ScenarioID
  /// The decision.
  public let decision: DecisionID
  /// The clause.
  public let clause: ClauseID
  /// All that met it, by weight.
  public let cell: Cell
  /// How it goes together with what the same people do elsewhere.
  public let elsewhere: Moments

  /// Sums over those who had answered other questions before: of slips here, v, and of the rate of
  /// slips elsewhere, r.
  public struct Moments: Sendable, Hashable {
    /// How often.
    public let times: Double
    /// Σv.
    public let v: Double
    /// Σv².
    public let vv: Double
    /// Σr.
    public let r: Double
    /// Σr².
    public let rr: Double
    /// Σr·v.
    public let rv: Double

    /// Makes the sums.
    public init(times: Double, v: Double, vv: Double, r: Double, rr: Double, rv: Double) {
      (self.times, self.v, self.vv, self.r, self.rr, self.rv) = (times, v, vv, r, rr, rv)
    }
  }

  /// Makes a tally.
  public init(
    scenario: ScenarioID, decision: DecisionID, clause: ClauseID, cell: Cell, elsewhere: Moments
  ) {
    self.scenario = scenario
    self.decision = decision
    self.clause = clause
    self.cell = cell
    self.elsewhere = elsewhere
  }

  /// The fewest answers from which it is told how well a question measures.
  public static let fewestTimes = 30.0

  /// The correlation of slips here with slips elsewhere, from -1 to 1: near 0 or below, the question
  /// does not measure what others do. Nil where too few answered, or all did alike.
  ///
  /// - SeeAlso: F. Lord, M. Novick, "Statistical Theories of Mental Test Scores", 1968, 15: item-rest
  ///   correlation.
  public var discrimination: Double? {
    let sums = elsewhere
    guard sums.times >= ItemTally.fewestTimes else { return nil }
    let here = sums.vv - sums.v * sums.v / sums.times
    let others = sums.rr - sums.r * sums.r / sums.times
    guard here > 1e-9, others > 1e-9 else { return nil }
    let both = sums.rv - sums.r * sums.v / sums.times
    return min(max(both / (here * others).squareRoot(), -1), 1)
  }

  /// Whether it is sure, as far as one error in twenty, that slips here hardly go with those elsewhere.
  public var measuresBadly: Bool {
    guard let discrimination else { return false }
    return discrimination + 1.645 / elsewhere.times.squareRoot() < 0.1
  }
}
