public import Content

/// A rule of a release, with how the organisation does in it.
public struct ReleasedRule: Sendable, Hashable {
  /// The clause.
  public let clause: ClauseID
  /// The pillar it stands in.
  public let pillar: String
  /// Its severity, the weight of a slip.
  public let severity: Double
  /// The organisation's rate and how much its teams differ.
  public let prior: ClausePrior
  /// Its share of all that was decided, from 0 to 1.
  public let share: Double

  /// Makes a rule.
  public init(
    clause: ClauseID, pillar: String, severity: Double, prior: ClausePrior, share: Double
  ) {
    self.clause = clause
    self.pillar = pillar
    self.severity = severity
    self.prior = prior
    self.share = share
  }
}
