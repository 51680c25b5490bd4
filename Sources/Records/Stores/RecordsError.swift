public import People

/// What can keep a store from doing what it was asked; nothing was written then, in part or whole.
public enum RecordsError: Error, Hashable, Sendable {
  /// The store or its folder may not be written.
  case readOnly(path: String)
  /// People other than its owner may write the store, a file beside it, or its folder.
  case writableByOthers(path: String)
  /// Another process holds the store and did not let go in time.
  case locked(path: String)
  /// The file is not a store, or not any more.
  case corrupt(path: String)
  /// A later program wrote the store: its schema is `found`, and this program knows up to `known`.
  case newer(path: String, found: Int, known: Int)
  /// No room is left for the store: the disk, a quota or a limit on file sizes.
  case full(path: String)
  /// Reading or writing failed with a code of the system's or of the database's.
  case inputOutput(path: String, code: Int)
  /// The store, its folder or its lock cannot be made at that path.
  case cannotCreate(path: String)

  /// Another answer is stored under the same attempt and sequence number.
  case conflict(stored: DecisionRecord)
  /// The decision is not the next of its attempt, which would have this sequence number.
  case outOfSequence(expected: Int)
  /// No such person is known.
  case noSuchPerson(PersonID)
  /// No such attempt is known, or not of that person and item.
  case noSuchAttempt(AttemptID)
  /// The attempt is finished or abandoned.
  case attemptClosed(AttemptID)
  /// The person has this open attempt at the same item.
  case openAttemptExists(AttemptID)
  /// A value breaks a rule of the store, named here: `finding_severity`.
  case refused(rule: String)
}
