public import Content

/// A rule in a team, as a report tells of it.
public struct WeakLink: Sendable, Hashable {
  /// What it is about.
  public enum Subject: Sendable, Hashable {
    /// One rule.
    case rule(ClauseID)
    /// The rules of a pillar that may not be told one by one, together.
    case rest(pillar: String)
  }

  /// How the rate stands to the organisation's.
  public enum Standing: String, Sendable, Hashable, CaseIterable {
    /// Likely above it: of such claims of a team at most one in ten is expected to be false.
    case above
    /// Perhaps above it: its estimate is.
    case notSure = "not-sure"
    /// At or below it.
    case within
  }

  /// What it is about.
  public let subject: Subject
  /// How grave a slip is, from 1 to 5; of several rules together, on average.
  public let severity: Double
  /// The slips expected in 100 decisions.
  public let slipsIn100: Double
  /// The interval that holds the slips in 100 with a probability of .90.
  public let interval: ClosedRange<Double>
  /// The organisation's slips in 100.
  public let organisation: Double
  /// How it stands to that.
  public let standing: Standing
  /// How it moved since the cycle before, where it was told of then.
  public let trend: Trend?
  /// The choice that tempts, where it may be told.
  public let lure: ReleasedLure?
}
