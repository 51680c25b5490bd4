internal import Content
internal import GRDB
internal import People
public import Records

extension SQLiteStore: FillableStore {
  /// Writes much in one transaction.
  public func fill(_ body: (any StoreFilling) throws -> Void) throws(RecordsError) {
    try write { try body(DatabaseFilling(db: $0)) }
  }
}

/// A transaction that is being filled.
private struct DatabaseFilling: StoreFilling {
  let db: Database

  func change(_ change: RosterUpdate, _ line: AuditLine) throws {
    try db.change(change, at: line.at)
    try db.keep(line)
  }

  func team(of person: PersonID, in cycle: String) throws -> TeamID {
    guard let team = try db.team(of: person, in: cycle) else {
      throw RecordsError.noSuchPerson(person)
    }
    return team
  }

  func begin(_ attempt: Attempt, edition: Edition) throws {
    try db.begin(attempt, edition: edition, abandoning: nil)
  }

  func record(_ decision: DecisionRecord, finishing result: AttemptResult?) throws {
    _ = try db.record(decision, finishing: result)
  }

  func add(_ tally: Tally) throws {
    try db.run(
      "INSERT INTO tally (cycle, team, clause, person, n, y) VALUES (?, ?, ?, ?, ?, ?)",
      [
        tally.cycle, tally.team.rawValue, tally.clause.rawValue, tally.person.rawValue, tally.n,
        tally.y,
      ])
  }

  func settleCells(of cycle: String) throws {
    let rho = try db.openedCycle(cycle)
    try db.run(
      """
      INSERT INTO cell (cycle, team, clause, n, y, people, weight, expected)
      SELECT cycle, team, clause, SUM(n / (1 + MAX(n - 1, 0) * ?2)),
        SUM(y / (1 + MAX(n - 1, 0) * ?2)), COUNT(*), SUM(n), SUM(n)
      FROM tally WHERE cycle = ?1 GROUP BY team, clause
      """, [cycle, rho])
  }
}
