import Content

/// A player who knows nothing and answers by chance: the floor that content is measured against.
public struct RandomPlayer: Sendable {
  private var generator: SeededGenerator

  /// A player whose chances come from a seed.
  public init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// An answer: options alike, every item ticked or hidden half the time, classes and orders alike.
  public mutating func answer(_ decision: PresentedDecision) -> Answer {
    let ids = decision.choices.map(\.id)
    switch decision.task {
    case .choose: return .choose(ids[generator.below(ids.count)])
    case .select: return .select(half(of: ids))
    case .redact: return .redact(half(of: ids))
    case .order: return .order(generator.shuffled(ids))
    case .classify(_, let classes):
      var answer: [ChoiceID: ClassID] = [:]
      for id in ids { answer[id] = classes[generator.below(classes.count)].id }
      return .classify(answer)
    }
  }

  /// Plays on until the end, or until `longest` answers were given.
  public mutating func play(_ playthrough: inout Playthrough, longest: Int = 1000) {
    for _ in 0..<longest {
      guard let decision = playthrough.presentedDecision,
        (try? playthrough.advance(with: answer(decision))) != nil
      else { return }
    }
  }

  private mutating func half(of ids: [ChoiceID]) -> Set<ChoiceID> {
    var chosen: Set<ChoiceID> = []
    for id in ids where generator.below(2) == 0 { chosen.insert(id) }
    return chosen
  }
}
