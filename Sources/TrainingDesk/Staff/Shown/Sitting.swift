import Content
public import Records

/// An attempt as a person sits at it: what to show now and what to ask.
public struct Sitting: Sendable {
  /// Why it is played.
  public enum Reason: Sendable, Hashable {
    /// To do the whole.
    case whole
    /// To get rules right in another situation.
    case parallel([RuleCard])
    /// To get rules right at the decisions where they slipped.
    case retake([RuleCard])
    /// To see what another answer would have led to, from this decision on, counted from 1;
    /// nothing is stored.
    case rehearsal(of: Int)
    /// To see what was written; nothing is recorded.
    case preview
  }

  /// Where one is.
  public struct Progress: Sendable, Hashable {
    /// The decision that is asked, counted from 1.
    public let decision: Int
    /// About how many there are.
    public let about: Int
    /// About how many minutes are left.
    public let minutesLeft: Int

    /// Makes a progress.
    public init(decision: Int, about: Int, minutesLeft: Int) {
      self.decision = decision
      self.about = about
      self.minutesLeft = minutesLeft
    }
  }

  /// The attempt; of a rehearsal the one that is rehearsed.
  public let attempt: AttemptID
  /// The sequence number of the answer that is waited for.
  public let sequence: Int
  /// The name that commands take for what is played: the id of its module or situation.
  public let name: String
  /// What the module or situation is called.
  public let title: String
  /// What the situation is called.
  public let situation: String
  /// Why it is played.
  public let reason: Reason
  /// What it is the next moment of, said where one sits down; nil where it is none.
  public let occasion: Offer.Occasion?
  /// Whether it was begun before.
  public let isResumed: Bool
  /// The lesson card, in paragraphs; nil but at the beginning of a module.
  public let lesson: String?
  /// What the player is told first; nil but at the beginning of a situation.
  public let brief: String?
  /// The scenes to show before asking.
  public let scenes: [ShownScene]
  /// What is asked; nil where the attempt is at its end.
  public let decision: ShownDecision?
  /// The meters that are shown, as they stand now.
  public let meters: [ShownLevel]
  /// Where one is.
  public let progress: Progress
  /// The answers that lead to what is asked, where it is rehearsed; empty else.
  ///
  /// A rehearsal is nothing but this: whoever lets go of the sitting has left it.
  let route: [Reply]
  /// What those who write it want to know of what is asked, a line each; empty for staff.
  public internal(set) var asides: [String] = []
}
