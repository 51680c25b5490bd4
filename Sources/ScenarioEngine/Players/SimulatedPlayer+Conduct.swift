import Content
import PrivacyPolicy

extension SimulatedPlayer {
  /// The place of the option that is picked.
  mutating func pick(
    _ options: [ChoiceOption], _ judgements: [Judgement?], offered: [Int]
  ) -> Int {
    let share = { (place: Int) in options[place].serves.share }
    switch kind {
    case .random: return draw(offered)
    case .careless:
      return draw(offered) { place in
        (1 + Int(2 * share(place))) * (judgements[place]?.verdict == .violates ? 2 : 1)
      }
    case .careful:
      if happens(in: SimulatedPlayer.slipsOfCareful) { return draw(offered) }
      let least = offered.map { slips(judgements[$0]) }.min() ?? 0
      let clean = offered.filter { slips(judgements[$0]) == least }
      return draw(clean.filter { share($0) == (clean.map(share).max() ?? 0) })
    case .refuser: return draw(offered.filter { share($0) == (offered.map(share).min() ?? 0) })
    case .greedy: return draw(offered.filter { share($0) == (offered.map(share).max() ?? 0) })
    }
  }

  /// What an option's violations weigh together.
  private func slips(_ judgement: Judgement?) -> Int {
    (judgement?.findings ?? []).filter { $0.verdict == .violated }
      .reduce(0) { $0 + $1.severity.weight }
  }

  /// The items that are ticked or left visible.
  ///
  /// - Parameter leavesHarmless: whether a careful player leaves out what is neither needed nor
  ///   wrong; of a text that is blackened it stays.
  mutating func kept(
    of task: HandlingTask, _ verdicts: HandlingVerdicts, leavesHarmless: Bool
  ) -> Set<ChoiceID> {
    var kept: Set<ChoiceID> = []
    for (place, item) in task.items.enumerated() {
      let isKept: Bool
      switch kind {
      case .random: isKept = generator.below(2) == 0
      case .careless:
        isKept = happens(in: item.isNeeded ? 90 : verdicts.violates(place) ? 60 : 50)
      case .careful:
        let isRight = !verdicts.violates(place) && (item.isNeeded || !leavesHarmless)
        isKept = isRight != happens(in: SimulatedPlayer.slipsOfCareful)
      case .refuser: isKept = false
      case .greedy: isKept = true
      }
      if isKept { kept.insert(item.id) }
    }
    return kept
  }
}
