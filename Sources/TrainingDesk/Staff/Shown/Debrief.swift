public import Content

/// How an attempt went, looked at afterwards.
public struct Debrief: Sendable {
  /// Whether it is done.
  public enum Verdict: Sendable, Hashable {
    /// Done: passed, and nothing open that must be got right.
    case done
    /// Not yet: these rules must be got right; in another situation where there is one.
    case mustGetRight([RuleCard], inAnotherSituation: Bool)
    /// Not yet: privacy kept is below the mark.
    case privacyBelow(mark: Int)
    /// Not yet: the job done is below the mark.
    case serviceBelow(mark: Int)
    /// Not yet: fewer decisions than count.
    case tooFewDecisions(minimum: Int)
    /// It was a moment: there is nothing to pass.
    case moment
    /// It was a rehearsal: nothing counts.
    case rehearsal
  }

  /// One decision, looked at afterwards.
  public struct Decided: Sendable, Hashable {
    /// What was asked.
    public let ask: String
    /// What was answered, in words.
    public let answer: [String]
    /// The rules that slipped, gravest first.
    public let slips: [RuleCard]
    /// The rules at stake that were kept, gravest first.
    public let kept: [RuleCard]
    /// What would have been fine; nil where it was, or where items tell.
    public let fine: Fine?
    /// Privacy kept, 0 to 100.
    public let privacy: Int
    /// The job done, 0 to 100; nil where there was none.
    public let service: Int?
    /// Whether it was a question of knowledge.
    public let isKnowledge: Bool
  }

  /// How the story ended; nil for a retake of single decisions.
  public let ending: String?
  /// Privacy kept, 0 to 100.
  public let privacy: Int
  /// The job done, 0 to 100.
  public let service: Int
  /// Whether it is done.
  public let verdict: Verdict
  /// What must be got right besides: where the marks are not reached either, and in a moment.
  public let openRules: [RuleCard]
  /// What it was a moment of, and what comes next there; nil where it was none, or nobody asked.
  public let occasion: Offer.Occasion?
  /// Every decision.
  public let decisions: [Decided]
  /// One thing to do on Monday.
  public let monday: String?
  /// The last day on which the answers are stored; nil where they are not.
  public let storedUntil: Day?
  /// Whether the person has a manager who sees how they stand; else nobody but they sees anything.
  public let isManaged: Bool
}
