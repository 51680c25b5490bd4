import Content
import Foundation
import GRDBSQLite
import People
import Records

/// What a decision writes, by SQLite's C interface and nothing else: the rows of a decision, its
/// findings, its tallies and that it was met, in one transaction.
///
/// It sets what the store sets, and empties the log when it is as long. It takes no lock beside the
/// file, asks nothing before it writes, and proves nothing of what it is given.
final class BareStore {
  struct Failure: Error {
    let code: Int32
    let words: String
  }

  private let database: OpaquePointer
  private let log: String
  private var statements: [String: OpaquePointer] = [:]

  init(path: String) throws {
    var database: OpaquePointer?
    guard sqlite3_open(path, &database) == SQLITE_OK, let database else {
      throw Failure(code: 0, words: "cannot open \(path)")
    }
    self.database = database
    log = path + "-wal"
    for setting in [
      "journal_mode = WAL", "wal_autocheckpoint = 0", "synchronous = FULL", "foreign_keys = ON",
      "busy_timeout = 5000",
    ] {
      try run("PRAGMA \(setting)")
    }
  }

  func record(_ decision: DecisionRecord) throws {
    try run("BEGIN IMMEDIATE")
    try run(
      """
      INSERT INTO decision (attempt, sequence, scenario, decision, answer, decided_at, decided_on,
        team, cycle, service)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      decision.attempt.rawValue, decision.sequence, decision.scenario.rawValue,
      decision.decision.rawValue, decision.answer, Int(decision.decidedAt.milliseconds),
      decision.decidedOn.iso, decision.team.rawValue, decision.cycle, decision.service ?? 0)
    for (position, finding) in decision.findings.enumerated() {
      try run(
        """
        INSERT INTO finding (attempt, sequence, position, clause, verdict, severity, violated,
          tally_weight)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        decision.attempt.rawValue, decision.sequence, position, finding.clause.rawValue,
        finding.verdict.rawValue, finding.severity, finding.violated, finding.tallyWeight)
      try run(
        """
        INSERT INTO tally (cycle, team, clause, person, n, y) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (cycle, team, clause, person)
        DO UPDATE SET n = tally.n + excluded.n, y = tally.y + excluded.y
        """,
        decision.cycle, decision.team.rawValue, finding.clause.rawValue,
        PersonID.atKeyboard.rawValue, finding.tallyWeight, finding.tallyWeight * finding.violated)
      try count(finding, of: decision)
    }
    try run(
      """
      INSERT INTO met_decision (person, scenario, decision, last_on, times) VALUES (?, ?, ?, ?, 1)
      ON CONFLICT (person, scenario, decision)
      DO UPDATE SET times = met_decision.times + 1, last_on =
        CASE WHEN excluded.last_on > met_decision.last_on
        THEN excluded.last_on ELSE met_decision.last_on END
      """,
      PersonID.atKeyboard.rawValue, decision.scenario.rawValue, decision.decision.rawValue,
      decision.decidedOn.iso)
    try run("COMMIT")
    try emptyLongLog()
  }

  /// The sums that reports are made from, by amounts that are as good as others.
  private func count(_ finding: FindingRecord, of decision: DecisionRecord) throws {
    let (weight, violated) = (finding.tallyWeight, finding.violated)
    try run(
      """
      INSERT INTO cell (cycle, team, clause, n, y, people, weight, expected)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (cycle, team, clause) DO UPDATE SET n = cell.n + excluded.n,
        y = cell.y + excluded.y, people = cell.people + excluded.people,
        weight = cell.weight + excluded.weight, expected = cell.expected + excluded.expected
      """,
      decision.cycle, decision.team.rawValue, finding.clause.rawValue, weight, weight * violated,
      0, weight, weight)
    try run(
      """
      INSERT INTO item_tally (cycle, scenario, decision, clause, n, y, times, v, vv, r, rr, rv)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (cycle, scenario, decision, clause) DO UPDATE SET n = item_tally.n + excluded.n,
        y = item_tally.y + excluded.y, times = item_tally.times + excluded.times,
        v = item_tally.v + excluded.v, vv = item_tally.vv + excluded.vv,
        r = item_tally.r + excluded.r, rr = item_tally.rr + excluded.rr,
        rv = item_tally.rv + excluded.rv
      """,
      decision.cycle, decision.scenario.rawValue, decision.decision.rawValue,
      finding.clause.rawValue, weight, weight * violated, 1, violated, violated * violated, 0.5,
      0.25, 0.5 * violated)
  }

  func close() throws {
    for statement in statements.values { sqlite3_finalize(statement) }
    statements = [:]
    try check(sqlite3_close(database))
  }

  /// Empties the log where the store does, so that both write the same to the disk.
  private func emptyLongLog() throws {
    var status = stat()
    guard stat(log, &status) == 0, status.st_size > 4_096_000 else { return }
    try run("PRAGMA wal_checkpoint(TRUNCATE)")
  }

  private func run(_ sql: String, _ values: Any...) throws {
    let statement = try prepared(sql)
    for (place, value) in values.enumerated() {
      try check(bind(value, to: Int32(place + 1), of: statement))
    }
    var code = sqlite3_step(statement)
    while code == SQLITE_ROW { code = sqlite3_step(statement) }
    sqlite3_reset(statement)
    if code != SQLITE_DONE { try check(code) }
  }

  private func bind(_ value: Any, to place: Int32, of statement: OpaquePointer) -> Int32 {
    switch value {
    case let number as Int: sqlite3_bind_int64(statement, place, Int64(number))
    case let number as Double: sqlite3_bind_double(statement, place, number)
    case let text as String:
      // SQLITE_TRANSIENT: it makes a copy of its own.
      sqlite3_bind_text(
        statement, place, text, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    default: SQLITE_MISUSE
    }
  }

  private func prepared(_ sql: String) throws -> OpaquePointer {
    if let known = statements[sql] { return known }
    var statement: OpaquePointer?
    try check(sqlite3_prepare_v2(database, sql, -1, &statement, nil))
    guard let statement else { throw Failure(code: 0, words: sql) }
    statements[sql] = statement
    return statement
  }

  private func check(_ code: Int32) throws {
    guard code == SQLITE_OK else {
      throw Failure(code: code, words: String(cString: sqlite3_errmsg(database)))
    }
  }
}
