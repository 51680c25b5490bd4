/// What one person decided on one clause in one team and cycle, weighted.
public struct PersonTally: Sendable, Hashable {
  /// The weight of the decisions in which the clause was at stake, above 0.
  public var n: Double
  /// The weight of the slips among them, from 0 to `n`; half a slip counts half.
  public var y: Double

  /// Makes a tally.
  public init(n: Double, y: Double) {
    self.n = n
    self.y = y
  }

  /// Adds a decision.
  public mutating func add(violated: Double, weight: Double) {
    n += weight
    y += weight * violated
  }

  /// For how many decisions of different people it counts: `n` decisions of one person tell less
  /// than `n` of `n` people, the less the more alike one person's decisions are.
  ///
  /// - Parameter rho: the intraclass correlation, from 0 to 1.
  /// - SeeAlso: L. Kish, "Survey Sampling", 1965, the design effect.
  public func effective(_ rho: Double) -> PersonTally {
    guard n > 0 else { return PersonTally(n: 0, y: 0) }
    let weight = n / (1 + max(n - 1, 0) * rho)
    return PersonTally(n: weight, y: weight * (y / n))
  }
}
