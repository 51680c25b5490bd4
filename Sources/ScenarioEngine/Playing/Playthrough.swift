public import Content

/// One way through a situation, as a value: the graph, the seed and the answers so far.
///
/// It never waits, prints or saves. The same graph, seed and answers give the same playthrough.
public struct Playthrough: Sendable {
  /// What is played.
  public let graph: ScenarioGraph
  /// What the order of what is offered is drawn from.
  public let seed: UInt64
  /// The answers so far.
  public private(set) var answers: [GivenAnswer] = []
  /// What each answer came to.
  public private(set) var outcomes: [DecisionOutcome] = []
  /// The scenes up to the first decision.
  public let opening: [PresentedScene]
  var state: PlayState
  /// By decision, as places: how often it was answered.
  private var visits: [Int: Int] = [:]

  /// Enters the start scene.
  public init(_ graph: ScenarioGraph, seed: UInt64) {
    self.graph = graph
    self.seed = seed
    var walk = Walk(graph, graph.blank)
    walk.begin()
    state = walk.state
    opening = walk.scenes
  }

  /// Plays saved answers again.
  ///
  /// - Throws: ``AnswerError`` at the first answer that cannot be taken.
  public init(
    _ graph: ScenarioGraph, seed: UInt64, replaying answers: [GivenAnswer]
  ) throws(AnswerError) {
    self.init(graph, seed: seed)
    for given in answers {
      guard given.decision == currentDecision?.id else {
        throw currentDecision.map { .anotherDecision(asked: $0.id) } ?? .nothingToDecide
      }
      try advance(with: given.answer)
    }
  }

  /// The decision that waits for an answer; nil where there is none.
  public var currentDecision: Decision? { decisionAtHand?.decision }

  /// How it ended; nil while it goes on.
  public var ending: (scene: SceneID, ending: Ending)? {
    guard state.phase == .ended, let ending = graph.scenes[state.scene].scene.ending else {
      return nil
    }
    return (graph.scenes[state.scene].scene.id, ending)
  }

  /// The scene that it stands in.
  public var scene: SceneID? {
    graph.scenes.indices.contains(state.scene) ? graph.scenes[state.scene].scene.id : nil
  }

  /// Whether the graph leads nowhere from here, which a checked scenario never does.
  public var isStuck: Bool { state.phase == .stuck }

  /// The scenes that are still to come later; at an ending, those that never came.
  public var queuedScenes: [SceneID] { state.queue.map { graph.scenes[$0.scene].scene.id } }

  /// The values of all meters.
  public var meters: [(meter: Meter, value: Int)] {
    Array(zip(graph.scenario.meters, state.meters))
  }

  /// The decision as the player meets it; nil where there is none.
  public var presentedDecision: PresentedDecision? {
    decisionAtHand.map { current in
      let place = graph.scenes[state.scene].decision ?? 0
      return Presenter(graph: graph, seed: seed, state: state, visit: visits[place] ?? 0)
        .present(current, offered: graph.offered(current, in: state))
    }
  }

  /// Takes an answer and goes on to the next decision or the ending.
  ///
  /// - Throws: ``AnswerError`` where the answer cannot be taken; nothing has changed then.
  @discardableResult
  public mutating func advance(with answer: Answer) throws(AnswerError) -> Step {
    guard state.phase == .deciding, let place = graph.scenes[state.scene].decision else {
      throw .nothingToDecide
    }
    let decision = graph.decisions[place]
    let offered = graph.offered(decision, in: state)
    try decision.decision.kind.check(answer, offered: offered)
    let before = state.meters
    let verdicts = decision.verdicts(in: state, judge: graph.judge)
    let (outcome, offending) = OutcomeMaker(
      graph: graph, decision: decision, verdicts: verdicts, offered: offered, state: state
    ).outcome(of: answer)
    // The state is moved, not shared, so that no change copies what was met in a long story.
    var walk = Walk(graph, state)
    state = PlayState.moved
    let feedback = walk.answer(answer, at: place, outcome: outcome, offending: offending)
    state = walk.state
    visits[place, default: 0] += 1
    let given = GivenAnswer(decision.decision.id, answer)
    answers.append(given)
    outcomes.append(outcome)
    return Step(
      given: given, outcome: outcome, feedback: feedback, moved: readings(since: before),
      scenes: walk.scenes)
  }

  /// The playthrough after an answer; this one stays as it is.
  ///
  /// - Throws: ``AnswerError`` where the answer cannot be taken.
  public func advanced(with answer: Answer) throws(AnswerError) -> Playthrough {
    var next = self
    try next.advance(with: answer)
    return next
  }

  /// The decision that waits for an answer, with its names as places.
  var decisionAtHand: GraphDecision? {
    guard state.phase == .deciding, let place = graph.scenes[state.scene].decision else {
      return nil
    }
    return graph.decisions[place]
  }

  private func readings(since before: [Int]) -> [MeterReading] {
    graph.scenario.meters.indices.compactMap { place in
      let meter = graph.scenario.meters[place]
      guard !meter.isHidden, before[place] != state.meters[place] else { return nil }
      return MeterReading(meter: meter, before: before[place], now: state.meters[place])
    }
  }
}

extension ScenarioGraph {
  /// The places of the options that are on offer; everything for the other kinds.
  func offered(_ decision: GraphDecision, in state: PlayState) -> [Int] {
    guard case .choose(let options) = decision.decision.kind else {
      return Array(decision.decision.kind.choices.indices)
    }
    let chosen = names.decisions[decision.decision.id].map { state.chosen[$0] } ?? 0
    return options.indices.filter { place in
      (decision.offers[place]?.holds(in: state) ?? true)
        && !(options[place].once && chosen & (1 << UInt64(place)) != 0)
    }
  }
}
