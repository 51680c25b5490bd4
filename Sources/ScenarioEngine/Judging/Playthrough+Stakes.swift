public import Content
import PrivacyPolicy

extension Playthrough {
  /// The clauses at stake in what is asked now, in the order of the policy: those that some answer
  /// on offer violates, or the one that a knowledge task exercises; empty where nothing is asked.
  public var clausesAtStake: [ClauseID] {
    guard let asked else { return [] }
    let atStake: Set<ClauseID>
    switch asked.decision.verdicts(in: state, judge: graph.judge) {
    case .choose(let judgements):
      atStake = Set(
        asked.offer.places.flatMap { judgements[$0]?.clauses(.violated) ?? [] })
    case .handle(let verdicts): atStake = verdicts.atStake
    case .classify, .order: atStake = asked.decision.decision.kind.clause.map { [$0] } ?? []
    }
    return graph.judge.policy.clauses.map(\.id).filter(atStake.contains)
  }
}
