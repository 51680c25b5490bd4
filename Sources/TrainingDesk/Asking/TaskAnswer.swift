public import Content
public import PrivacyPolicy

/// What the policy says about a task.
public struct TaskAnswer: Sendable, Hashable {
  /// The answer in one word.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// As far as the policy says.
    case yes
    /// Not at all.
    case no
    /// Not like this; a small change would make it fine.
    case notYet = "not-yet"
    /// The policy can't tell, or something is not known that it asks about.
    case cannotTell = "cannot-tell"
    /// No rule speaks about it; that is no yes.
    case noRule = "no-rule"
    /// The questions do not cover it.
    case notCovered = "not-covered"
  }

  /// A rule that is broken, and by what.
  public struct Broken: Sendable, Hashable {
    /// The rule.
    public let rule: RuleCard
    /// What of the task breaks it, by its labels; empty where something is missing instead.
    public let by: [String]
  }

  /// A question whose answer is not known.
  public struct Open: Sendable, Hashable {
    /// What is asked.
    public let ask: String
    /// The dimensions it asks about, by their names in the format's order.
    public let dimensions: [String]
  }

  /// The answer.
  public let kind: Kind
  /// What was told, as an act.
  public let act: Act
  /// The rules that are broken, in the policy's order.
  public let broken: [Broken]
  /// The rules that are kept.
  public let kept: [RuleCard]
  /// The rules of which it cannot be told whether they are kept.
  public let doubtful: [RuleCard]
  /// The smallest change that would make it fine; empty where it is, or where there is none.
  public let changes: [ShownChange]
  /// Whether other rules may speak once it is changed so, which the answers do not settle.
  public let asksAgain: Bool
  /// What is not known and would change something; empty where the answer stands whatever it is.
  public let open: [Open]
  /// Whom to ask; nil where that is not known.
  public let contact: Organisation.Contact?

  /// The rules that the answer rests on.
  public var rules: [RuleCard] {
    switch kind {
    case .yes: kept
    case .no, .notYet: broken.map(\.rule)
    case .cannotTell: broken.map(\.rule) + doubtful
    case .noRule, .notCovered: []
    }
  }

  /// Makes an answer.
  public init(
    kind: Kind, act: Act, broken: [Broken] = [], kept: [RuleCard] = [],
    doubtful: [RuleCard] = [], changes: [ShownChange] = [], asksAgain: Bool = false,
    open: [Open] = [], contact: Organisation.Contact?
  ) {
    self.kind = kind
    self.act = act
    self.broken = broken
    self.kept = kept
    self.doubtful = doubtful
    self.changes = changes
    self.asksAgain = asksAgain
    self.open = open
    self.contact = contact
  }
}
