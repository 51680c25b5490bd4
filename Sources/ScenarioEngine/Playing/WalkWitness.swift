import Content

/// Sees what happens on a walk.
protocol WalkWitness {
  /// A scene was entered, and its effects have been applied.
  mutating func sees(scene: Int, in state: PlayState)

  /// A decision was passed by, because nothing is on offer there.
  mutating func passes(_ decision: GraphDecision, in state: PlayState)

  /// An answer had these consequences, which have been applied: those of the option picked, and
  /// those of the result that holds.
  mutating func hears(
    option: Int?, result: Int?, of decision: GraphDecision, in state: PlayState)

  /// A meter was changed; its bounds may have cut the change off.
  mutating func changes(meter: Int, isCut: Bool)

  /// A condition decided the way on.
  mutating func asks(_ site: ConditionSite, holds: Bool)
}

/// What a walk takes of an answer.
struct TakenAnswer: Sendable {
  /// The place of the option picked; nil for all kinds but choose.
  var option: Int?
  /// A bit for each choice that conditions ask about: picked, ticked or hidden.
  var chosen: UInt64
  /// The places of the items kept; empty but for select and redact.
  var kept: [Int]
  /// Privacy kept, 0 to 100.
  var credit: Int
  /// The job done, 0 to 100.
  var service: Int
  /// The places of the clauses that were violated.
  var violated: [Int]
}

/// Tells a player what happens on a walk.
struct WalkTale: WalkWitness {
  private let graph: ScenarioGraph
  /// How feedback names what was violated.
  private let offending: String
  /// The scenes entered.
  private(set) var scenes: [PresentedScene] = []
  /// What is said of the answer.
  private(set) var feedback: [String] = []

  init(_ graph: ScenarioGraph, offending: String = "") {
    self.graph = graph
    self.offending = offending
  }

  mutating func sees(scene place: Int, in state: PlayState) {
    let scene = graph.scenes[place]
    scenes.append(
      PresentedScene(
        id: scene.id, artefacts: scene.artefacts.map { graph.terms.render($0, state) },
        texts: said(scene.say, in: state)))
  }

  mutating func passes(_ decision: GraphDecision, in state: PlayState) {}

  mutating func hears(
    option: Int?, result: Int?, of decision: GraphDecision, in state: PlayState
  ) {
    if let option {
      feedback = said(decision.consequences[option].feedback, in: state, offending: offending)
    }
    if let result {
      let passages = decision.results[result].consequence.feedback
      feedback += said(passages, in: state, offending: offending)
    }
  }

  mutating func changes(meter: Int, isCut: Bool) {}

  mutating func asks(_ site: ConditionSite, holds: Bool) {}

  /// The passages whose conditions hold, as they read now.
  private func said(
    _ passages: [ReadyPassage], in state: PlayState, offending: String = ""
  ) -> [String] {
    var texts: [String] = []
    texts.reserveCapacity(passages.count)
    for passage in passages where passage.condition?.holds(in: state) ?? true {
      texts.append(passage.text.rendered(state, offending: offending))
    }
    return texts
  }
}
