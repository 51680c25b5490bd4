public import Content

extension Scenario {
  /// Where the graph of scenes does not hold together.
  ///
  /// It reads routes without asking their conditions; what only play can show is for the explorer.
  public var routeProblems: [Diagnostic] {
    scenes.flatMap(\.missingTargets) + returnProblems + unreachableScenes + endlessScenes
  }

  private var unreachableScenes: [Diagnostic] {
    let reached = reachable(from: [start]) { $0.targets + $0.laterScenes }
    return scenes.filter { !reached.contains($0.id) }.map {
      Diagnostic(
        .unreachableScene, at: $0.path, atKey: true, "nothing leads to the scene `\($0.id)`",
        help: "lead a `go` or a `later` to it, or take it out")
    }
  }

  /// Scenes from which no ending can be reached.
  private var endlessScenes: [Diagnostic] {
    let known = Set(scenes.map(\.id))
    var sources: [SceneID: [SceneID]] = [:]
    for scene in scenes {
      for target in scene.targets { sources[target, default: []].append(scene.id) }
    }
    var ending: Set<SceneID> = []
    var waiting = scenes.filter { $0.ending != nil || $0.returns }.map(\.id)
    while let id = waiting.popLast() {
      if ending.insert(id).inserted { waiting += sources[id] ?? [] }
    }
    return scenes.filter { !ending.contains($0.id) && $0.targets.contains { known.contains($0) } }
      .map {
        Diagnostic(
          .noEnding, at: $0.path, atKey: true, "no ending can be reached from `\($0.id)`",
          help: "lead some way out of the circle to a scene with an `end`")
      }
  }

  /// `return` scenes are entered through `later` only, and only they are.
  private var returnProblems: [Diagnostic] {
    let returning = Set(scenes.filter(\.returns).map(\.id))
    let known = Set(scenes.map(\.id))
    return parts.compactMap { part in
      switch part.kind {
      case .scene(let id) where returning.contains(id):
        Diagnostic(
          .returnScene, at: part.path, "`\(id)` returns, so nothing but `later` may lead to it",
          help: "take out its `return: true`, or use `later`")
      case .later(let id) where known.contains(id) && !returning.contains(id):
        Diagnostic(
          .returnScene, at: part.path, "`\(id)` comes later but does not return",
          help: "give the scene `return: true`")
      default: nil
      }
    }
  }

  private func reachable(from first: [SceneID], by next: (Scene) -> [SceneID]) -> Set<SceneID> {
    let byID = Dictionary(scenes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var reached: Set<SceneID> = []
    var waiting = first
    while let id = waiting.popLast() {
      guard reached.insert(id).inserted, let scene = byID[id] else { continue }
      waiting += next(scene)
    }
    return reached
  }
}

extension Scene {
  private var consequences: [(path: ContentPath, consequence: Consequence)] {
    guard let decision else { return [] }
    let path = path.appending("decide")
    var found = decision.results.enumerated().map {
      (path.appending("results").appending($0.offset), $0.element.consequence)
    }
    if case .choose(let options) = decision.kind {
      found += options.map {
        (path.appending("options").appending($0.id.rawValue), $0.consequence)
      }
    }
    return found
  }

  fileprivate var targets: [SceneID] {
    (go + consequences.flatMap(\.consequence.go)).map(\.to)
  }

  fileprivate var laterScenes: [SceneID] { consequences.compactMap { $0.consequence.later?.scene } }

  /// Ways on that may lead nowhere.
  fileprivate var missingTargets: [Diagnostic] {
    var found: [Diagnostic] = []
    for (path, routes) in [(path, go)] + consequences.map({ ($0.path, $0.consequence.go) }) {
      guard let last = routes.last, last.condition != nil else { continue }
      found.append(
        Diagnostic(
          .missingTarget, at: path.appending("go").appending(routes.count - 1),
          "the last way of `go` has an `if`", help: "end the list with `{to: SCENE}`"))
    }
    if let last = decision?.results.last, last.condition != nil, let decision {
      found.append(
        Diagnostic(
          .missingTarget, at: path.appending("decide").appending("results"),
          "the last result of `\(decision.id)` has an `if`",
          help: "end the list with a result that always holds"))
    }
    guard ending == nil, !returns, go.isEmpty else { return found }
    let open = consequences.filter { $0.consequence.go.isEmpty }
    if decision == nil || !open.isEmpty {
      found.append(
        Diagnostic(
          .missingTarget, at: path, atKey: true, "the scene `\(id)` leads nowhere",
          help: "give it a `go`, an `end` or `return: true`"))
    }
    return found
  }
}
