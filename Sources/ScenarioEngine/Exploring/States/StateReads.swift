import Content

/// What the conditions of a graph read, and which scenes follow which.
struct StateReads {
  /// By scene: what its texts read as it is entered.
  private(set) var entering: [Set<StateVariable>]
  /// By scene: what is read from its decision on, before another scene is entered.
  private(set) var leaving: [Set<StateVariable>]
  /// By scene: the scenes that may follow it.
  private(set) var next: [Set<Int>]
  /// The scenes that come later.
  private(set) var later: [Int] = []
  /// The longest that a scene that comes later waits.
  private(set) var longestWait = 0
  /// By variable: the values from which on comparisons come out otherwise; nil where every value
  /// counts.
  private(set) var cuts: [StateVariable: Set<Int>?] = [:]
  /// By scene whether it can be entered more than once; scenes that come later cannot.
  private(set) var recurring: [Bool] = []
  private var read: Set<StateVariable> = []

  /// Reads a graph.
  ///
  /// - Parameters:
  ///   - texts: the conditions of texts that count.
  ///   - meters: the meters that count as read at every scene.
  init(_ graph: ScenarioGraph, following texts: FollowedTexts, tracking meters: [Int]) {
    let count = graph.scenes.count
    entering = Array(repeating: [], count: count)
    leaving = Array(repeating: [], count: count)
    next = Array(repeating: [], count: count)
    var queueing: [Int: Set<Int>] = [:]
    for (place, scene) in graph.scenes.enumerated() {
      for (number, text) in scene.say.enumerated()
      where texts.follows(.say(scene: place, number)) {
        note(text.condition, in: \.entering, at: place)
      }
      follow(scene.go, from: place)
      for meter in meters { leaving[place].insert(.meter(meter)) }
      guard let decision = scene.decision.map({ graph.decisions[$0] }) else { continue }
      note(decision, at: place)
      for (way, consequence) in decision.waysOn {
        for (number, text) in consequence.feedback.enumerated()
        where texts.follows(.feedback(way, number)) {
          note(text.condition, in: \.leaving, at: place)
        }
        follow(consequence.go, from: place)
        guard let queued = consequence.later else { continue }
        // Whether it was seen decides whether it is queued.
        leaving[place].insert(.seen(queued.scene))
        queueing[queued.scene, default: []].insert(place)
        longestWait = max(longestWait, queued.wait)
      }
    }
    for meter in meters { cuts[.meter(meter)] = .some(nil) }
    for variables in entering + leaving { read.formUnion(variables) }
    later = queueing.keys.sorted()
    recurring = recurringScenes()
    interleave(queueing)
  }

  /// By scene whether its own routes may lead back to it.
  private func recurringScenes() -> [Bool] {
    let circles = Components(count: next.count) { place, tell in
      for target in next[place] { tell(target) }
    }
    var recurring = Array(repeating: false, count: next.count)
    for place in recurring.indices { recurring[place] = circles.isCyclic[circles.of[place]] }
    return recurring
  }

  /// Whether something, somewhere, reads a variable.
  func isRead(_ variable: StateVariable) -> Bool { read.contains(variable) }

  /// Whether states tell apart what a comparison of a variable comes to.
  ///
  /// - Parameter wanted: the values from which on it comes out otherwise; nil where every value
  ///   counts.
  func tells(_ variable: StateVariable, at wanted: [Int]?) -> Bool {
    guard isRead(variable) else { return false }
    switch variable {
    case .meter, .seen, .chose, .violated: return true
    case .credit, .service:
      guard let known = cuts[variable] ?? nil else { return true }
      return wanted.map { known.isSuperset(of: $0) } ?? false
    }
  }

  /// The clauses of which some condition asks whether they were violated.
  var violated: Set<Int> {
    Set(
      read.compactMap { variable -> Int? in
        if case .violated(let clause) = variable { clause } else { nil }
      })
  }

  /// All that is read.
  var variables: [StateVariable] { read.sorted { $0.rank < $1.rank } }

  private mutating func note(_ decision: GraphDecision, at place: Int) {
    for facts in decision.facts { note(facts.condition, in: \.leaving, at: place) }
    for result in decision.results { note(result.condition, in: \.leaving, at: place) }
    for proviso in decision.offers.provisos {
      note(proviso.condition, in: \.leaving, at: place)
      if proviso.once {
        leaving[place].insert(.chose(decision: decision.place, choice: proviso.option))
      }
    }
  }

  private mutating func follow(_ routes: [ReadyRoute], from place: Int) {
    for route in routes {
      note(route.condition, in: \.leaving, at: place)
      if let to = route.to { next[place].insert(to) }
    }
  }

  private mutating func note(
    _ condition: ReadyCondition?, in reads: WritableKeyPath<StateReads, [Set<StateVariable>]>,
    at place: Int
  ) {
    condition?.reads { variable, found in
      self[keyPath: reads][place].insert(variable)
      if let found, let known = cuts[variable, default: []] {
        cuts[variable] = known.union(found)
      } else {
        cuts[variable] = .some(nil)
      }
    }
  }

  /// A scene that comes later may come after every scene that follows the one that queues it, and
  /// the story then goes on from any of these.
  private mutating func interleave(_ queueing: [Int: Set<Int>]) {
    var isSettled = false
    while !isSettled {
      isSettled = true
      for (scene, sources) in queueing {
        let region = following(sources)
        let before = next[scene].count
        next[scene].formUnion(region)
        for place in region where !next[place].contains(scene) && place != scene {
          next[place].insert(scene)
          isSettled = false
        }
        if next[scene].count != before { isSettled = false }
      }
    }
  }

  /// Some scenes and all that may follow them.
  private func following(_ sources: Set<Int>) -> Set<Int> {
    var met = sources
    var waiting = Array(sources)
    while let place = waiting.popLast() {
      for target in next[place] where met.insert(target).inserted { waiting.append(target) }
    }
    return met
  }
}
