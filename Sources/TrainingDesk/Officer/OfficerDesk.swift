public import Exchange
public import Records

/// What privacy officers and auditors take out of the records: completions by name, and decisions
/// under pseudonyms.
///
/// Each export adds a line to the audit trail before it gives out the first row; what cannot be
/// written there is not given out.
public protocol OfficerDesk {
  /// The completions that a filter lets through, by employee number, day and item.
  ///
  /// - Parameter withScores: whether the rows say how it went.
  /// - Throws: ``PeopleDeskError/noRoster``, ``PeopleDeskError/noSuchModule(_:known:)``,
  ///   ``PeopleDeskError/endsBeforeItBegins(from:through:)``.
  func evidence(
    _ filter: CompletionFilter, withScores: Bool
  ) throws -> Export<EvidenceRow>

  /// What the decisions of a cycle came to, one row a finding that counts, ordered by the pseudonyms
  /// of employees and teams, so that the order tells nothing of when or whose.
  ///
  /// Teams of fewer than five people in the cycle share one word, ``Exchange/TeamPool/word``: a reader
  /// with the roster could tell from a team of two who is who.
  ///
  /// The severity of a clause is the one that today's policy gives it.
  ///
  /// - Parameters:
  ///   - cycle: the measuring cycle; nil for the present one.
  ///   - reason: why, in a few words, which each of those concerned can read.
  /// - Throws: ``PeopleDeskError/noRoster``, ``PeopleDeskError/emptyReason``,
  ///   ``PeopleDeskError/nothingDecided(cycle:known:)``.
  func decisions(of cycle: String?, because reason: String) throws -> Export<DecisionRow>
}

/// Rows that leave the records, read while they are written.
public struct Export<Row> {
  /// How many people they concern.
  public let people: Int
  /// How many teams stand in it under one word, since they are small.
  public let pooledTeams: Int
  private let walk: ((Row) throws -> Void) throws -> Void

  /// Makes an export.
  ///
  /// - Parameter walk: hands over the rows in order.
  init(
    people: Int, pooledTeams: Int = 0, _ walk: @escaping ((Row) throws -> Void) throws -> Void
  ) {
    self.people = people
    self.pooledTeams = pooledTeams
    self.walk = walk
  }

  /// Hands over the rows in order, without keeping them.
  public func forEach(_ take: (Row) throws -> Void) throws {
    try walk(take)
  }
}
