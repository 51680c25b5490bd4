public import Content
public import PrivacyPolicy

/// A clause at stake at a decision, and how it came out.
public struct Stake: Sendable, Hashable {
  /// The clause.
  public let clause: ClauseID
  /// How grave a violation is.
  public let severity: Severity
  /// How far it was violated, 0 to 1.
  public let violated: Double

  /// Makes a stake.
  public init(clause: ClauseID, severity: Severity, violated: Double) {
    self.clause = clause
    self.severity = severity
    self.violated = violated
  }

  /// How far it was kept, 0 to 1.
  public var credit: Double { 1 - violated }
}

/// What the player is told of one item, step or span after answering.
public struct ItemNote: Sendable, Hashable {
  /// How the item was dealt with.
  public enum Standing: Sendable, Hashable {
    /// As it should be, or neither way matters.
    case right
    /// Kept though it should not have been.
    case keptWrongly
    /// Left out though the job needed it.
    case missed
    /// Put into another class; it belongs into this one.
    case belongs(to: String)
    /// Put before what it should have followed.
    case tooEarly(before: String)
  }

  /// Its name.
  public let id: ChoiceID
  /// What the player read.
  public let text: String
  /// How it was dealt with.
  public let standing: Standing
  /// Why it belongs where it does.
  public let why: String?

  /// Makes a note.
  public init(id: ChoiceID, text: String, standing: Standing, why: String? = nil) {
    self.id = id
    self.text = text
    self.standing = standing
    self.why = why
  }
}

/// What an answer comes to: never changed, so that all who hold it share it.
public final class DecisionOutcome: Sendable {
  /// The decision.
  public let decision: DecisionID
  /// Whether it asked for knowledge, rather than conduct.
  public let isKnowledge: Bool
  /// The clauses at stake, in the order of the policy: those that some answer on offer violates,
  /// or the one that a knowledge task exercises.
  public let stakes: [Stake]
  /// What the judge found of the answer, in the order of the policy; empty for knowledge.
  public let findings: [Finding]
  /// The share of the legitimate job that gets done, 0 to 1; nil where there is none to do.
  public let service: Double?
  /// What is told of each item; empty for choose.
  public let notes: [ItemNote]
  /// Where an option slipped or left the job undone: what would have been fine, in the author's
  /// words or as the option on offer that violates nothing and serves best.
  public let fine: String?
  /// Where an option slipped and neither the author nor another option says what would have been
  /// fine: what it did, for the smallest change to be worked out.
  public let slipped: SlippedAct?

  /// Makes an outcome.
  public init(
    decision: DecisionID, isKnowledge: Bool, stakes: [Stake], findings: [Finding] = [],
    service: Double?, notes: [ItemNote] = [], fine: String? = nil,
    slipped: SlippedAct? = nil
  ) {
    self.decision = decision
    self.isKnowledge = isKnowledge
    self.stakes = stakes
    self.findings = findings
    self.service = service
    self.notes = notes
    self.fine = fine
    self.slipped = slipped
  }

  /// Privacy kept, 0 to 100: the mean credit of what is at stake by weight, 100 where nothing is.
  public var adherence: Double {
    let weight = stakes.reduce(0) { $0 + Double($1.severity.weight) }
    guard weight > 0 else { return 100 }
    return 100 * stakes.reduce(0) { $0 + Double($1.severity.weight) * $1.credit } / weight
  }

  /// The clauses that conduct violated.
  public var violated: [ClauseID] {
    isKnowledge ? [] : findings.filter { $0.verdict == .violated }.map(\.clause)
  }

  /// The same outcome with what would have been fine.
  func mended(by fine: String) -> DecisionOutcome {
    DecisionOutcome(
      decision: decision, isKnowledge: isKnowledge, stakes: stakes, findings: findings,
      service: service, notes: notes, fine: fine)
  }
}

extension DecisionOutcome: Hashable {
  /// Whether two outcomes say the same.
  public static func == (left: DecisionOutcome, right: DecisionOutcome) -> Bool {
    left === right
      || left.decision == right.decision && left.isKnowledge == right.isKnowledge
        && left.stakes == right.stakes && left.findings == right.findings
        && left.service == right.service && left.notes == right.notes && left.fine == right.fine
        && left.slipped == right.slipped
  }

  /// Hashes what it says.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(decision)
    hasher.combine(isKnowledge)
    hasher.combine(stakes)
    hasher.combine(findings)
    hasher.combine(service)
    hasher.combine(notes)
    hasher.combine(fine)
    hasher.combine(slipped)
  }
}
