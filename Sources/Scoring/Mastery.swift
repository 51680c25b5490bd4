public import Content

/// How often one person slips on one clause, as their decisions tell: decayed Beta-Bernoulli.
///
/// At each decision what is known counts 2^(-days/180) of what it did, so that old answers count half
/// after six months. It composes refreshers; nobody but the person is shown it, in words.
public struct Mastery: Hashable, Sendable {
  /// The weight of slips.
  public private(set) var slips = 0.0
  /// The weight of what was kept.
  public private(set) var kept = 0.0
  private var lastOn: Day?

  /// Days after which an answer counts half.
  public static let halfLife = 180
  /// The weight of the prior.
  public static let priorWeight = 12.0

  /// Nothing is known yet.
  public init() {}

  /// Takes a decision into account; decisions come in the order of their days.
  ///
  /// - Parameters:
  ///   - violated: how much of the clause was violated, 0 to 1.
  ///   - weight: how much the decision counts, as in the tallies.
  ///   - day: its day.
  public mutating func note(violated: Double, weight: Double, on day: Day) {
    decay(to: day)
    slips += weight * violated
    kept += weight * (1 - violated)
  }

  /// Lets what is known fade up to a day; earlier days than the last one change nothing.
  public mutating func decay(to day: Day) {
    let factor = Mastery.share(after: day.number - (lastOn ?? day).number)
    slips *= factor
    kept *= factor
    lastOn = max(lastOn ?? day, day)
  }

  /// The slip rate, from a prior mean.
  public func slipRate(prior mean: Double) -> Double {
    (Mastery.priorWeight * mean + slips) / (Mastery.priorWeight + slips + kept)
  }

  /// The prior mean of a clause: the organisation's rate, adjusted by how the person does on all
  /// clauses.
  ///
  /// - Parameters:
  ///   - rate: the organisation's rate of the clause.
  ///   - observed: the person's slips over all clauses.
  ///   - expected: the slips that the organisation's rates would give them.
  public static func prior(rate: Double, observed: Double, expected: Double) -> Double {
    min(0.95, rate * (observed + 4) / (expected + 4))
  }

  /// What is left of an answer's weight after so many days: 2^(-days/180).
  public static func share(after days: Int) -> Double {
    guard days > 0 else { return 1 }
    // 2^(-1/180); whole half-lives are halved exactly, the rest is at most 179 factors.
    let daily = 0.996_156_587_220_575_2
    var share = 1.0
    for _ in 0..<min(days / halfLife, 2000) { share /= 2 }
    for _ in 0..<(days % halfLife) { share *= daily }
    return share
  }
}
