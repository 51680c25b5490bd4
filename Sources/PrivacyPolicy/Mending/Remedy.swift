import Content

/// One way to change one dimension, the cheapest that makes its questions stand so.
struct Remedy: Sendable {
  enum Values: Hashable, Sendable {
    case words([Word])
    case number(Double, ActChangeStep.Bound)
  }

  let dimension: ActDimension
  let values: Values
  let standings: [(question: Int, standing: Standing)]
  let cost: MendingCost

  /// Whether it says that no data is touched.
  var touchesNoData: Bool { dimension == .words(.data) && values == .words([]) }

  /// Whether it makes one of some questions stand otherwise.
  func alters(_ questions: [Int], in known: Standings) -> Bool {
    standings.contains { questions.contains($0.question) && known[$0.question] != $0.standing }
  }
}

/// Finds the remedies of an act, dimension by dimension.
struct Remedies {
  /// How many different outcomes of one list are followed; beyond these only the cheapest.
  private static let mostTallies = 4096

  let logic: PolicyLogic
  let act: Act
  let vocabulary: Vocabulary
  private let laidOut: LaidOutAct

  init(_ logic: PolicyLogic, for act: Act, vocabulary: Vocabulary) {
    self.logic = logic
    self.act = act
    self.vocabulary = vocabulary
    laidOut = LaidOutAct(act)
  }

  /// All that make a difference, the cheapest first.
  func remedies(in dimension: ActDimension) -> [Remedy] {
    switch dimension {
    case .words(let dimension):
      let axis = WordAxis(dimension, of: logic, for: laidOut)
      let isList =
        vocabulary.lists.contains(dimension) || (act.words[dimension]?.count ?? 0) > 1
      return distinct(isList ? lists(axis) : replacements(axis))
    case .number(let dimension):
      return distinct(numbers(NumberAxis(dimension, of: logic, for: laidOut)))
    }
  }

  /// The cheapest for each way in which the questions can stand, but as they stand already.
  private func distinct(_ remedies: [Remedy]) -> [Remedy] {
    guard let dimension = remedies.first?.dimension else { return [] }
    var known: Set<[Standing]> = [standingNow(in: dimension)]
    return remedies.enumerated()
      .sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .compactMap { _, remedy in
        known.insert(remedy.standings.map(\.standing)).inserted ? remedy : nil
      }
  }

  private func standingNow(in dimension: ActDimension) -> [Standing] {
    switch dimension {
    case .words(let dimension):
      let axis = WordAxis(dimension, of: logic, for: laidOut)
      return axis.standings(of: act.words[dimension].map(axis.tally)).map(\.standing)
    case .number(let dimension):
      let axis = NumberAxis(dimension, of: logic, for: laidOut)
      return axis.standings(of: act.numbers[dimension]).map(\.standing)
    }
  }

  /// One word of each mark that could come in, the nearest to what is stated.
  private func candidates(_ axis: WordAxis) -> [(word: Word, mark: [Truth], distance: Int)] {
    let dimension = axis.dimension
    let stated = act.words[dimension] ?? []
    var entries = (vocabulary.entries[dimension.vocabulary] ?? []).map(\.word)
    if dimension == .consent { entries = Consent.answersWhenAsked(stated, among: entries) }
    let ranked = entries.filter { !stated.contains($0) }.enumerated().map { place, word in
      let shared = stated.map { word.partsShared(with: $0) }.max() ?? 0
      return (word: word, distance: max(0, 8 - shared), place: place)
    }
    var known = Set(stated.map(axis.mark))
    return ranked.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }.compactMap {
      let mark = axis.mark(of: $0.word)
      return known.insert(mark).inserted ? ($0.word, mark, $0.distance) : nil
    }
  }

  private func replacements(_ axis: WordAxis) -> [Remedy] {
    let dimension = axis.dimension
    let stated = act.words[dimension] ?? []
    return candidates(axis).map { candidate in
      let out = stated.count
      return Remedy(
        dimension: .words(dimension), values: .words([candidate.word]),
        standings: axis.standings(of: axis.tally(of: [candidate.word])),
        cost: MendingCost(
          dimensions: 1, words: out + 1,
          dislike: out * dimension.dislikeOfLess + dimension.dislikeOfMore,
          distance: candidate.distance))
    }
  }

  /// Of a list each word may go and others may come; what comes to the same is kept once.
  private func lists(_ axis: WordAxis) -> [Remedy] {
    let dimension = axis.dimension
    let stated = act.words[dimension] ?? []
    let mayBeEmpty = dimension.mayBeEmptied || act.words[dimension] == []
    var partial: [ListTally: ListChange] = [
      ListTally(tally: axis.emptyTally, isEmpty: true): ListChange()
    ]
    func extend(_ word: Word, _ mark: [Truth], kept: MendingCost, dropped: MendingCost) {
      var next: [ListTally: ListChange] = [:]
      func offer(_ key: ListTally, _ change: ListChange) {
        if let known = next[key], known.precedes(change) { return }
        next[key] = change
      }
      for (key, change) in partial {
        offer(key, change.with(nil, at: dropped))
        offer(
          ListTally(tally: axis.adding(mark, to: key.tally), isEmpty: false),
          change.with(word, at: kept))
      }
      partial = next
      guard partial.count > Remedies.mostTallies else { return }
      let cheapest = partial.sorted { $0.value.precedes($1.value) }.prefix(Remedies.mostTallies)
      partial = Dictionary(
        cheapest.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
    for word in stated {
      extend(
        word, axis.mark(of: word), kept: MendingCost(),
        dropped: MendingCost(words: 1, dislike: dimension.dislikeOfLess))
    }
    for candidate in candidates(axis) {
      extend(
        candidate.word, candidate.mark,
        kept: MendingCost(
          words: 1, dislike: dimension.dislikeOfMore, distance: candidate.distance),
        dropped: MendingCost())
    }
    let order = (vocabulary.entries[dimension.vocabulary] ?? []).map(\.word)
    return partial.filter { !$0.key.isEmpty || mayBeEmpty }
      .sorted { $0.value.precedes($1.value) }
      .map { key, change in
        let added = order.filter { change.words.contains($0) && !stated.contains($0) }
        return Remedy(
          dimension: .words(dimension),
          values: .words(stated.filter(change.words.contains) + added),
          standings: axis.standings(of: key.tally),
          cost: change.cost + MendingCost(dimensions: 1))
      }
  }

  private func numbers(_ axis: NumberAxis) -> [Remedy] {
    let before = act.numbers[axis.dimension]
    let wish = before ?? axis.bounds.last ?? 0
    let samples = axis.samples(near: wish).sorted {
      (abs($0 - wish), $0) < (abs($1 - wish), $1)
    }
    return samples.enumerated().map { place, number in
      Remedy(
        dimension: .number(axis.dimension),
        values: .number(number, bound(of: number, among: axis.bounds, from: before)),
        standings: axis.standings(of: number),
        cost: MendingCost(dimensions: 1, words: 1, dislike: 1, distance: place))
    }
  }

  private func bound(
    of number: Double, among bounds: [Double], from before: Double?
  ) -> ActChangeStep.Bound {
    let falls = before.map { number < $0 } ?? true
    if bounds.contains(number) { return falls ? .atMost(number) : .atLeast(number) }
    let above = bounds.first { $0 > number }
    let below = bounds.last { $0 < number }
    if falls, let above { return .below(above) }
    return below.map { .above($0) } ?? .atMost(number)
  }
}

/// What some words of a list come to.
private struct ListTally: Hashable {
  let tally: [Truth]
  let isEmpty: Bool
}

/// The words chosen for a list so far.
private struct ListChange {
  var words: [Word] = []
  var cost = MendingCost()
  /// By word looked at, whether it is in: what decides between equals.
  var picks: [Bool] = []

  func with(_ word: Word?, at price: MendingCost) -> ListChange {
    ListChange(
      words: words + (word.map { [$0] } ?? []), cost: cost + price, picks: picks + [word != nil])
  }

  /// Whether it costs less, or as much and takes an earlier word.
  func precedes(_ other: ListChange) -> Bool {
    if cost != other.cost { return cost < other.cost }
    let difference = zip(picks, other.picks).first { $0 != $1 }
    return difference?.0 ?? false
  }
}
