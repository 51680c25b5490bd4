import Content

/// What is told of one item, step or span.
public struct ShownNote: Sendable, Hashable {
  /// How it was dealt with.
  public enum Standing: Sendable, Hashable {
    /// Kept though it should have stayed out.
    case keptWrongly
    /// Left out though the job needed it.
    case missed
    /// Belongs into this class.
    case belongs(to: String)
    /// Came before what it should have followed.
    case tooEarly(before: String)
  }

  /// What was read.
  public let text: String
  /// How it was dealt with.
  public let standing: Standing
  /// Why it belongs where it does.
  public let why: String?

  /// Makes a note.
  public init(text: String, standing: Standing, why: String?) {
    self.text = text
    self.standing = standing
    self.why = why
  }
}

/// A meter that moved.
public struct ShownMeter: Sendable, Hashable {
  /// What it is called.
  public let title: String
  /// What it stood at.
  public let before: Int
  /// What it stands at.
  public let now: Int
  /// The least it can stand at.
  public let minimum: Int
  /// The most it can stand at.
  public let maximum: Int

  /// Makes a meter to show.
  public init(title: String, before: Int, now: Int, minimum: Int, maximum: Int) {
    self.title = title
    self.before = before
    self.now = now
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// What an answer came to, said only after it was saved.
public struct Outcome: Sendable, Hashable {
  /// What the story says to it.
  public let feedback: [String]
  /// The rules that slipped, gravest first.
  public let slips: [RuleCard]
  /// The rules at stake that were kept, gravest first.
  public let kept: [RuleCard]
  /// What would have been fine; nil where it was, or where items tell.
  public let fine: Fine?
  /// What is told of items, steps and spans.
  public let notes: [ShownNote]
  /// Privacy kept, 0 to 100.
  public let privacy: Int
  /// The job done, 0 to 100; nil where there was none to do.
  public let service: Int?
  /// Whether it was a question of knowledge.
  public let isKnowledge: Bool
  /// The meters that moved.
  public let meters: [ShownMeter]

  /// Makes an outcome.
  public init(
    feedback: [String], slips: [RuleCard], kept: [RuleCard], fine: Fine?, notes: [ShownNote],
    privacy: Int, service: Int?, isKnowledge: Bool, meters: [ShownMeter]
  ) {
    self.feedback = feedback
    self.slips = slips
    self.kept = kept
    self.fine = fine
    self.notes = notes
    self.privacy = privacy
    self.service = service
    self.isKnowledge = isKnowledge
    self.meters = meters
  }
}
