import Content

/// Goes through a graph's scenes from one decision to the next, changing a state.
struct Walk {
  /// More scenes without a decision than this between two answers is a cycle without exit.
  static let longest = 1000

  let graph: ScenarioGraph
  var state: PlayState
  private(set) var scenes: [PresentedScene] = []

  init(_ graph: ScenarioGraph, _ state: PlayState) {
    self.graph = graph
    self.state = state
  }

  /// Enters the start scene and goes on to the first decision.
  mutating func begin() {
    go(to: graph.names.scenes[graph.scenario.start])
  }

  /// Takes a checked answer: its effects, its feedback, what it brings later, and the way on.
  mutating func answer(
    _ answer: Answer, at place: Int, outcome: DecisionOutcome, offending: String
  ) -> [String] {
    let decision = graph.decisions[place]
    note(answer, at: place, outcome: outcome)
    var feedback: [ReadyPassage] = []
    var way = PlayState.Way.scene(state.scene)
    if case .choose(let chosen) = answer, let option = graph.names.choices[place][chosen] {
      let consequence = decision.consequences[option]
      follow(consequence)
      feedback = consequence.feedback
      if !consequence.go.isEmpty { way = .option(decision: place, option: option) }
    }
    let holding = decision.results.firstIndex { $0.condition?.holds(in: state) ?? true }
    if let holding {
      let consequence = decision.results[holding].consequence
      follow(consequence)
      feedback += consequence.feedback
      if case .scene = way, !consequence.go.isEmpty {
        way = .result(decision: place, result: holding)
      }
    }
    let texts = feedback.filter { $0.condition?.holds(in: state) ?? true }
      .map { $0.text.rendered(state, offending: offending) }
    go(to: leave(by: way))
    return texts
  }

  /// Keeps what conditions ask about, and applies what keeping items does.
  private mutating func note(_ answer: Answer, at place: Int, outcome: DecisionOutcome) {
    let choices = graph.names.choices[place]
    let kind = graph.decisions[place].decision.kind
    let picked: [ChoiceID]
    switch answer {
    case .choose(let option): picked = [option]
    case .select(let items), .redact(let items): picked = Array(items)
    case .classify, .order: picked = []
    }
    for choice in picked.compactMap({ choices[$0] }) { state.chosen[place] |= 1 << UInt64(choice) }
    // A tiny surplus keeps 100·(w/w) from being read as 99.
    state.credit[place] = Int(outcome.adherence + 1e-9)
    state.service[place] = Int((outcome.service ?? 0) * 100 + 1e-9)
    for clause in outcome.violated {
      if let clause = graph.names.clauses[clause] { state.violated[clause] = true }
    }
    for (item, effects) in zip(kind.choices, graph.decisions[place].itemEffects)
    where answer.keeps(item) {
      apply(effects)
    }
  }

  private mutating func follow(_ consequence: ReadyConsequence) {
    apply(consequence.effects)
    guard var later = consequence.later, !state.seen[later.scene],
      !state.queue.contains(where: { $0.scene == later.scene })
    else { return }
    // The scene that is being left counts itself down; a `return` scene does not.
    if state.pending == nil, later.wait < .max { later.wait += 1 }
    state.queue.append(later)
  }

  private mutating func apply(_ effects: [ReadyEffect]) {
    for effect in effects {
      let bounds = graph.bounds[effect.meter]
      let (sum, overflow) = state.meters[effect.meter].addingReportingOverflow(effect.change)
      let value = overflow ? (effect.change < 0 ? bounds.lowerBound : bounds.upperBound) : sum
      state.meters[effect.meter] = min(max(value, bounds.lowerBound), bounds.upperBound)
    }
  }

  /// Finishes the current scene; what is due plays first, then the way is taken up again.
  ///
  /// Routes are asked after what was queued has played, so that its effects count.
  private mutating func leave(by way: PlayState.Way) -> Int? {
    if state.pending == nil {
      for place in state.queue.indices { state.queue[place].wait -= 1 }
      state.pending = way
    }
    if let due = state.queue.firstIndex(where: { $0.wait <= 0 }) {
      return state.queue.remove(at: due).scene
    }
    guard let pending = state.pending else { return nil }
    state.pending = nil
    return routes(of: pending).first { $0.condition?.holds(in: state) ?? true }?.to
  }

  private func routes(of way: PlayState.Way) -> [ReadyRoute] {
    switch way {
    case .scene(let scene): graph.scenes[scene].go
    case .option(let decision, let option): graph.decisions[decision].consequences[option].go
    case .result(let decision, let result): graph.decisions[decision].results[result].consequence.go
    }
  }

  /// Enters scenes one after another until something is to be decided or the story ends.
  private mutating func go(to first: Int?) {
    var next = first
    for _ in 0..<Walk.longest {
      guard let scene = next else {
        state.phase = .stuck
        return
      }
      enter(scene)
      if graph.scenes[scene].isEnding {
        state.phase = .ended
        return
      }
      if let place = graph.scenes[scene].decision,
        !graph.offered(graph.decisions[place], in: state).isEmpty
      {
        state.phase = .deciding
        return
      }
      next = leave(by: .scene(scene))
    }
    state.phase = .stuck
  }

  private mutating func enter(_ place: Int) {
    let scene = graph.scenes[place]
    state.scene = place
    state.seen[place] = true
    apply(scene.effects)
    let artefacts = scene.shows.compactMap { shown in
      graph.scenario.artefacts.first { $0.id == shown }.map { graph.render($0, state) }
    }
    var texts: [String] = []
    texts.reserveCapacity(scene.say.count)
    for passage in scene.say where passage.condition?.holds(in: state) ?? true {
      texts.append(passage.text.rendered(state))
    }
    scenes.append(PresentedScene(id: scene.id, artefacts: artefacts, texts: texts))
  }
}

extension Answer {
  /// Whether the answer keeps an item: ticked, or not hidden.
  fileprivate func keeps(_ item: ChoiceID) -> Bool {
    switch self {
    case .select(let items): items.contains(item)
    case .redact(let spans): !spans.contains(item)
    case .choose, .classify, .order: false
    }
  }
}
