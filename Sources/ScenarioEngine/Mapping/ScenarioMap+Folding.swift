import Content

extension ScenarioMap {
  /// From how many scenes on chains are folded.
  public static let mostPlaces = 60

  /// The same map where it has few places; else with each chain as one place: scenes that follow
  /// one another, none of which has another way in or out, an end, or a finding.
  public func folded(above most: Int = ScenarioMap.mostPlaces) -> ScenarioMap {
    guard places.count > most else { return self }
    var next: [SceneID: SceneID] = [:]
    var into: Set<SceneID> = []
    let leaving = Dictionary(grouping: ways, by: \.from)
    let coming = Dictionary(grouping: ways, by: \.to)
    for place in places {
      let out = leaving[place.scene] ?? []
      let targets = Set(out.map(\.to))
      guard let target = targets.first, targets.count == 1, target != place.scene,
        out.allSatisfy({ $0.later == nil }), isFoldable(place),
        let follower = places.first(where: { $0.scene == target }), isFoldable(follower),
        target != start, (coming[target] ?? []).allSatisfy({ $0.from == place.scene })
      else { continue }
      next[place.scene] = target
      into.insert(target)
    }
    var chains: [SceneID: [SceneID]] = [:]
    for place in places where next[place.scene] != nil && !into.contains(place.scene) {
      var chain = [place.scene]
      while let last = chain.last, let more = next[last], !chain.contains(more) {
        chain.append(more)
      }
      chains[place.scene] = chain
    }
    return folding(chains)
  }

  private func isFoldable(_ place: Place) -> Bool {
    if case .ending = place.role { return false }
    return place.role != .returning && place.findings.isEmpty
  }

  private func folding(_ chains: [SceneID: [SceneID]]) -> ScenarioMap {
    let inside = Set(chains.values.flatMap { $0.dropFirst() })
    let heads = Dictionary(
      chains.flatMap { head, chain in chain.map { ($0, head) } },
      uniquingKeysWith: { first, _ in first })
    let lasts = Set(chains.values.compactMap(\.last))
    var folded = self
    folded.places = places.filter { !inside.contains($0.scene) }.map { place in
      var place = place
      place.scenes = chains[place.scene] ?? place.scenes
      return place
    }
    folded.ways = ways.filter { way in
      // Within a chain only what leaves its last scene is a way.
      heads[way.from] == nil || lasts.contains(way.from)
    }.map { way in
      Way(
        from: heads[way.from] ?? way.from, to: heads[way.to] ?? way.to, label: way.label,
        verdict: way.verdict, conditions: way.conditions, later: way.later)
    }
    return folded
  }
}
