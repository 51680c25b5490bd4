public import Content

extension Scenario {
  /// Where the graph of scenes does not hold together.
  ///
  /// It reads routes without asking their conditions; what depends on them is for ``Exploration/problems``.
  public var routeProblems: [Diagnostic] {
    let gaps = scenes.flatMap(\.missingTargets) + returnProblems
    // A way that is missing, or leads where none may, would make other scenes seem cut off.
    guard gaps.isEmpty else { return gaps }
    let links = SceneLinks(self)
    return unreachableScenes(links) + endlessScenes(links)
  }

  private func unreachableScenes(_ links: SceneLinks) -> [Diagnostic] {
    let isReached = links.spread(from: [links.places[start]].compactMap(\.self)) { place in
      links.targets[place] + links.laterScenes[place]
    }
    return zip(scenes, links.own).filter { !isReached[$1] }.map { scene, _ in
      Diagnostic(
        .unreachableScene, at: scene.path, atKey: true, "nothing leads to the scene `\(scene.id)`",
        help: "lead a `go` or a `later` to it, or take it out")
    }
  }

  /// Scenes from which no ending can be reached.
  private func endlessScenes(_ links: SceneLinks) -> [Diagnostic] {
    var sources = Array(repeating: [Int](), count: scenes.count)
    for place in scenes.indices {
      for target in links.targets[place] { sources[target].append(links.own[place]) }
    }
    let closing = scenes.indices.filter { scenes[$0].ending != nil || scenes[$0].returns }
    let isEnding = links.spread(from: closing.map { links.own[$0] }) { sources[$0] }
    return scenes.indices.filter { !isEnding[links.own[$0]] && !links.targets[$0].isEmpty }
      .map {
        Diagnostic(
          .noEnding, at: scenes[$0].path, atKey: true,
          "no ending can be reached from `\(scenes[$0].id)`",
          help: "lead some way out of the circle to a scene with an `end`")
      }
  }

  /// `return` scenes are entered through `later` only, and only they are.
  private var returnProblems: [Diagnostic] {
    var check = ReturnsCheck(
      returning: Set(scenes.filter(\.returns).map(\.id)), known: Set(scenes.map(\.id)))
    showParts(to: &check)
    return check.found
  }
}

/// Looks for ways to scenes that return, and for later scenes that do not.
private struct ReturnsCheck: PartVisitor {
  let returning: Set<SceneID>
  let known: Set<SceneID>
  var found: [Diagnostic] = []

  mutating func visit(_ part: ScenarioPart, at path: @autoclosure () -> ContentPath) {
    switch part {
    case .scene(let id) where returning.contains(id):
      found.append(
        Diagnostic(
          .returnScene, at: path(), "`\(id)` returns, so nothing but `later` may lead to it",
          help: "take out its `return: true`, or use `later`"))
    case .later(let id) where known.contains(id) && !returning.contains(id):
      found.append(
        Diagnostic(
          .returnScene, at: path(), "`\(id)` comes later but does not return",
          help: "give the scene `return: true`"))
    default: break
    }
  }
}

/// Which scenes lead to which, by their places in the file; ways to scenes that are not there are
/// left out.
private struct SceneLinks {
  /// The place of each scene by name; of two that share a name, of the first.
  let places: [SceneID: Int]
  /// By scene: the place that its name stands for.
  let own: [Int]
  /// By scene: where a `go` of it leads.
  let targets: [[Int]]
  /// By scene: what it lets come later.
  let laterScenes: [[Int]]

  init(_ scenario: Scenario) {
    let scenes = scenario.scenes
    let places = Dictionary(
      scenes.indices.map { (scenes[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    self.places = places
    own = scenes.enumerated().map { places[$1.id] ?? $0 }
    targets = scenes.map { $0.targets.compactMap { places[$0] } }
    laterScenes = scenes.map { $0.laterScenes.compactMap { places[$0] } }
  }

  /// By scene whether it is one of the first, or `next` of one that is.
  func spread(from first: [Int], by next: (Int) -> [Int]) -> [Bool] {
    var isMet = Array(repeating: false, count: own.count)
    var waiting = first
    while let place = waiting.popLast() {
      guard !isMet[place] else { continue }
      isMet[place] = true
      waiting += next(place)
    }
    return isMet
  }
}

extension Scene {
  /// The consequences of its decision's results, then of its options.
  private var consequences: [Consequence] {
    let results = decision?.results.map(\.consequence) ?? []
    guard case .choose(let options)? = decision?.kind else { return results }
    return results + options.map(\.consequence)
  }

  /// Where a consequence stands, by its place among them all.
  private func path(ofConsequence place: Int) -> ContentPath {
    let path = path.appending("decide")
    let results = decision?.results.count ?? 0
    guard place >= results, case .choose(let options)? = decision?.kind else {
      return path.appending("results").appending(place)
    }
    return path.appending("options").appending(options[place - results].id.rawValue)
  }

  /// The scenes that its routes lead to.
  var targets: [SceneID] {
    var targets = go.map(\.to)
    for consequence in consequences { targets += consequence.go.map(\.to) }
    return targets
  }

  /// The scenes that its decision lets come later.
  var laterScenes: [SceneID] { consequences.compactMap { $0.later?.scene } }

  /// Ways on that may lead nowhere.
  fileprivate var missingTargets: [Diagnostic] {
    var found: [Diagnostic] = []
    func checkLast(of routes: [Route], at path: @autoclosure () -> ContentPath) {
      guard let last = routes.last, last.condition != nil else { return }
      found.append(
        Diagnostic(
          .missingTarget, at: path().appending("go").appending(routes.count - 1),
          "the last way of `go` has an `if`", help: "end the list with `{to: SCENE}`"))
    }
    let consequences = consequences
    checkLast(of: go, at: path)
    for (place, consequence) in consequences.enumerated() {
      checkLast(of: consequence.go, at: path(ofConsequence: place))
    }
    if let last = decision?.results.last, last.condition != nil, let decision {
      found.append(
        Diagnostic(
          .missingTarget, at: path.appending("decide").appending("results"),
          "the last result of `\(decision.id)` has an `if`",
          help: "end the list with a result that always holds"))
    }
    guard ending == nil, !returns, go.isEmpty else { return found }
    if decision == nil || consequences.contains(where: \.go.isEmpty) {
      found.append(
        Diagnostic(
          .missingTarget, at: path, atKey: true, "the scene `\(id)` leads nowhere",
          help: "give it a `go`, an `end` or `return: true`"))
    }
    return found
  }
}
