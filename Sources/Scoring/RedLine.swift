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

  /// The critical clauses that outcomes leave to be got right, by id.
  ///
  /// Any violation by conduct opens one. Of those that are being mended, one stays open only where
  /// some decision kept half of it or less.
  public static func opened(
    by outcomes: [DecisionOutcome], mending mended: [ClauseID] = []
  ) -> [ClauseID] {
    let halved = Set(
      outcomes.filter { !$0.isKnowledge }.flatMap(\.stakes).filter { $0.credit <= 0.5 }
        .map(\.clause))
    return Score(of: outcomes).redLines.filter { !mended.contains($0) || halved.contains($0) }
  }
}
