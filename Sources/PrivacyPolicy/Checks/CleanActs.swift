import Content

/// Looks for acts that uphold a clause and fail no other.
struct CleanActs {
  /// How much is looked at for one clause before it is left unsettled.
  private static let mostSteps = 20_000
  /// How much is looked at in one context.
  private static let mostStepsInContext = 2000

  let space: ActSpace

  /// Whether some act upholds a rule in one of its ways while all of `others` are silent or upheld.
  func uphold(_ rule: RuleLogic, with others: [RuleLogic]) -> ActSpace.Answer {
    let logic = space.logic.keeping([rule] + others)
    var steps = CleanActs.mostSteps
    var isSettled = true
    for way in rule.ways {
      let held = rule.when + way
      for context in space.contexts(holding: held, withData: rule.namesOp) {
        guard steps > 0 else { return .unsettled }
        var search = search(
          logic, rule, held, context, steps: min(steps, CleanActs.mostStepsInContext))
        if search.cheapest() != nil { return .yes }
        steps -= search.stepsTaken
        if search.isGivenUp { isSettled = false }
      }
    }
    return isSettled ? .no : .unsettled
  }

  private func search(
    _ logic: PolicyLogic, _ rule: RuleLogic, _ held: [Int], _ context: PurposeContext, steps: Int
  ) -> MendingSearch {
    let read = Set(logic.rules.flatMap(\.questions))
    let dimensions = ActDimension.all.filter { dimension in
      dimension != .words(.purpose) && dimension != .words(.origin)
        && (logic.byDimension[dimension] ?? []).contains(where: read.contains)
    }
    let asked = Set(held.map { logic.questions[$0].dimension })
    var start = Standings(count: logic.questions.count)
    start.lay(context.standings)
    let remedies = dimensions.map { dimension -> [Remedy] in
      let range = space.range(of: dimension, in: context).outcomes.filter { outcome in
        outcome.meets(held)
          && !(dimension == .words(.data) && rule.namesOp && outcome.isEmpty)
      }
      if asked.contains(dimension), let first = range.first { start.lay(first.standings) }
      return range.map { outcome in
        let words = if case .words(let words) = outcome.values { words.count } else { 1 }
        return Remedy(
          dimension: dimension, values: outcome.values, standings: outcome.standings,
          cost: MendingCost(dimensions: 1, words: words))
      }
    }
    return MendingSearch(
      logic, from: start, withoutData: false, remedies: remedies, of: dimensions, steps: steps)
  }
}
