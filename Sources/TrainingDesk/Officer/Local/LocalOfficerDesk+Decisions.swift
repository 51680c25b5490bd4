import Content
import ContentFiles
public import Exchange
import People
import PrivacyPolicy
import Records

extension LocalOfficerDesk {
  /// What the decisions of a cycle came to, under pseudonyms and in their order.
  public func decisions(
    of cycle: String?, because reason: String
  ) throws -> Export<DecisionRow> {
    try refuseWithoutRoster()
    let reason = reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !reason.isEmpty else { throw PeopleDeskError.emptyReason }
    let export = decisionExport(of: cycle, because: reason)
    let people = try store.employees(decidingIn: export.cycle, by: export.at)
    guard !people.isEmpty else {
      throw PeopleDeskError.nothingDecided(
        cycle: export.cycle, known: try store.decidedCycles())
    }
    let salt = try store.salt(
      of: export.cycle, orKeeping: freshSalt(), export.line(people: people.count))
    let pseudonyms = Pseudonyms(salt: salt)
    let pool = TeamPool(try store.teamSizes(decidingIn: export.cycle, by: export.at)).teams
    let numbered = people.map { (number: pseudonyms.employee($0), person: $0) }
      .sorted { $0.number < $1.number }
    return Export(people: people.count, pooledTeams: pool.count) {
      [store, policy = library.policy] take in
      var severities = ClauseSeverities(policy: policy)
      for (number, person) in numbered {
        let rows = try store.findings(of: person, in: export.cycle, by: export.at).map { finding in
          DecisionRow(
            employee: number,
            team: pool.contains(finding.team) ? TeamPool.word : pseudonyms.team(finding.team),
            clause: finding.clause.rawValue,
            severity: severities.severity(of: finding), violated: finding.violated,
            weight: finding.weight)
        }
        for row in rows.sorted(by: LocalOfficerDesk.comesFirst) { try take(row) }
      }
    }
  }

  /// An order of one person's rows that says nothing of when they were decided.
  private static func comesFirst(_ left: DecisionRow, _ right: DecisionRow) -> Bool {
    (left.team, left.clause, left.violated, left.weight)
      < (right.team, right.clause, right.violated, right.weight)
  }

  /// 32 random bytes.
  private func freshSalt() -> [UInt8] {
    (0..<4).flatMap { _ in
      let chance = surroundings.newSeed()
      return (0..<8).map { UInt8(truncatingIfNeeded: chance >> (8 * UInt64($0))) }
    }
  }
}

/// One severity for each clause, for a file may not have two: today's, else the one met first.
private struct ClauseSeverities {
  private let policy: Policy
  private var known: [ClauseID: Int] = [:]

  init(policy: Policy) { self.policy = policy }

  mutating func severity(of finding: DecidedFinding) -> Int {
    if let severity = known[finding.clause] { return severity }
    let severity = policy[finding.clause]?.severity.weight ?? finding.severity
    known[finding.clause] = severity
    return severity
  }
}
