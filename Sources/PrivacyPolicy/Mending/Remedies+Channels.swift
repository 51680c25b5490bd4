import Content

extension Remedies {
  /// How many channels an act may have for each way of dropping some to be tried.
  private static let mostChannels = 6

  /// The other channels that an act could take where consent differs by channel: some dropped, at
  /// most one added, the cheapest first.
  static func channels(
    of act: Act, by keyed: ActStatement.KeyedConsent, _ vocabulary: Vocabulary
  ) -> [Remedy] {
    let stated = act.words[.channel] ?? []
    let others = (vocabulary.entries[.channel] ?? []).map(\.word).filter { !stated.contains($0) }
    let isList = vocabulary.lists.contains(.channel)
    let kept =
      stated.count <= mostChannels
      ? (0..<(1 << stated.count)).map { bits in
        stated.indices.filter { bits & (1 << $0) != 0 }.map { stated[$0] }
      } : [[], stated]
    let sets = kept.flatMap { kept -> [[Word]] in
      [kept] + (isList || kept.isEmpty ? others.map { kept + [$0] } : [])
    }
    return sets.filter { !$0.isEmpty && $0 != stated }.enumerated().map { place, set in
      let dropped = stated.count { !set.contains($0) }
      let added = set.filter { !stated.contains($0) }
      let near = added.map { word in stated.map(word.partsShared).max() ?? 0 }.reduce(0, +)
      let cost = MendingCost(
        dimensions: 1, words: dropped + added.count,
        dislike: dropped * WordDimension.channel.dislikeOfLess
          + added.count * WordDimension.channel.dislikeOfMore, distance: max(0, 8 - near))
      return (
        place,
        Remedy(dimension: .words(.channel), values: .words(set), standings: [], cost: cost)
      )
    }.sorted { ($0.1.cost, $0.0) < ($1.1.cost, $1.0) }.map(\.1)
  }
}
