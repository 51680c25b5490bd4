import Content
import PrivacyPolicy

/// A scene with its names as places.
final class GraphScene: Sendable {
  let scene: Scene
  let id: SceneID
  let shows: [ArtefactID]
  let isEnding: Bool
  let say: [ReadyPassage]
  let effects: [ReadyEffect]
  let go: [ReadyRoute]
  /// The place of its decision.
  let decision: Int?

  init(_ scene: Scene, names: NamePlaces, texts: ReadyTexts) {
    self.scene = scene
    id = scene.id
    shows = scene.show
    isEnding = scene.ending != nil
    say = scene.say.map { ReadyPassage($0, names: names, texts: texts) }
    effects = scene.effects.compactMap { ReadyEffect($0, names: names) }
    go = scene.go.map { ReadyRoute($0, names: names) }
    decision = scene.decision.flatMap { names.decisions[$0.id] }
  }
}

struct ReadyPassage: Sendable {
  let condition: ReadyCondition?
  let text: ReadyText

  init(_ passage: Passage, names: NamePlaces, texts: ReadyTexts) {
    condition = passage.condition.map(names.ready)
    text = texts.ready(passage.text)
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

  init(_ consequence: Consequence, names: NamePlaces, texts: ReadyTexts) {
    feedback = consequence.feedback.map { ReadyPassage($0, names: names, texts: texts) }
    effects = consequence.effects.compactMap { ReadyEffect($0, names: names) }
    later = consequence.later.flatMap { later in
      names.scenes[later.scene].map { PlayState.Queued(scene: $0, wait: later.after) }
    }
    go = consequence.go.map { ReadyRoute($0, names: names) }
  }
}

/// A decision with its names as places and, where its facts never change, its acts judged.
final class GraphDecision: Sendable {
  struct Facts: Sendable {
    let condition: ReadyCondition?
    let statement: ActStatement
  }

  struct Result: Sendable {
    let condition: ReadyCondition?
    let consequence: ReadyConsequence
  }

  let decision: Decision
  let id: DecisionID
  /// The choices, in the order of the decision's kind.
  let ids: [ChoiceID]
  let isShuffled: Bool
  /// What is asked.
  let ask: ReadyText
  /// The words of each choice, in the order of the decision's kind.
  let choices: [ReadyText]
  /// When each option is offered; empty but for choose.
  let offers: [ReadyCondition?]
  /// What follows each option; empty but for choose.
  let consequences: [ReadyConsequence]
  /// What keeping each item does; empty but for select and redact.
  let itemEffects: [[ReadyEffect]]
  let results: [Result]
  private let facts: [Facts]
  private let fixedVerdicts: DecisionVerdicts?

  init(_ decision: Decision, names: NamePlaces, texts: ReadyTexts, judge: Judge) {
    self.decision = decision
    id = decision.id
    ids = decision.kind.choices
    isShuffled = decision.isShuffled
    ask = texts.ready(decision.ask)
    choices = decision.kind.texts.map { texts.ready($0) }
    facts = decision.facts.map {
      Facts(condition: $0.condition.map(names.ready), statement: $0.statement)
    }
    results = decision.results.map {
      Result(
        condition: $0.condition.map(names.ready),
        consequence: ReadyConsequence($0.consequence, names: names, texts: texts))
    }
    switch decision.kind {
    case .choose(let options):
      offers = options.map { $0.condition.map(names.ready) }
      consequences = options.map { ReadyConsequence($0.consequence, names: names, texts: texts) }
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

/// Makes texts ready with the names of one situation.
struct ReadyTexts {
  let names: [String: String]
  let meters: [String: Int]

  func ready(_ prose: Prose) -> ReadyText { ReadyText(prose, names: names, meters: meters) }
}

extension DecisionKind {
  /// The words of its choices, in order.
  fileprivate var texts: [Prose] {
    switch self {
    case .choose(let options): options.map(\.text)
    case .select(let task), .redact(let task, _): task.items.map(\.text)
    case .classify(let task): task.items.map(\.text)
    case .order(let task): task.steps.map(\.text)
    }
  }
}
