public import Content
public import ScenarioEngine

/// A critical clause that was violated and must be got right, whatever the total.
///
/// It is lifted by upholding the clause in a parallel situation or, where there is none, at the
/// same decision again. It is never a reason for discipline, and the program says so.
public enum RedLine {
  /// Whether an outcome lifts a red line: the clause was at stake and more than half kept.
  public static func isLifted(_ clause: ClauseID, by outcome: DecisionOutcome) -> Bool {
    !outcome.isKnowledge
      && outcome.stakes.contains { $0.clause == clause && $0.credit > 0.5 }
  }

  /// The clauses that are lifted by what was decided last about each.
  public static func lifted(_ open: [ClauseID], by outcomes: [DecisionOutcome]) -> [ClauseID] {
    open.filter { clause in
      let last = outcomes.last { outcome in
        !outcome.isKnowledge && outcome.stakes.contains { $0.clause == clause }
      }
      return last.map { isLifted(clause, by: $0) } ?? false
    }
  }
}
