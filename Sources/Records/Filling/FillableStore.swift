import Content
public import People

/// A store that can be filled with much at once, as that of a made-up company is.
public protocol FillableStore: Sendable {
  /// Writes all that `body` does in one transaction, or nothing of it.
  func fill(_ body: (any StoreFilling) throws -> Void) throws(RecordsError)
}

/// What a store takes while it is being filled.
public protocol StoreFilling {
  /// Changes the roster, as ``RosterStore/change(_:_:)`` does.
  func change(_ change: RosterUpdate, _ line: AuditLine) throws

  /// The team in which a person counts, as ``AttemptStore/team(of:in:)`` tells it.
  func team(of person: PersonID, in cycle: String) throws -> TeamID

  /// Begins an attempt, as ``AttemptStore/begin(_:edition:abandoning:)`` does.
  func begin(_ attempt: Attempt, edition: Edition) throws

  /// Records a decision, as ``AttemptStore/record(_:finishing:)`` does.
  func record(_ decision: DecisionRecord, finishing result: AttemptResult?) throws

  /// Adds a person's tally in a team and cycle that has none of that clause; cells are settled later.
  func add(_ tally: Tally) throws

  /// Sums the tallies of a cycle in which there are no cells yet.
  func settleCells(of cycle: String) throws
}
