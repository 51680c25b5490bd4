public import Content
public import People

/// Keeps who plays, what they play from, what they decided and what came of it.
///
/// Every method is one transaction: it happens whole or not at all, and what has returned survives
/// the end of the process and of the power.
public protocol AttemptStore: Sendable {
  /// The person at the keyboard, made with `now` as the time of creation where there is none yet.
  func personAtKeyboard(now: Timestamp) throws(RecordsError) -> Person

  /// The team in which a person's decisions count in a measuring cycle: theirs when it opened, and
  /// the first one of whoever joined since.
  ///
  /// - Throws: ``RecordsError/noSuchPerson(_:)``.
  func team(of person: PersonID, in cycle: String) throws(RecordsError) -> TeamID

  /// Remembers how a person likes to read, in place of what was remembered.
  ///
  /// - Throws: ``RecordsError/noSuchPerson(_:)``.
  func setPreferences(
    _ preferences: ReadingPreferences, of person: PersonID
  ) throws(RecordsError)

  /// Begins an attempt and keeps its edition, sharing the files that are kept already.
  ///
  /// Beginning the same attempt again changes nothing.
  ///
  /// - Parameters:
  ///   - attempt: an open attempt, of which `edition` is the edition.
  ///   - edition: what it is played from. What is kept under its id must list the same files.
  ///   - former: the person's open attempt at the same item, which is abandoned for this one.
  /// - Throws: ``RecordsError/openAttemptExists(_:)`` where an attempt at the item is open and is
  ///   not `former`; ``RecordsError/noSuchAttempt(_:)`` where `former` is not of this person and
  ///   item; ``RecordsError/attemptClosed(_:)`` where `former` or `attempt` is not open;
  ///   ``RecordsError/noSuchPerson(_:)``.
  func begin(
    _ attempt: Attempt, edition: Edition, abandoning former: AttemptID?
  ) throws(RecordsError)

  /// An attempt, or nil where none has this id.
  func attempt(_ id: AttemptID) throws(RecordsError) -> Attempt?

  /// A person's attempts in the order in which they began.
  func attempts(of person: PersonID) throws(RecordsError) -> [Attempt]

  /// The attempt at an item that a person has not finished, of which there is at most one.
  func openAttempt(of person: PersonID, item: Item) throws(RecordsError) -> Attempt?

  /// An edition with its files, or nil where none has this id.
  func edition(_ id: EditionID) throws(RecordsError) -> Edition?

  /// An attempt's decisions in sequence.
  func decisions(of attempt: AttemptID) throws(RecordsError) -> [DecisionRecord]

  /// Records a decision with its findings, the tallies, that it was met and, where it is the last,
  /// what came of the attempt.
  ///
  /// A decision that is stored already under its attempt and sequence number is returned as stored.
  ///
  /// - Parameters:
  ///   - decision: the next decision of its attempt.
  ///   - result: how the attempt went, where this decision finishes it: the red lines it opens and
  ///     lifts for the item, and the completion.
  /// - Throws: ``RecordsError/conflict(stored:)`` where another answer is stored under the same
  ///   key; ``RecordsError/outOfSequence(expected:)``; ``RecordsError/noSuchAttempt(_:)``;
  ///   ``RecordsError/attemptClosed(_:)``; ``RecordsError/refused(rule:)``.
  func record(
    _ decision: DecisionRecord, finishing result: AttemptResult?
  ) throws(RecordsError) -> RecordedDecision

  /// Gives an open attempt up; one that is abandoned already stays so.
  ///
  /// - Throws: ``RecordsError/noSuchAttempt(_:)``; ``RecordsError/attemptClosed(_:)`` where it is
  ///   finished.
  func abandon(_ attempt: AttemptID) throws(RecordsError)

  /// The clauses of an item that a person has still to get right, ordered by id.
  func openRedLines(of person: PersonID, item: Item) throws(RecordsError) -> [ClauseID]

  /// What a person has done, in the order in which it was begun.
  func completions(of person: PersonID) throws(RecordsError) -> [CompletedItem]

  /// The tallies of a team in a measuring cycle, ordered by clause and person.
  func tallies(cycle: String, team: TeamID) throws(RecordsError) -> [Tally]

  /// A person's tallies of all cycles and teams, ordered by cycle, team and clause.
  func tallies(of person: PersonID) throws(RecordsError) -> [Tally]

  /// The decisions that a person has met, ordered by situation and decision.
  func met(by person: PersonID) throws(RecordsError) -> [MetDecision]
}

extension AttemptStore {
  /// Begins an attempt at an item of which none is open.
  ///
  /// - Throws: as ``begin(_:edition:abandoning:)`` does.
  public func begin(_ attempt: Attempt, edition: Edition) throws(RecordsError) {
    try begin(attempt, edition: edition, abandoning: nil)
  }

  /// Records a decision that does not finish its attempt.
  ///
  /// - Throws: as ``record(_:finishing:)`` does.
  public func record(_ decision: DecisionRecord) throws(RecordsError) -> RecordedDecision {
    try record(decision, finishing: nil)
  }
}
