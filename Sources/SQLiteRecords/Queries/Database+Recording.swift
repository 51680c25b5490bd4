internal import Content
internal import GRDB
internal import Records

extension Database {
  /// Records a decision, as ``Records/AttemptStore/record(_:finishing:)`` says, in the transaction
  /// that is under way.
  func record(
    _ decision: DecisionRecord, finishing result: AttemptResult?
  ) throws -> RecordedDecision {
    let attempt = try knownAttempt(decision.attempt)
    let next = try nextSequence(of: attempt.id)
    if let stored = try self.decision(of: attempt.id, sequence: decision.sequence) {
      guard stored.answersAlike(decision) else { throw RecordsError.conflict(stored: stored) }
      let isLast = stored.sequence == next - 1
      return RecordedDecision(
        decision: stored, result: isLast ? attempt.result : nil, wasStored: true)
    }
    guard attempt.state == .open else { throw RecordsError.attemptClosed(attempt.id) }
    guard decision.sequence == next else { throw RecordsError.outOfSequence(expected: next) }
    guard attempt.situations.contains(decision.scenario) else {
      throw RecordsError.refused(rule: "decision_scenario")
    }
    try insert(decision)
    try count(decision, of: attempt.person)
    if let result { try finish(attempt, at: decision.decidedAt, with: result) }
    return RecordedDecision(decision: decision, result: result, wasStored: false)
  }

  /// Ends an attempt with its result.
  private func finish(
    _ attempt: Attempt, at instant: Timestamp, with result: AttemptResult
  ) throws {
    guard result.endings.count == attempt.situations.count else {
      throw RecordsError.refused(rule: "attempt_endings")
    }
    try run(
      """
      UPDATE attempt SET state = 'finished', finished_at = ?, adherence = ?, service = ?,
        decisions = ?, passed = ?
      WHERE id = ?
      """,
      [
        instant.milliseconds, result.adherence, result.service, result.decisions, result.passed,
        attempt.id.rawValue,
      ])
    for (position, ending) in result.endings.enumerated() {
      try run(
        "UPDATE attempt_situation SET ending = ? WHERE attempt = ? AND position = ?",
        [ending.rawValue, attempt.id.rawValue, position])
    }
    try keepRedLines(of: result, from: attempt)
    if let completion = result.completion { try keep(completion, of: attempt.id) }
  }
}
