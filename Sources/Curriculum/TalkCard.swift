public import Content

/// What a manager needs for a talk of five minutes about one rule: a story to read aloud, which ends
/// before anybody has chosen, and questions about the team's own work.
public struct TalkCard: Sendable, Hashable {
  /// How long the talk takes, in minutes.
  public static let minutes = 5
  /// How many questions there are; the last asks what the team changes.
  public static let questionCount = 3
  /// How many words a story has that is read aloud in about a minute.
  public static let storyWords = 60...160

  /// The rule it is about.
  public let clause: ClauseID
  /// What the story is called.
  public let title: LocalisedText
  /// The story, in paragraphs.
  public let story: LocalisedText
  /// The questions, in the order in which they are asked.
  public let questions: [LocalisedText]

  /// Makes a card.
  public init(
    clause: ClauseID, title: LocalisedText, story: LocalisedText, questions: [LocalisedText]
  ) {
    self.clause = clause
    self.title = title
    self.story = story
    self.questions = questions
  }

  /// How many words a text has; a dash that stands alone is none.
  public static func wordCount(of text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count { word in
      word.contains { $0.isLetter || $0.isNumber }
    }
  }
}
