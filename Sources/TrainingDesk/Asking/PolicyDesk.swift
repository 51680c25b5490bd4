public import Content
public import PrivacyPolicy

/// Asks the policy about a real task: nothing is recorded, and no store is needed.
public protocol PolicyDesk {
  /// What comes after some replies: another question, or the answer.
  ///
  /// - Parameter replies: the replies so far, in the order in which they were asked for.
  func step(after replies: [TaskReply]) -> TaskStep

  /// What the policy says about a task that is stated at once.
  ///
  /// - Parameter statements: each `dimension=word`, several words apart by commas.
  /// - Throws: ``StatedActError`` where one cannot be understood.
  func answer(to statements: [String]) throws(StatedActError) -> TaskAnswer

  /// Whom to ask and what to ring; nil where that is not known.
  var organisation: Organisation? { get }
}

/// What somebody replied to a question about their task.
public struct TaskReply: Sendable, Hashable {
  /// The choice of whoever does not know; no other choice has such a name.
  public static let unknown: ChoiceID = "?"
  /// The choice of whoever finds no answer that fits.
  public static let other: ChoiceID = "!"

  /// The question.
  public let question: QuestionID
  /// What was chosen.
  public let choices: Set<ChoiceID>

  /// Makes a reply.
  public init(to question: QuestionID, choices: Set<ChoiceID>) {
    self.question = question
    self.choices = choices
  }
}

/// What comes next where somebody asks about a task.
public enum TaskStep: Sendable, Hashable {
  /// This is asked.
  case question(TaskQuestion)
  /// All that matters is known.
  case answer(TaskAnswer)
  /// Something has gone wrong: the red button.
  case incident
}

/// A question about a task, as a person meets it.
public struct TaskQuestion: Sendable, Hashable {
  /// Its name, for the reply.
  public let id: QuestionID
  /// What is asked, and what can be answered: the last two are that one does not know, and that no
  /// answer fits.
  public let decision: ShownDecision

  /// Makes a question to show.
  public init(id: QuestionID, decision: ShownDecision) {
    self.id = id
    self.decision = decision
  }
}
