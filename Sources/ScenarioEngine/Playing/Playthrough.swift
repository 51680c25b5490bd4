public import Content

/// One way through a situation, as a value: the graph, the seed and the answers so far.
///
/// It never waits, prints or saves. The same graph, seed and answers give the same playthrough.
public struct Playthrough: Sendable {
  /// What is played.
  public var graph: ScenarioGraph { walk.graph }
  /// What the order of what is offered is drawn from.
  public let seed: UInt64
  /// The answers so far.
  public private(set) var answers: [GivenAnswer] = []
  /// What each answer came to.
  public private(set) var outcomes: [DecisionOutcome] = []
  /// The scenes up to the first decision.
  public let opening: [PresentedScene]
  private(set) var walk: Walk
  /// By decision: how often it was answered.
  private(set) var visits: [Int]
  /// By meter: the value that the player was last told of.
  private var told: [Int]

  /// Enters the start scene.
  public init(_ graph: ScenarioGraph, seed: UInt64) {
    self.seed = seed
    walk = Walk(graph)
    var tale = WalkTale(graph)
    walk.begin(&tale)
    opening = tale.scenes
    visits = Array(repeating: 0, count: graph.decisions.count)
    told = walk.state.meters
  }

  /// Plays saved answers again.
  ///
  /// - Throws: ``AnswerError`` at the first answer that cannot be taken.
  public init(
    _ graph: ScenarioGraph, seed: UInt64, replaying answers: [GivenAnswer]
  ) throws(AnswerError) {
    self.init(graph, seed: seed)
    for given in answers {
      guard given.decision == asked?.decision.id else {
        throw asked.map { .anotherDecision(asked: $0.decision.id) } ?? .nothingToDecide
      }
      try advance(with: given.answer)
    }
  }

  /// The decision that waits for an answer; nil where there is none.
  public var currentDecision: Decision? { asked?.decision.decision }

  /// How it ended; nil while it goes on.
  public var ending: (scene: SceneID, ending: Ending)? {
    guard state.phase == .ended, let ending = graph.scenes[state.scene].ending else {
      return nil
    }
    return (graph.scenes[state.scene].id, ending)
  }

  /// The scene that it stands in.
  public var scene: SceneID? {
    graph.scenes.indices.contains(state.scene) ? graph.scenes[state.scene].id : nil
  }

  /// Whether the graph leads nowhere from here, which a checked scenario never does.
  public var isStuck: Bool { state.phase == .stuck }

  /// The scenes that are still to come later; at an ending, those that never came.
  public var queuedScenes: [SceneID] { state.queue.map { graph.scenes[$0.scene].id } }

  /// The values of all meters.
  public var meters: [(meter: Meter, value: Int)] {
    Array(zip(graph.scenario.meters, state.meters))
  }

  /// Takes an answer and goes on to the next decision or the ending.
  ///
  /// - Throws: ``AnswerError`` where the answer cannot be taken; nothing has changed then.
  @discardableResult
  public mutating func advance(with answer: Answer) throws(AnswerError) -> Step {
    guard let asked else { throw .nothingToDecide }
    let decision = asked.decision
    let picked = try asked.check(answer)
    let option = picked.map { asked.offer.choices[$0].place }
    let judged = picked.flatMap { asked.offer.choices[$0].judged } ?? judged(answer, to: asked)
    let given = GivenAnswer(decision.id, answer)
    let outcome = judged.outcome(in: walk.state)
    answers.append(given)
    outcomes.append(outcome)
    visits[decision.place] += 1
    var tale = WalkTale(graph, offending: judged.offending)
    walk.take(decision.taking(answer, picking: option, judged), at: decision, &tale)
    return Step(
      given: given, outcome: outcome, feedback: tale.feedback, moved: tellMeters(),
      scenes: tale.scenes)
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
  var asked: Asked? { walk.asked }

  /// Where it stands.
  var state: PlayState { walk.state }

  private func judged(_ answer: Answer, to asked: Asked) -> JudgedAnswer {
    OutcomeMaker(
      graph: graph, decision: asked.decision,
      verdicts: asked.decision.verdicts(in: state, judge: graph.judge),
      offered: asked.offer.places, state: state
    ).judged(answer)
  }

  /// The meters that moved since the player was last told of them, which is now.
  private mutating func tellMeters() -> [MeterReading] {
    var moved: [MeterReading] = []
    for place in told.indices where told[place] != walk.state.meters[place] {
      let now = walk.state.meters[place]
      let meter = graph.scenario.meters[place]
      if !meter.isHidden { moved.append(MeterReading(meter: meter, before: told[place], now: now)) }
      told[place] = now
    }
    return moved
  }
}
