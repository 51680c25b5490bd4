internal import Content
internal import Foundation
internal import GRDB
internal import People
internal import Records

extension Database {
  /// The measuring cycles in which anything was decided, in order.
  func decidedCycles() throws -> [String] {
    try map("SELECT name FROM cycle ORDER BY name", []) { try $0.value("name") }
  }

  /// The employees of whom decisions of a cycle are kept that count, up to an instant.
  func employees(decidingIn cycle: String, by instant: Timestamp) throws -> [PersonID] {
    try map(
      """
      SELECT person FROM employee WHERE EXISTS (
        SELECT 1 FROM attempt JOIN decision ON decision.attempt = attempt.id
        JOIN finding ON finding.attempt = decision.attempt AND finding.sequence = decision.sequence
        WHERE attempt.person = employee.person AND decision.cycle = ?1
          AND decision.decided_at <= ?2 AND finding.tally_weight > 0)
      """, [cycle, instant.milliseconds]
    ) { try $0.id("person") }
  }

  /// How many employees decided anything in a cycle that counts, up to an instant, by team.
  func teamSizes(decidingIn cycle: String, by instant: Timestamp) throws -> [TeamID: Int] {
    let sizes = try map(
      """
      SELECT decision.team, COUNT(DISTINCT attempt.person) AS people
      FROM employee JOIN attempt ON attempt.person = employee.person
      JOIN decision ON decision.attempt = attempt.id
      WHERE decision.cycle = ?1 AND decision.decided_at <= ?2 AND EXISTS (
        SELECT 1 FROM finding WHERE finding.attempt = decision.attempt
          AND finding.sequence = decision.sequence AND finding.tally_weight > 0)
      GROUP BY decision.team
      """, [cycle, instant.milliseconds]
    ) { row -> (TeamID, Int) in (try row.id("team"), try row.value("people")) }
    return Dictionary(sizes) { first, _ in first }
  }

  /// What a person's decisions of a cycle came to up to an instant, as far as it counts.
  func findings(
    of person: PersonID, in cycle: String, by instant: Timestamp
  ) throws -> [DecidedFinding] {
    try map(
      """
      SELECT decision.team, finding.clause, finding.severity, finding.violated,
        finding.tally_weight
      FROM attempt JOIN decision ON decision.attempt = attempt.id
      JOIN finding ON finding.attempt = decision.attempt AND finding.sequence = decision.sequence
      WHERE attempt.person = ?1 AND decision.cycle = ?2 AND decision.decided_at <= ?3
        AND finding.tally_weight > 0
      """, [person.rawValue, cycle, instant.milliseconds]
    ) { row in
      DecidedFinding(
        team: try row.id("team"), clause: try row.id("clause"),
        severity: try row.value("severity"), violated: try row.value("violated"),
        weight: try row.value("tally_weight"))
    }
  }

  /// The salt of a cycle; `fresh` from now on where it has none yet.
  func salt(of cycle: String, orKeeping fresh: [UInt8]) throws -> [UInt8] {
    try run(
      "INSERT INTO pseudonym_salt (cycle, salt) VALUES (?, ?) ON CONFLICT (cycle) DO NOTHING",
      [cycle, Data(fresh)])
    guard let row = try row("SELECT salt FROM pseudonym_salt WHERE cycle = ?", [cycle]) else {
      throw UnreadableRow(column: "salt")
    }
    let salt: Data = try row.value("salt")
    return [UInt8](salt)
  }

  /// The exports that held decisions of a person, the latest last.
  ///
  /// Where the decisions of a cycle are kept no more, its tallies say whether there were any.
  func decisionExports(of person: PersonID) throws -> [DecisionExport] {
    guard try row("SELECT 1 FROM employee WHERE person = ?", [person.rawValue]) != nil else {
      return []
    }
    let exports = try map(
      "SELECT * FROM audit WHERE action = ? ORDER BY number",
      [AuditLine.Action.decisionsExported.rawValue]
    ) { DecisionExport(try auditLine(from: $0)) }.compactMap(\.self)
    guard !exports.isEmpty else { return [] }
    let tallied = try map(
      "SELECT DISTINCT cycle FROM tally WHERE person = ?", [person.rawValue]
    ) { row -> String in try row.value("cycle") }
    let first = try firstCountedDecisions(of: person)
    return exports.filter { export in
      tallied.contains(export.cycle) && first[export.cycle].map { $0 <= export.at } ?? true
    }
  }

  /// When a person took the first decision that counts, by cycle, as far as decisions are kept.
  private func firstCountedDecisions(of person: PersonID) throws -> [String: Timestamp] {
    let firsts = try map(
      """
      SELECT decision.cycle, MIN(decision.decided_at) AS first
      FROM attempt JOIN decision ON decision.attempt = attempt.id
      JOIN finding ON finding.attempt = decision.attempt AND finding.sequence = decision.sequence
      WHERE attempt.person = ? AND finding.tally_weight > 0 GROUP BY decision.cycle
      """, [person.rawValue]
    ) { row -> (String, Timestamp) in
      (try row.value("cycle"), Timestamp(milliseconds: try row.value("first")))
    }
    return Dictionary(firsts) { first, _ in first }
  }
}
