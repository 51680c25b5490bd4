public import Content

/// What is held about a person.
public struct MyData: Sendable {
  /// What a table is about.
  public enum Topic: Sendable, Hashable, CaseIterable {
    /// The person.
    case person
    /// What is asked of the person by when, and who was told.
    case dates
    /// What was begun and done.
    case attempts
    /// What was answered, and what is counted from it.
    case decisions
    /// What was said of questions, by nobody.
    case remarks
    /// What is summed over teams for reports, by nobody's name.
    case reports
    /// Copies of what was played.
    case editions
    /// Who looked at or changed what.
    case audit
  }

  /// One table of the store.
  public struct Table: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// What it is about.
    public let topic: Topic
    /// What it is for.
    public let purpose: String
    /// How long it is kept.
    public let kept: String
    /// How many rows are held.
    public let rows: Int
    /// The day of the oldest row, where it has one.
    public let oldest: Day?
  }

  /// One answer.
  public struct Answered: Sendable, Hashable {
    /// The situation.
    public let situation: String
    /// The decision.
    public let decision: DecisionID
    /// What was asked, in words; nil where it cannot be played again.
    public let question: String?
    /// What was answered, in words, one entry a choice; nil where it cannot be played again.
    public let words: [String]?
    /// The answer as it is stored.
    public let answer: String
    /// When it was given, in ISO 8601, UTC.
    public let when: String
  }

  /// That decisions were given out under a number.
  public struct GivenOut: Sendable, Hashable {
    /// The day.
    public let day: Day
    /// Who did it: the name of an account.
    public let who: String
    /// Of which measuring cycle they were.
    public let cycle: String
    /// Why, in the words of whoever did it.
    public let reason: String
  }

  /// How often a report was looked at in which the person's decisions are summed up.
  public struct ReportView: Sendable, Hashable {
    /// The measuring cycle.
    public let cycle: String
    /// Whether it is that of the person's team; otherwise that of the organisation.
    public let isOfTeam: Bool
    /// How often.
    public let times: Int
    /// The last day on which it was.
    public let latest: Day
  }

  /// The tables, in the order of the inventory.
  public let tables: [Table]
  /// The answers, in the order in which they were given.
  public let answers: [Answered]
  /// When decisions of the person were given out, the latest last.
  public let givenOut: [GivenOut]
  /// How often reports were looked at in which the person's decisions are summed up.
  public let reportViews: [ReportView]
  /// Whether the person has a manager who sees how they stand; else nobody but they sees anything.
  public let isManaged: Bool
}
