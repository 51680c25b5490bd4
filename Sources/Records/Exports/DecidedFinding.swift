public import Content
public import People

/// What one decision came to about one clause, without which decision it was and when.
public struct DecidedFinding: Hashable, Sendable {
  /// The team it counts in.
  public let team: TeamID
  /// The clause.
  public let clause: ClauseID
  /// The clause's severity weight when it was judged, from 1 to 5.
  public let severity: Int
  /// How much of it was violated, from 0 to 1.
  public let violated: Double
  /// How much it counts, more than 0 and at most 1.
  public let weight: Double

  /// Makes a finding.
  public init(team: TeamID, clause: ClauseID, severity: Int, violated: Double, weight: Double) {
    self.team = team
    self.clause = clause
    self.severity = severity
    self.violated = violated
    self.weight = weight
  }
}
