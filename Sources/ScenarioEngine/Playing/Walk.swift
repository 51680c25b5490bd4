import Content

/// Goes through a graph's scenes from one decision to the next, and lets a witness see it.
///
/// Players and the explorer go by it alike; what they are told of the way is up to their witness.
struct Walk: Sendable {
  /// More scenes without a decision than this between two answers is a cycle without exit.
  static let longest = 1000

  let graph: ScenarioGraph
  /// Where it stands; the explorer puts it where it was before.
  var state: PlayState
  /// What waits for an answer; nil where nothing is to be decided.
  private(set) var asked: Asked?

  /// Stands before the start scene.
  init(_ graph: ScenarioGraph) {
    self.graph = graph
    state = graph.blank
  }

  /// Enters the start scene and goes on to the first decision.
  mutating func begin(_ witness: inout some WalkWitness) { go(to: graph.start, &witness) }

  /// Takes a checked answer: its effects, its feedback, what it brings later, and the way on.
  mutating func take(
    _ taken: TakenAnswer, at decision: GraphDecision, _ witness: inout some WalkWitness
  ) {
    note(taken, at: decision, &witness)
    var way = PlayState.Way.scene(state.scene)
    if let option = taken.option {
      let consequence = decision.consequences[option]
      follow(consequence, &witness)
      if !consequence.go.isEmpty { way = .option(decision: decision.place, option: option) }
    }
    let holding = result(of: decision, &witness)
    if let holding {
      let consequence = decision.results[holding].consequence
      follow(consequence, &witness)
      if case .scene = way, !consequence.go.isEmpty {
        way = .result(decision: decision.place, result: holding)
      }
    }
    witness.hears(option: taken.option, result: holding, of: decision, in: state)
    go(to: leave(by: way, &witness), &witness)
  }

  /// Keeps what conditions ask about, and applies what keeping items does.
  private mutating func note(
    _ taken: TakenAnswer, at decision: GraphDecision, _ witness: inout some WalkWitness
  ) {
    state.decisions[decision.place].chosen |= taken.chosen
    state.decisions[decision.place].credit = taken.credit
    state.decisions[decision.place].service = taken.service
    for clause in taken.violated { state.violated[clause] = true }
    for item in taken.kept { apply(decision.itemEffects[item], &witness) }
  }

  /// The first result that holds.
  private func result(of decision: GraphDecision, _ witness: inout some WalkWitness) -> Int? {
    decision.results.indices.first { place in
      guard let condition = decision.results[place].condition else { return true }
      let holds = condition.holds(in: state)
      witness.asks(.result(decision: decision.place, place), holds: holds)
      return holds
    }
  }

  private mutating func follow(
    _ consequence: ReadyConsequence, _ witness: inout some WalkWitness
  ) {
    apply(consequence.effects, &witness)
    guard var later = consequence.later, !state.seen[later.scene],
      !state.queue.contains(where: { $0.scene == later.scene })
    else { return }
    // The scene that is being left counts itself down; a `return` scene does not.
    if state.pending == nil, later.wait < .max { later.wait += 1 }
    state.queue.append(later)
  }

  private mutating func apply(_ effects: [ReadyEffect], _ witness: inout some WalkWitness) {
    for effect in effects {
      let bounds = graph.bounds[effect.meter]
      let (sum, overflow) = state.meters[effect.meter].addingReportingOverflow(effect.change)
      let value = overflow ? (effect.change < 0 ? bounds.lowerBound : bounds.upperBound) : sum
      let kept = min(max(value, bounds.lowerBound), bounds.upperBound)
      state.meters[effect.meter] = kept
      witness.changes(meter: effect.meter, isCut: overflow || kept != sum)
    }
  }

  /// Finishes the current scene; what is due plays first, then the way is taken up again.
  ///
  /// Routes are asked after what was queued has played, so that its effects count.
  private mutating func leave(
    by way: PlayState.Way, _ witness: inout some WalkWitness
  ) -> Int? {
    if state.pending == nil {
      for place in state.queue.indices { state.queue[place].wait -= 1 }
      state.pending = way
    }
    if let due = state.queue.firstIndex(where: { $0.wait <= 0 }) {
      return state.queue.remove(at: due).scene
    }
    guard let pending = state.pending else { return nil }
    state.pending = nil
    let routes = graph.routes(of: pending)
    for place in routes.indices {
      guard let condition = routes[place].condition else { return routes[place].to }
      let holds = condition.holds(in: state)
      witness.asks(.route(pending, place), holds: holds)
      if holds { return routes[place].to }
    }
    return nil
  }

  /// Enters scenes one after another until something is to be decided or the story ends.
  private mutating func go(to first: Int?, _ witness: inout some WalkWitness) {
    asked = nil
    var entered = 0
    var next = first
    while let place = next, entered < Walk.longest {
      let scene = graph.scenes[place]
      entered += 1
      state.scene = place
      state.seen[place] = true
      apply(scene.effects, &witness)
      witness.sees(scene: place, in: state)
      if scene.ending != nil {
        state.phase = .ended
        return
      }
      if let decision = scene.decision.map({ graph.decisions[$0] }) {
        let offer = decision.offer(in: state)
        if !offer.choices.isEmpty {
          asked = Asked(decision: decision, offer: offer)
          state.phase = .deciding
          return
        }
        witness.passes(decision, in: state)
      }
      next = leave(by: .scene(place), &witness)
    }
    state.phase = .stuck
  }
}
