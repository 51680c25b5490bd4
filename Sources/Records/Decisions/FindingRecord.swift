public import Content

/// What the judge found about one clause in one decision, as it is kept.
public struct FindingRecord: Hashable, Sendable {
  /// What became of the clause.
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// It was kept.
    case upheld
    /// It was not.
    case violated
    /// The policy can't tell.
    case undetermined
  }

  /// The clause.
  public let clause: ClauseID
  /// What became of it.
  public let verdict: Verdict
  /// The clause's severity weight, from 1 to 5.
  public let severity: Int
  /// How much of it was violated, from 0 to 1.
  public let violated: Double
  /// How much it counts in the tallies, from 0 to 1; what counts 0 enters none.
  public let tallyWeight: Double

  /// Makes a finding.
  public init(
    clause: ClauseID, verdict: Verdict, severity: Int, violated: Double, tallyWeight: Double
  ) {
    self.clause = clause
    self.verdict = verdict
    self.severity = severity
    self.violated = violated
    self.tallyWeight = tallyWeight
  }
}
