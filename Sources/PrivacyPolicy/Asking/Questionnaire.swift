public import Content

/// The questions by which a real task is told, as a library holds them.
public struct Questionnaire: Sendable {
  /// The questions, in the order in which they may be asked.
  public let questions: [AskedQuestion]
  /// The dimensions in which a person can do otherwise; all others are facts, or the task itself.
  public let choosable: Set<ActDimension>
  /// What somebody answers who does not know.
  public let unknown: LocalisedText
  /// What somebody answers whose answer is not there.
  public let other: LocalisedText

  /// Makes a questionnaire.
  public init(
    questions: [AskedQuestion], choosable: Set<ActDimension>,
    unknown: LocalisedText = LocalisedText([.english: "I don't know"]),
    other: LocalisedText = LocalisedText([.english: "Something else"])
  ) {
    self.questions = questions
    self.choosable = choosable
    self.unknown = unknown
    self.other = other
  }

  /// The question of that name, finer ones included, or nil.
  public subscript(id: QuestionID) -> AskedQuestion? {
    questions.lazy.flatMap(\.withFiner).first { $0.id == id }
  }
}
