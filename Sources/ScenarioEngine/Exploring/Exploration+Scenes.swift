public import Content

extension Exploration {
  /// The scenes that some play enters.
  public var scenes: Set<SceneID> {
    let places = Set(entries.keys).union(sample.map { Set($0.firstEntries.keys) } ?? [])
    return Set(places.map { scenario.scenes[$0].id })
  }

  /// The fewest answers after which a scene is entered; empty where it is entered before the first,
  /// nil where no play was found that enters it.
  public func answers(entering scene: SceneID) -> [GivenAnswer]? {
    guard let place = graph.terms.names.scenes[scene] else { return nil }
    return entries[place].map { given(along: $0) } ?? sample?.firstEntries[place]
  }

  /// A place from which a play comes to no ending.
  public struct DeadEnd: Sendable, Hashable {
    /// The scene.
    public let scene: SceneID
    /// Whether it leads nowhere, rather than round and round.
    public let isStuck: Bool
    /// The fewest answers that lead there.
    public let answers: [GivenAnswer]
  }

  /// The places from which no ending can be reached any more: where the story leads nowhere, and
  /// the circles that have no way out.
  public var deadEnds: [DeadEnd] {
    var found: [DeadEnd] = []
    for (number, stop) in self.found.stops.enumerated() where !stop.isEnding {
      guard let scene = stop.scene else { continue }
      let answers = answers(to: Int32(-1 - number))
      found.append(
        DeadEnd(scene: scenario.scenes[scene].id, isStuck: true, answers: answers ?? []))
    }
    for trap in sample == nil ? flow.traps : [] {
      let node = self.found.nodes[trap]
      found.append(
        DeadEnd(
          scene: scenario.scenes[Int(node.scene)].id, isStuck: false,
          answers: given(along: Int(node.parent))))
    }
    return found.reduce(into: []) { known, end in
      if !known.contains(where: { $0.scene == end.scene }) { known.append(end) }
    }
  }

  /// Scenes that were to come later and never came, each with the fewest answers that lead to an
  /// ending before it.
  public var leftQueued: [SceneID: [GivenAnswer]] {
    var left: [SceneID: [GivenAnswer]] = [:]
    for (number, stop) in found.stops.enumerated() where stop.isEnding && !stop.queued.isEmpty {
      guard let answers = answers(to: Int32(-1 - number)) else { continue }
      for scene in stop.queued.map({ scenario.scenes[$0].id }) {
        if let known = left[scene], known.count <= answers.count { continue }
        left[scene] = answers
      }
    }
    return left
  }

  /// The fewest answers that lead to a stop.
  private func answers(to stop: Int32) -> [GivenAnswer]? {
    if found.start == stop { return [] }
    if let edge = found.edges.firstIndex(where: { $0.target == stop }) { return given(along: edge) }
    return sample?.stops[Int(-1 - stop)]
  }

  /// The answers that lead to the end of an edge, with their decisions; none for -1.
  func given(along edge: Int) -> [GivenAnswer] {
    var answers: [GivenAnswer] = []
    var place = edge
    while place >= 0 {
      let edge = found.edges[place]
      answers.append(given(by: edge))
      place = Int(found.nodes[Int(edge.source)].parent)
    }
    return answers.reversed()
  }

  /// The answer of an edge with its decision.
  func given(by edge: StateGraph.Edge) -> GivenAnswer {
    let table = found.tables[Int(found.nodes[Int(edge.source)].table)]
    return GivenAnswer(
      graph.decisions[table.question.decision].id, found.bands[Int(edge.band)].answer)
  }
}

extension StateFlow {
  /// Of each circle that has no way out the first state.
  fileprivate var traps: [Int] {
    circles.ranges.indices.filter { component in
      circles.isCyclic[component]
        && circles.ranges[component].allSatisfy { member in
          graph.nodes[circles.places[member]].edges.allSatisfy { number in
            let target = graph.edges[number].target
            return target >= 0 && circles.of[Int(target)] == component
          }
        }
    }.compactMap { circles.places[circles.ranges[$0]].min() }.sorted()
  }
}
