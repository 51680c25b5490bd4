import Content
import PrivacyPolicy

/// What an answer adds to the two axes, and the clauses it touches.
struct AnswerWorth: Sendable, Hashable {
  /// Privacy kept by weight: the sum of weight and credit over what is at stake.
  let kept: Double
  /// The weight of what is at stake.
  let weight: Double
  /// The share of the job that gets done, 0 to 1; nil where there is none to do.
  let service: Double?
  /// Whether conduct violates a critical clause, which must be got right.
  let isRedLine: Bool
  /// The places of the clauses at stake.
  let met: [Int]
  /// The places of the clauses that conduct violates.
  let violated: [Int]

  init(_ outcome: DecisionOutcome, _ judged: JudgedAnswer, _ names: NamePlaces) {
    kept = outcome.stakes.reduce(0) { $0 + Double($1.severity.weight) * $1.credit }
    weight = outcome.stakes.reduce(0) { $0 + Double($1.severity.weight) }
    service = outcome.service
    isRedLine =
      !outcome.isKnowledge
      && outcome.findings.contains { $0.verdict == .violated && $0.severity == .critical }
    met = outcome.stakes.compactMap { names.clauses[$0.clause] }
    violated = judged.violated
  }
}
