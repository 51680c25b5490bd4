import Curriculum

/// A five-minute talk about one rule, as a manager reads it out.
public struct ShownTalk: Sendable, Hashable {
  /// What practises the rule afterwards.
  public struct Practice: Sendable, Hashable {
    /// The id of the module or situation, as `eslabon play` takes it.
    public let name: String
    /// What it is called.
    public let title: String
    /// How long it takes, in minutes.
    public let minutes: Int
  }

  /// The rule, with its reason and where it stands in the law.
  public let rule: RuleCard
  /// What the story is called.
  public let title: String
  /// The story: paragraphs with an empty line between them.
  public let story: String
  /// The questions, in the order in which they are asked.
  public let questions: [String]
  /// How long the talk takes, in minutes.
  public let minutes = TalkCard.minutes
  /// What practises the rule, shortest first.
  public let practice: [Practice]
}
