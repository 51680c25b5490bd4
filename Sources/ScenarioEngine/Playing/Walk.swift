import Content

/// Goes through a graph's scenes from one decision to the next.
struct Walk: Sendable {
  /// More scenes without a decision than this between two answers is a cycle without exit.
  static let longest = 1000

  let graph: ScenarioGraph
  private(set) var state: PlayState
  /// What waits for an answer; nil where nothing is to be decided.
  private(set) var asked: Asked?

  /// Stands before the start scene.
  init(_ graph: ScenarioGraph) {
    self.graph = graph
    state = graph.blank
  }

  /// Enters the start scene and goes on to the first decision.
  ///
  /// - Returns: the scenes entered.
  mutating func begin() -> [PresentedScene] { go(to: graph.start) }

  /// Takes a checked answer: its effects, its feedback, what it brings later, and the way on.
  ///
  /// - Parameter option: the place of what a choose answer picks.
  /// - Returns: the feedback and the scenes that follow.
  mutating func answer(
    _ answer: Answer, picking option: Int?, at decision: GraphDecision, _ judged: JudgedAnswer
  ) -> (feedback: [String], scenes: [PresentedScene]) {
    note(answer, picking: option, at: decision, judged)
    var feedback: [ReadyPassage] = []
    var way = PlayState.Way.scene(state.scene)
    if let option {
      let consequence = decision.consequences[option]
      follow(consequence)
      feedback = consequence.feedback
      if !consequence.go.isEmpty { way = .option(decision: decision.place, option: option) }
    }
    let holding = decision.results.firstIndex { $0.condition?.holds(in: state) ?? true }
    if let holding {
      let consequence = decision.results[holding].consequence
      follow(consequence)
      feedback += consequence.feedback
      if case .scene = way, !consequence.go.isEmpty {
        way = .result(decision: decision.place, result: holding)
      }
    }
    let said = said(feedback, offending: judged.offending)
    return (said, go(to: leave(by: way)))
  }

  /// Keeps what conditions ask about, and applies what keeping items does.
  private mutating func note(
    _ answer: Answer, picking option: Int?, at decision: GraphDecision, _ judged: JudgedAnswer
  ) {
    var answered = state.decisions[decision.place]
    switch answer {
    case .select(let items), .redact(let items):
      for item in items { answered.choose(decision.place(of: item)) }
    case .choose, .classify, .order: answered.choose(option)
    }
    answered.credit = judged.credit
    answered.service = judged.service
    state.decisions[decision.place] = answered
    for clause in judged.violated { state.violated[clause] = true }
    for (item, effects) in zip(decision.ids, decision.itemEffects) where answer.keeps(item) {
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
  private mutating func go(to first: Int?) -> [PresentedScene] {
    asked = nil
    var entered: [PresentedScene] = []
    var next = first
    while let place = next, entered.count < Walk.longest {
      let scene = graph.scenes[place]
      entered.append(enter(scene, at: place))
      if scene.ending != nil {
        state.phase = .ended
        return entered
      }
      if let decision = scene.decision.map({ graph.decisions[$0] }) {
        let offer = decision.offer(in: state)
        if !offer.choices.isEmpty {
          asked = Asked(decision: decision, offer: offer)
          state.phase = .deciding
          return entered
        }
      }
      next = leave(by: .scene(place))
    }
    state.phase = .stuck
    return entered
  }

  private mutating func enter(_ scene: GraphScene, at place: Int) -> PresentedScene {
    state.scene = place
    state.seen[place] = true
    apply(scene.effects)
    return PresentedScene(
      id: scene.id, artefacts: scene.artefacts.map { graph.terms.render($0, state) },
      texts: said(scene.say))
  }

  /// The passages whose conditions hold, as they read now.
  private func said(_ passages: [ReadyPassage], offending: String = "") -> [String] {
    var texts: [String] = []
    texts.reserveCapacity(passages.count)
    for passage in passages where passage.condition?.holds(in: state) ?? true {
      texts.append(passage.text.rendered(state, offending: offending))
    }
    return texts
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
