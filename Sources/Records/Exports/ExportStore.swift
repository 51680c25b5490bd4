import Content
public import People

/// Gives out what leaves the store in files: completions by name, decisions under pseudonyms.
///
/// People are asked for first and then one by one, so that no more than one person's rows are held
/// in memory.
public protocol ExportStore: Sendable {
  /// The employees who completed something that a filter lets through, ordered by number.
  func employees(completing filter: CompletionFilter) throws(RecordsError) -> [Employee]

  /// What a person completed, as far as a filter lets it through, ordered by day and item.
  func completions(
    of person: PersonID, in filter: CompletionFilter
  ) throws(RecordsError) -> [CompletionRecord]

  /// The measuring cycles in which anything was decided, in order.
  func decidedCycles() throws(RecordsError) -> [String]

  /// The employees of whom decisions of a cycle are kept that count in the tallies.
  ///
  /// - Parameter instant: what was decided later is left out.
  func employees(
    decidingIn cycle: String, by instant: Timestamp
  ) throws(RecordsError) -> [PersonID]

  /// How many people each team has of whom decisions of a cycle are kept that count in the tallies;
  /// somebody who changed teams counts in each.
  ///
  /// - Parameter instant: what was decided later is left out.
  func teamSizes(
    decidingIn cycle: String, by instant: Timestamp
  ) throws(RecordsError) -> [TeamID: Int]

  /// What a person's decisions of a cycle came to, as far as it counts in the tallies.
  ///
  /// - Parameter instant: what was decided later is left out.
  func findings(
    of person: PersonID, in cycle: String, by instant: Timestamp
  ) throws(RecordsError) -> [DecidedFinding]

  /// The salt of a cycle's pseudonyms, and with it the line that tells what it is for.
  ///
  /// - Parameter fresh: 32 random bytes, which are kept where the cycle has no salt yet.
  /// - Throws: where the line cannot be kept; then nothing may be shown.
  func salt(
    of cycle: String, orKeeping fresh: [UInt8], _ line: AuditLine
  ) throws(RecordsError) -> [UInt8]
}
