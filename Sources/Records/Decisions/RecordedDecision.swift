/// What the store holds once a decision is recorded.
public struct RecordedDecision: Hashable, Sendable {
  /// The decision as stored, which is the earlier one where this was sent again.
  public let decision: DecisionRecord
  /// The attempt's result, where this decision finished it.
  public let result: AttemptResult?
  /// Whether the decision had been stored before, so that nothing was written now.
  public let wasStored: Bool

  /// Makes the outcome of recording a decision.
  public init(decision: DecisionRecord, result: AttemptResult?, wasStored: Bool) {
    self.decision = decision
    self.result = result
    self.wasStored = wasStored
  }
}
