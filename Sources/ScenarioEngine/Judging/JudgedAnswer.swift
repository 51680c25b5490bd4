import Content
import PrivacyPolicy

/// What an answer comes to, and what of it conditions and feedback ask about.
final class JudgedAnswer: Sendable {
  /// Privacy kept, 0 to 100.
  let credit: Int
  /// The job done, 0 to 100.
  let service: Int
  /// The places of the clauses that were violated.
  let violated: [Int]
  /// How feedback names what was violated.
  let offending: String
  private let outcome: DecisionOutcome
  /// What would have been fine, where its words change with the state.
  private let fine: ReadyText?

  /// Takes an outcome; `fine` is what would have been fine instead.
  init(
    _ outcome: DecisionOutcome, offending: String = "", fine: ReadyText? = nil, names: NamePlaces
  ) {
    // A tiny surplus keeps 100·(w/w) from being read as 99.
    credit = Int(outcome.adherence + 1e-9)
    service = Int((outcome.service ?? 0) * 100 + 1e-9)
    violated = outcome.violated.compactMap { names.clauses[$0] }
    self.offending = offending
    if case .fixed(let words)? = fine {
      self.outcome = outcome.mended(by: words)
      self.fine = nil
    } else {
      self.outcome = outcome
      self.fine = fine
    }
  }

  /// The outcome in the words of a state.
  func outcome(in state: PlayState) -> DecisionOutcome {
    guard let fine else { return outcome }
    return outcome.mended(by: fine.rendered(state))
  }
}
