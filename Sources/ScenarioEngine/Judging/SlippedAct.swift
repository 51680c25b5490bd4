public import PrivacyPolicy

/// What an option did that slipped, and what was true whatever was chosen.
public struct SlippedAct: Sendable, Hashable {
  /// What the option states.
  public let statement: ActStatement
  /// What is true whatever is chosen.
  public let facts: ActStatement

  /// Makes a slipped act.
  public init(statement: ActStatement, facts: ActStatement) {
    self.statement = statement
    self.facts = facts
  }

  /// The smallest change after which it would have been fine; nil where there is none, or none that
  /// whoever acts could choose.
  public func smallestChange(by judge: Judge, vocabulary: Vocabulary) -> ActChange? {
    judge.smallestChange(of: statement, over: facts, vocabulary: vocabulary)
  }
}
