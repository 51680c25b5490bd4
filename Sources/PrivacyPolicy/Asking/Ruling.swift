public import Content

/// What a policy says about a task, as far as it was told.
public struct Ruling: Sendable, Hashable {
  /// The answer in one word.
  public enum Answer: Sendable, Hashable {
    /// Some clause is kept, and none is or may be broken.
    case yes
    /// A clause is broken, and nothing that the person can do otherwise keeps it.
    case no
    /// A clause is broken; something that the person can do otherwise may keep it.
    case notLikeThis
    /// Whether a clause is kept cannot be told.
    case cannotTell
    /// No clause says anything: that is no yes.
    case noRuleSpeaks
  }

  /// The answer.
  public let answer: Answer
  /// What was told, as an act.
  public let act: Act
  /// The act with one of the finer answers where none was asked for, because all come to the same.
  public let example: Act
  /// The clauses that are broken for certain, in the policy's order.
  public let broken: [ClauseID]
  /// Those among them that nothing keeps which the person can do otherwise.
  public let hopeless: [ClauseID]
  /// The clauses of which it cannot be told whether they are kept.
  public let doubtful: [ClauseID]
  /// The clauses that are kept for certain.
  public let kept: [ClauseID]
  /// The questions whose answers are not known and would change something.
  public let open: [QuestionID]

  /// Makes a ruling.
  public init(
    answer: Answer, act: Act, example: Act, broken: [ClauseID] = [], hopeless: [ClauseID] = [],
    doubtful: [ClauseID] = [], kept: [ClauseID] = [], open: [QuestionID] = []
  ) {
    self.answer = answer
    self.act = act
    self.example = example
    self.broken = broken
    self.hopeless = hopeless
    self.doubtful = doubtful
    self.kept = kept
    self.open = open
  }
}
