/// How much harder or easier than its clause a decision is.
public enum Difficulty {
  /// The rate of slips of a decision over that of its clause, drawn towards 1 where few met it.
  ///
  /// - Parameters:
  ///   - decision: all that met the decision.
  ///   - clauseRate: the organisation's rate of the clause, above 0.
  public static func ratio(of decision: Cell, clauseRate: Double) -> Double {
    (decision.y + 20 * clauseRate) / ((decision.n + 20) * clauseRate)
  }
}
