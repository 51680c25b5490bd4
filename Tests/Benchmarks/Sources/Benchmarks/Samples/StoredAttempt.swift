import Content
import People
import Records
import SQLiteRecords

/// An attempt to which decisions are added without end.
enum StoredAttempt {
  static let id: AttemptID = "3f1c9a52-8d0e-4a57-9b7c-2f1f6f0e8a11"
  private static let day = Day(number: 20_780)

  /// Makes a store in which the attempt is open.
  static func begin(in path: String) throws {
    let store = try SQLiteStore(path: path)
    let now = Timestamp(milliseconds: 1_795_429_230_123)
    let person = try store.personAtKeyboard(now: now)
    let edition = Edition(id: EditionID(String(repeating: "0", count: 64)), files: [])
    try store.begin(
      Attempt(
        id: id, person: person.id, item: .module("generated"), purpose: .full,
        situations: ["generated"], edition: edition.id, seed: 7, startedAt: now, startedOn: day,
        team: person.team, cycle: "2026"),
      edition: edition)
    try store.close()
  }

  /// The decision with that number: one of forty of its situation, at which two clauses were judged.
  static func decision(_ sequence: Int) -> DecisionRecord {
    DecisionRecord(
      attempt: id, sequence: sequence, scenario: "generated",
      decision: DecisionID("banner-\(sequence % 40)"), answer: "choose:level",
      decidedAt: Timestamp(milliseconds: 1_795_429_230_123 + Int64(sequence)), decidedOn: day,
      team: .alone, cycle: "2026", service: 1,
      findings: [
        FindingRecord(
          clause: "CHO-3", verdict: .upheld, severity: 3, violated: 0, tallyWeight: 1),
        FindingRecord(
          clause: "MIN-1", verdict: .violated, severity: 5, violated: 1, tallyWeight: 1),
      ])
  }
}
