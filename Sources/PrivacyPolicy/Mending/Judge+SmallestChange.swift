import Content

extension Judge {
  /// How many sets of changes are looked at before a search is given up.
  private static let mostSteps = 50_000

  /// The smallest change after which an act violates nothing and nothing about it is undetermined.
  ///
  /// The smallest changes the fewest dimensions; among those it moves the fewest words (one that is
  /// replaced counts twice, a number once); then safeguards are added rather than anything dropped,
  /// data is taken out rather than put in, and new words lie near the old ones. Data and recipients
  /// are never taken out altogether: that would be another act. Consent changes only by asking
  /// people who have not said no. The purpose, the origin and the op never change.
  ///
  /// - Parameters:
  ///   - act: the act as judged.
  ///   - changing: the dimensions that may change.
  ///   - vocabulary: the words that may come in.
  /// - Returns: the change, without steps where the act is fine as it is; nil where no change of
  ///   these dimensions will do, or where none was found among 50,000 looked at.
  public func smallestChange(
    of act: Act, changing: Set<ActDimension> = ActDimension.choosable, vocabulary: Vocabulary
  ) -> ActChange? {
    mending(act, changing, vocabulary).map { act.changed(by: $0.remedies) }
  }

  /// The smallest change of what an option of a situation does.
  ///
  /// Nothing that the facts state changes; hours that the option itself states may, for then it is
  /// the option that waits. Where consent is stated by channel, another channel brings its own
  /// consent with it; of such channels at most one is added.
  ///
  /// - Parameters:
  ///   - statement: what the option states.
  ///   - facts: what is true whatever is chosen.
  ///   - changing: the dimensions that may change where the facts do not state them.
  ///   - vocabulary: the words that may come in.
  /// - Returns: as for an act as judged.
  public func smallestChange(
    of statement: ActStatement, over facts: ActStatement,
    changing: Set<ActDimension> = ActDimension.choosable, vocabulary: Vocabulary
  ) -> ActChange? {
    let laid = facts.overlaid(by: statement)
    let act = laid.resolved(fillingDefaults: true)
    let waiting = statement.stated.intersection([.number(.hours), .number(.authorityHours)])
    var free = changing.union(waiting).subtracting(facts.stated)
    guard let keyed = laid.keyedConsent else {
      return smallestChange(of: act, changing: free, vocabulary: vocabulary)
    }
    free.remove(.words(.consent))
    let channels: ActDimension = .words(.channel)
    guard keyed.dimension == .channel, free.contains(channels) else {
      return smallestChange(of: act, changing: free, vocabulary: vocabulary)
    }
    free.remove(channels)
    var best = mending(act, free, vocabulary)
    for remedy in Remedies.channels(of: act, by: keyed, vocabulary) {
      var other = act.changed(by: [remedy]).act
      other.words[.consent] = keyed.consent(for: other)
      guard let found = mending(other, free, vocabulary) else { continue }
      let cost = found.cost + remedy.cost
      if best.map({ cost < $0.cost }) ?? true { best = (cost, [remedy] + found.remedies) }
    }
    guard let best else { return nil }
    let change = act.changed(by: best.remedies)
    var mended = change.act
    mended.words[.consent] = keyed.consent(for: mended)
    return ActChange(act: mended, steps: change.steps)
  }

  private func mending(
    _ act: Act, _ changing: Set<ActDimension>, _ vocabulary: Vocabulary
  ) -> (cost: MendingCost, remedies: [Remedy])? {
    let changing = ActDimension.all.filter { changing.contains($0) && !$0.isFixed }
    var search = MendingSearch(
      PolicyLogic(self), of: act, changing: changing, vocabulary: vocabulary,
      steps: Judge.mostSteps)
    return search.cheapest()
  }
}

extension ActDimension {
  /// Whether another value would make it another act.
  fileprivate var isFixed: Bool {
    [.words(.op), .words(.purpose), .words(.origin)].contains(self)
  }
}

extension Act {
  /// The act with remedies taken, and the steps to it in the format's order.
  fileprivate func changed(by remedies: [Remedy]) -> ActChange {
    var mended = self
    for remedy in remedies { mended.take(remedy) }
    let steps = ActDimension.all.compactMap { dimension in
      remedies.first { $0.dimension == dimension }.map(step(to:))
    }
    return ActChange(act: mended, steps: steps)
  }

  private mutating func take(_ remedy: Remedy) {
    switch (remedy.dimension, remedy.values) {
    case (.words(let dimension), .words(let values)): words[dimension] = values
    case (.number(let dimension), .number(let value, _)): numbers[dimension] = value
    default: break
    }
  }

  /// The step from what is stated to a remedy.
  private func step(to remedy: Remedy) -> ActChangeStep {
    switch remedy.values {
    case .words(let values):
      ActChangeStep(
        dimension: remedy.dimension, before: self.values(of: remedy.dimension),
        after: values.map(ActValue.word))
    case .number(let value, let bound):
      ActChangeStep(
        dimension: remedy.dimension, before: self.values(of: remedy.dimension),
        after: [.number(value)], bound: bound)
    }
  }

  /// What is stated in a dimension; empty where nothing is.
  func values(of dimension: ActDimension) -> [ActValue] {
    switch dimension {
    case .words(let dimension): (words[dimension] ?? []).map(ActValue.word)
    case .number(let dimension): numbers[dimension].map { [.number($0)] } ?? []
    }
  }
}
