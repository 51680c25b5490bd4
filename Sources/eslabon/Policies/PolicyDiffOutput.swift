import Content
import ContentFiles
import PrivacyPolicy
import ScenarioEngine
import TrainingDesk

/// What turns between editions of a policy, as people and as programs read it.
enum PolicyDiffOutput {
  static func text(_ comparison: PolicyComparison) -> String {
    guard !comparison.isEmpty else { return "Nothing differs.\n" }
    let difference = comparison.difference
    var lines: [String] = []
    if !difference.added.isEmpty { lines.append("Added: \(names(difference.added))") }
    if !difference.removed.isEmpty { lines.append("Removed: \(names(difference.removed))") }
    for change in difference.changed {
      let parts = change.parts.map(\.rawValue).joined(separator: ", ")
      lines.append("Changed: \(change.clause) (\(parts))")
    }
    var situation: ScenarioID?
    for turn in comparison.turns {
      let scenario = turn.change.scenario
      if scenario != situation {
        lines += ["", "\(scenario): \(comparison.titles[scenario] ?? "")"]
        situation = scenario
      }
      lines += self.lines(turn)
    }
    let situations = Set(comparison.turns.map(\.change.scenario)).count
    lines += [
      "",
      comparison.turns.isEmpty
        ? "No verdict turns."
        : "\(counted(comparison.turns.count, "verdict")) in "
          + "\(counted(situations, "situation")) \(comparison.turns.count == 1 ? "turns" : "turn").",
    ]
    return lines.map { $0 + "\n" }.joined()
  }

  private static func lines(_ turn: VerdictTurn) -> [String] {
    let answer = turn.change.choice.map(\.rawValue) ?? "(all together, or none)"
    var lines = ["  \(turn.change.decision).\(answer): \(verdicts(turn))"]
    func add(_ words: String, _ clauses: [ClauseID]) {
      if !clauses.isEmpty { lines.append("    \(words): \(names(clauses))") }
    }
    add("newly violated", turn.broken)
    add("no longer violated", turn.mended)
    add("can't be told any more", turn.opened)
    add("can be told now", turn.settled)
    return lines
  }

  private static func verdicts(_ turn: VerdictTurn) -> String {
    if let before = turn.before, let after = turn.after {
      return before == after ? before.rawValue : "\(before.rawValue) -> \(after.rawValue)"
    }
    let classes = [turn.oldClass, turn.newClass].map { $0?.rawValue ?? "no class" }
    return "belongs into \(classes[0]) -> \(classes[1])"
  }

  static func json(_ comparison: PolicyComparison) -> String {
    let difference = comparison.difference
    return JSONText.object([
      ("added", ids(difference.added)),
      ("removed", ids(difference.removed)),
      (
        "changed",
        JSONText.array(
          difference.changed.map { change in
            JSONText.object([
              ("clause", JSONText.string(change.clause.rawValue)),
              ("parts", JSONText.array(change.parts.map { JSONText.string($0.rawValue) })),
            ])
          })
      ),
      ("turns", JSONText.array(comparison.turns.map(object))),
    ]) + "\n"
  }

  private static func object(_ turn: VerdictTurn) -> String {
    func text(_ value: String?) -> String { value.map(JSONText.string) ?? "null" }
    return JSONText.object([
      ("scenario", JSONText.string(turn.change.scenario.rawValue)),
      ("decision", JSONText.string(turn.change.decision.rawValue)),
      ("choice", text(turn.change.choice?.rawValue)),
      ("before", text(turn.before?.rawValue)),
      ("after", text(turn.after?.rawValue)),
      ("newly_violated", ids(turn.broken)),
      ("no_longer_violated", ids(turn.mended)),
      ("newly_undetermined", ids(turn.opened)),
      ("no_longer_undetermined", ids(turn.settled)),
      ("old_class", text(turn.oldClass?.rawValue)),
      ("new_class", text(turn.newClass?.rawValue)),
    ])
  }

  private static func ids(_ clauses: [ClauseID]) -> String {
    JSONText.array(clauses.map { JSONText.string($0.rawValue) })
  }

  private static func names(_ clauses: [ClauseID]) -> String {
    clauses.map(\.rawValue).joined(separator: ", ")
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
