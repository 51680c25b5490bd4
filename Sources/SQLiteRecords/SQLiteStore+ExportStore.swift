public import People
public import Records

extension SQLiteStore {
  /// The employees who completed something that a filter lets through, ordered by number.
  public func employees(
    completing filter: CompletionFilter
  ) throws(RecordsError) -> [Employee] {
    try read { try $0.employees(completing: filter) }
  }

  /// What a person completed, as far as a filter lets it through, ordered by day and item.
  public func completions(
    of person: PersonID, in filter: CompletionFilter
  ) throws(RecordsError) -> [CompletionRecord] {
    try read { try $0.completions(of: person, in: filter) }
  }

  /// The measuring cycles in which anything was decided, in order.
  public func decidedCycles() throws(RecordsError) -> [String] {
    try read { try $0.decidedCycles() }
  }

  /// The employees of whom decisions of a cycle are kept that count in the tallies.
  public func employees(
    decidingIn cycle: String, by instant: Timestamp
  ) throws(RecordsError) -> [PersonID] {
    try read { try $0.employees(decidingIn: cycle, by: instant) }
  }

  /// How many people each team has of whom decisions of a cycle are kept that count in the tallies.
  public func teamSizes(
    decidingIn cycle: String, by instant: Timestamp
  ) throws(RecordsError) -> [TeamID: Int] {
    try read { try $0.teamSizes(decidingIn: cycle, by: instant) }
  }

  /// What a person's decisions of a cycle came to, as far as it counts in the tallies.
  public func findings(
    of person: PersonID, in cycle: String, by instant: Timestamp
  ) throws(RecordsError) -> [DecidedFinding] {
    try read { try $0.findings(of: person, in: cycle, by: instant) }
  }

  /// The salt of a cycle's pseudonyms, and with it the line that tells what it is for.
  public func salt(
    of cycle: String, orKeeping fresh: [UInt8], _ line: AuditLine
  ) throws(RecordsError) -> [UInt8] {
    try write { db in
      try db.keep(line)
      return try db.salt(of: cycle, orKeeping: fresh)
    }
  }
}
