public import Content

extension Exploration {
  /// A condition that comes out the same whenever it is asked.
  public struct ConstantCondition: Sendable, Hashable {
    /// Where it stands, its `if` included.
    public let path: ContentPath
    /// Whether it always holds, rather than never.
    public let holds: Bool
  }

  /// The conditions that are asked in some play and come out the same in all, those left out that
  /// keep an option from being offered or a scene from being entered, which are faults of their
  /// own. In the order of their paths; empty where not all states were met.
  public var constantConditions: [ConstantCondition] {
    guard isExact else { return [] }
    let met = scenes
    var truths = found.sightings.truths
    let suspects = Set(found.sightings.unfollowed)
      .filter { !found.sightings.cameBothWays($0) }
    if !suspects.isEmpty {
      // Plays met few of the ways there, and prove nothing.
      let followed = Exploration(of: graph, budget: budget, following: suspects)
      guard followed.isExact else { return [] }
      for site in suspects { truths[site] = followed.found.sightings.truths[site] }
    }
    return truths.compactMap { site, truth -> ConstantCondition? in
      guard truth.held != truth.failed, truth.held || !isOwnFault(site, met) else { return nil }
      return ConstantCondition(path: path(of: site), holds: truth.held)
    }.sorted { $0.path.description < $1.path.description }
  }

  /// Whether what a condition that never holds keeps away is reported by itself.
  private func isOwnFault(_ site: ConditionSite, _ met: Set<SceneID>) -> Bool {
    switch site {
    case .option: true
    case .route(let way, let place):
      graph.routes(of: way)[place].to.map { !met.contains(scenario.scenes[$0].id) } ?? true
    case .say, .facts, .result, .feedback: false
    }
  }

  /// Where a condition stands in the file.
  private func path(of site: ConditionSite) -> ContentPath {
    switch site {
    case .say(let scene, let place):
      scenario.scenes[scene].path.appending("say").appending(place).appending("if")
    case .option(let decision, let option):
      path(of: .option(decision: decision, option: option)).appending("if")
    case .facts(let decision, let place):
      path(ofDecision: decision).appending("facts").appending(place).appending("if")
    case .result(let decision, let place):
      path(of: .result(decision: decision, result: place)).appending("if")
    case .route(let way, let place):
      path(of: way).appending("go").appending(place).appending("if")
    case .feedback(let way, let place):
      path(of: way).appending("feedback").appending(place).appending("if")
    }
  }

  /// Where a scene, option or result stands in the file.
  func path(of way: PlayState.Way) -> ContentPath {
    switch way {
    case .scene(let scene): scenario.scenes[scene].path
    case .option(let decision, let option):
      path(ofDecision: decision).appending("options")
        .appending(graph.decisions[decision].ids[option].rawValue)
    case .result(let decision, let result):
      path(ofDecision: decision).appending("results").appending(result)
    }
  }

  private func path(ofDecision decision: Int) -> ContentPath {
    let scene = graph.scenes.firstIndex { $0.decision == decision }
    return (scene.map { scenario.scenes[$0].path } ?? ContentPath()).appending("decide")
  }
}
