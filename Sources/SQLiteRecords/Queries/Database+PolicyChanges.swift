internal import Content
internal import GRDB
internal import Records
internal import Refreshers

extension Database {
  /// The changes of the policy, in the order of their days.
  func policyChanges() throws -> [PolicyChange] {
    var situations: [String: [ScenarioID]] = [:]
    for row in try rows("SELECT * FROM policy_change_situation", []) {
      situations[try row.value("change"), default: []].append(try row.id("scenario"))
    }
    return try rows("SELECT * FROM policy_change ORDER BY changed_on, rowid", []).map { row in
      let id: String = try row.value("id")
      return PolicyChange(
        id: id, day: try row.day("changed_on"), situations: situations[id] ?? [])
    }
  }

  /// The policy that judged last, with its files.
  func latestPolicy() throws -> Edition? {
    try row("SELECT edition FROM policy_change ORDER BY changed_on DESC, rowid DESC LIMIT 1", [])
      .flatMap { try edition($0.id("edition")) }
  }

  /// Notes that a policy judges from a day on.
  func keep(_ change: PolicyChange, policy: Edition) throws {
    try keep(policy)
    try run(
      """
      INSERT INTO policy_change (id, edition, changed_on) VALUES (?, ?, ?)
      ON CONFLICT (id) DO NOTHING
      """, [change.id, policy.id.rawValue, change.day.iso])
    guard changesCount > 0 else { return }
    for scenario in change.situations {
      try run(
        "INSERT INTO policy_change_situation (change, scenario) VALUES (?, ?)",
        [change.id, scenario.rawValue])
    }
  }
}
