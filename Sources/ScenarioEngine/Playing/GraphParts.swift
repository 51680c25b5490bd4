import Content
import PrivacyPolicy

/// A scene with its names as places.
struct GraphScene: Sendable {
  let scene: Scene
  let say: [ReadyPassage]
  let effects: [ReadyEffect]
  let go: [ReadyRoute]
  /// The place of its decision.
  let decision: Int?

  init(_ scene: Scene, names: NamePlaces) {
    self.scene = scene
    say = scene.say.map { ReadyPassage($0, names: names) }
    effects = scene.effects.compactMap { ReadyEffect($0, names: names) }
    go = scene.go.map { ReadyRoute($0, names: names) }
    decision = scene.decision.flatMap { names.decisions[$0.id] }
  }
}

struct ReadyPassage: Sendable {
  let condition: ReadyCondition?
  let text: Prose

  init(_ passage: Passage, names: NamePlaces) {
    condition = passage.condition.map(names.ready)
    text = passage.text
  }
}

struct ReadyRoute: Sendable {
  let condition: ReadyCondition?
  /// The scene's place; nil where there is none of that name.
  let to: Int?

  init(_ route: Route, names: NamePlaces) {
    condition = route.condition.map(names.ready)
    to = names.scenes[route.to]
  }
}

struct ReadyEffect: Sendable {
  let meter: Int
  let change: Int

  init?(_ effect: Effect, names: NamePlaces) {
    guard let meter = names.meters[effect.meter] else { return nil }
    self.meter = meter
    change = effect.change
  }
}

struct ReadyConsequence: Sendable {
  let feedback: [ReadyPassage]
  let effects: [ReadyEffect]
  let later: PlayState.Queued?
  let go: [ReadyRoute]

  init(_ consequence: Consequence, names: NamePlaces) {
    feedback = consequence.feedback.map { ReadyPassage($0, names: names) }
    effects = consequence.effects.compactMap { ReadyEffect($0, names: names) }
    later = consequence.later.flatMap { later in
      names.scenes[later.scene].map { PlayState.Queued(scene: $0, wait: later.after) }
    }
    go = consequence.go.map { ReadyRoute($0, names: names) }
  }
}

/// A decision with its names as places and, where its facts never change, its acts judged.
struct GraphDecision: Sendable {
  struct Facts: Sendable {
    let condition: ReadyCondition?
    let statement: ActStatement
  }

  struct Result: Sendable {
    let condition: ReadyCondition?
    let consequence: ReadyConsequence
  }

  let decision: Decision
  /// When each option is offered; empty but for choose.
  let offers: [ReadyCondition?]
  /// What follows each option; empty but for choose.
  let consequences: [ReadyConsequence]
  /// What keeping each item does; empty but for select and redact.
  let itemEffects: [[ReadyEffect]]
  let results: [Result]
  private let facts: [Facts]
  private let fixedVerdicts: DecisionVerdicts?

  init(_ decision: Decision, names: NamePlaces, judge: Judge) {
    self.decision = decision
    facts = decision.facts.map {
      Facts(condition: $0.condition.map(names.ready), statement: $0.statement)
    }
    results = decision.results.map {
      Result(
        condition: $0.condition.map(names.ready),
        consequence: ReadyConsequence($0.consequence, names: names))
    }
    switch decision.kind {
    case .choose(let options):
      offers = options.map { $0.condition.map(names.ready) }
      consequences = options.map { ReadyConsequence($0.consequence, names: names) }
      itemEffects = []
    case .select(let task), .redact(let task, _):
      itemEffects = task.items.map { $0.effects.compactMap { ReadyEffect($0, names: names) } }
      (offers, consequences) = ([], [])
    case .classify, .order:
      (offers, consequences, itemEffects) = ([], [], [])
    }
    let isFixed = decision.facts.allSatisfy { $0.condition == nil }
    fixedVerdicts =
      isFixed ? DecisionVerdicts(of: decision, facts: decision.statedFacts, judge: judge) : nil
  }

  /// What the judge says of what can be answered, under the facts that hold in this state.
  func verdicts(in state: PlayState, judge: Judge) -> DecisionVerdicts {
    if let fixedVerdicts { return fixedVerdicts }
    return DecisionVerdicts(of: decision, facts: statement(in: state), judge: judge)
  }

  /// The facts that hold in a state, later ones laid over earlier ones.
  func statement(in state: PlayState) -> ActStatement {
    facts.filter { $0.condition?.holds(in: state) ?? true }
      .reduce(ActStatement()) { $0.overlaid(by: $1.statement) }
  }
}

extension Decision {
  /// All its facts laid over one another, whatever their conditions.
  var statedFacts: ActStatement {
    facts.reduce(ActStatement()) { $0.overlaid(by: $1.statement) }
  }
}
