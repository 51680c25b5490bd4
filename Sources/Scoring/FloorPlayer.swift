import Content
import PrivacyPolicy
public import ScenarioEngine

/// Players who do not think; none of them may pass what ships.
///
/// The first option is the first that is on offer in the order of the file, not in the order shown:
/// that one is drawn from the seed, and always taking it is to play by chance.
public enum FloorPlayer: String, CaseIterable, Sendable {
  /// Ticks everything, hides nothing, picks the first option.
  case ticksAll
  /// Ticks nothing, hides everything, picks the first option.
  case ticksNothing
  /// Always takes what serves the job least.
  case servesLeast

  /// Plays to the end.
  public func play(_ graph: ScenarioGraph, seed: UInt64) -> Playthrough {
    var playthrough = Playthrough(graph, seed: seed)
    for _ in 0..<1000 {
      guard let decision = playthrough.currentDecision,
        let presented = playthrough.presentedDecision,
        (try? playthrough.advance(with: answer(decision, presented))) != nil
      else { break }
    }
    return playthrough
  }

  private func answer(_ decision: Decision, _ presented: PresentedDecision) -> Answer {
    let ids = presented.choices.map(\.id)
    switch presented.task {
    case .choose: return .choose(option(of: decision, offered: ids))
    case .select: return .select(self == .ticksAll ? Set(ids) : [])
    case .redact: return .redact(self == .ticksAll ? [] : Set(ids))
    case .order: return .order(ids)
    case .classify(_, let classes):
      var answer: [ChoiceID: ClassID] = [:]
      for id in ids { answer[id] = self == .ticksAll ? classes.first?.id : classes.last?.id }
      return .classify(answer)
    }
  }

  private func option(of decision: Decision, offered: [ChoiceID]) -> ChoiceID {
    guard case .choose(let options) = decision.kind else { return offered[0] }
    let onOffer = options.filter { offered.contains($0.id) }
    guard self == .servesLeast else { return onOffer.first?.id ?? offered[0] }
    return onOffer.min { $0.serves.share < $1.serves.share }?.id ?? offered[0]
  }
}
