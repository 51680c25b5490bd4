import Content

/// Searches the cheapest set of remedies, at most one a dimension, after which no clause is violated
/// and none undetermined.
///
/// Where a clause fails, some dimension that it reads has to change; so the search goes from failing
/// clause to failing clause and looks at nothing else. It allows one dimension, then two, and so on,
/// which proves the first that it finds to be the smallest.
struct MendingSearch {
  private let logic: PolicyLogic
  /// The remedies by place; which dimension a place stands for.
  private let remedies: [[Remedy]]
  /// By question: the place of its dimension, or nil where that may not change.
  private let places: [Int?]
  private let start: Standings
  private let startsWithoutData: Bool

  private var limit = 0
  private var steps: Int
  private var best: (cost: MendingCost, picks: [Pick])?

  private struct Pick {
    let place: Int
    let remedy: Int
  }

  /// - Parameters:
  ///   - changing: the dimensions that may change, in the order in which equals are settled.
  ///   - steps: how many sets of remedies are looked at before giving up.
  init(
    _ logic: PolicyLogic, of act: Act, changing: [ActDimension], vocabulary: Vocabulary,
    steps: Int
  ) {
    self.logic = logic
    self.steps = steps
    let maker = Remedies(logic, for: act, vocabulary: vocabulary)
    remedies = changing.map(maker.remedies)
    places = logic.questions.map { changing.firstIndex(of: $0.dimension) }
    start = logic.standings(of: LaidOutAct(act))
    startsWithoutData = act.touchesNoData
  }

  /// The cheapest set of remedies, by dimension; empty where the act is fine, nil where there is none
  /// or none was found in time.
  mutating func cheapest() -> (cost: MendingCost, remedies: [Remedy])? {
    let open = remedies.map { Array($0.indices) }
    for count in 0...remedies.count {
      limit = count
      mend(start, withoutData: startsWithoutData, [], MendingCost(), open)
      if let best {
        return (best.cost, best.picks.map { remedies[$0.place][$0.remedy] })
      }
      if steps <= 0 { break }
    }
    return nil
  }

  private mutating func mend(
    _ standings: Standings, withoutData: Bool, _ picks: [Pick], _ cost: MendingCost,
    _ open: [[Int]]
  ) {
    steps -= 1
    guard steps > 0, best.map({ cost <= $0.cost }) ?? true else { return }
    let failing = logic.rules.filter {
      let verdict = $0.verdict(standings, touchesNoData: withoutData)
      return verdict == .violated || verdict == .undetermined
    }
    guard let first = failing.first else { return settle(picks, cost) }
    guard picks.count < limit,
      failing.allSatisfy({ mayBeMended($0, standings, open) })
    else { return }
    var open = open
    for place in Set(first.questions.compactMap { places[$0] }).sorted() {
      let helpful = open[place].filter {
        remedies[place][$0].alters(first.questions, in: standings)
      }
      for remedy in helpful {
        let chosen = remedies[place][remedy]
        var after = standings
        after.lay(chosen.standings)
        var rest = open
        rest[place] = []
        mend(
          after,
          withoutData: chosen.dimension == .words(.data) ? chosen.touchesNoData : withoutData,
          picks + [Pick(place: place, remedy: remedy)], cost + chosen.cost, rest)
      }
      // All sets with one of these have been looked at.
      open[place].removeAll(where: helpful.contains)
    }
  }

  /// Whether what is still open may keep a failing clause, or take the act out of it.
  private func mayBeMended(_ rule: RuleLogic, _ standings: Standings, _ open: [[Int]]) -> Bool {
    func may(_ question: Int, stand wanted: (Standing) -> Bool) -> Bool {
      if wanted(standings[question]) { return true }
      guard let place = places[question] else { return false }
      return open[place].contains { remedy in
        remedies[place][remedy].standings.contains {
          $0.question == question && wanted($0.standing)
        }
      }
    }
    if rule.when.contains(where: { may($0) { $0 == .no || $0 == .unstated } }) { return true }
    return rule.ways.contains { way in way.allSatisfy { may($0) { $0 == .yes } } }
  }

  /// Keeps a set that costs less than the best so far, or as much and comes first in order.
  private mutating func settle(_ picks: [Pick], _ cost: MendingCost) {
    let picks = picks.sorted { $0.place < $1.place }
    if let best {
      guard cost <= best.cost else { return }
      let difference = zip(picks, best.picks).first {
        ($0.place, $0.remedy) != ($1.place, $1.remedy)
      }
      guard
        cost < best.cost
          || difference.map({ ($0.place, $0.remedy) < ($1.place, $1.remedy) }) ?? false
      else { return }
    }
    best = (cost, picks)
  }
}
