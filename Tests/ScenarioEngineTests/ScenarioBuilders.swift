import Content
import PrivacyPolicy
import ScenarioEngine

extension Prose: ExpressibleByStringLiteral {
  /// Takes a text apart; one that is not well formed stays plain.
  init(stringLiteral value: String) {
    self = (try? Prose(parsing: value)) ?? Prose(plain: value)
  }
}

extension Condition: ExpressibleByStringLiteral {
  /// Reads a condition, which a test writes correctly.
  init(stringLiteral value: String) {
    guard let condition = try? Condition(parsing: value) else {
      preconditionFailure("not a condition: \(value)")
    }
    self = condition
  }
}

extension Route: ExpressibleByStringLiteral {
  /// The way to a scene, whatever happened.
  init(stringLiteral value: String) { self.init(to: SceneID(value)) }
}

extension Passage: ExpressibleByStringLiteral {
  /// What is said whatever happened.
  init(stringLiteral value: String) { self.init(Prose(stringLiteral: value)) }
}

extension ActStatement: ExpressibleByDictionaryLiteral {
  /// States words.
  init(dictionaryLiteral words: (WordDimension, [Word])...) {
    self.init(act: Act(words: Dictionary(words, uniquingKeysWith: { $1 })))
  }
}

extension ChoiceOption {
  /// An option and what follows.
  static func option(
    _ id: ChoiceID, if condition: Condition? = nil, once: Bool = false, act: ActStatement? = nil,
    serves: Service = .full, expect: Expectation? = nil, feedback: [Passage] = [],
    effects: [Effect] = [], later: Later? = nil, go: [Route] = []
  ) -> ChoiceOption {
    ChoiceOption(
      id: id, text: Prose(plain: "text of \(id)"), if: condition, once: once, act: act,
      serves: serves, expectation: expect,
      consequence: Consequence(feedback: feedback, effects: effects, later: later, go: go))
  }
}

extension HandlingTask.Item {
  /// An item that states these data.
  static func item(
    _ id: ChoiceID, _ data: [Word]? = nil, needed: Bool = false, effects: [Effect] = []
  ) -> HandlingTask.Item {
    let words = data.map { [WordDimension.data: $0] } ?? [:]
    return HandlingTask.Item(
      id: id, text: Prose(plain: "text of \(id)"), statement: ActStatement(act: Act(words: words)),
      isNeeded: needed, effects: effects)
  }
}

extension Decision {
  /// A choice among options, in the order given.
  static func choose(
    id: DecisionID = "pick", _ options: [ChoiceOption], facts: [ConditionalFacts] = [],
    results: [DecisionResult] = []
  ) -> Decision {
    Decision(
      id: id, ask: "Which?", facts: facts, kind: .choose(options), isShuffled: false,
      results: results)
  }

  /// Items to tick.
  static func select(
    id: DecisionID = "tick", _ items: [HandlingTask.Item], facts: ActStatement = [:],
    together: Bool = true, results: [DecisionResult] = []
  ) -> Decision {
    Decision(
      id: id, ask: "Which?", facts: [ConditionalFacts(facts)],
      kind: .select(HandlingTask(items: items, isJudgedTogether: together)), isShuffled: false,
      results: results)
  }

  /// Steps to put in order.
  static func order(
    id: DecisionID = "steps", _ steps: [ChoiceID], before: [(ChoiceID, ChoiceID)],
    results: [DecisionResult] = []
  ) -> Decision {
    let task = OrderTask(
      clause: "KNO-1", steps: steps.map { .init(id: $0, text: Prose(plain: "text of \($0)")) },
      before: before.map { .init($0.0, $0.1) })
    return Decision(
      id: id, ask: "When?", kind: .order(task), isShuffled: false, results: results)
  }

  /// Items that belong into classes, each by a group; nil for what is left over.
  static func classify(
    id: DecisionID = "sort", _ items: [(ChoiceID, Word)], into classes: [(ClassID, String?)],
    results: [DecisionResult] = []
  ) -> Decision {
    let task = ClassifyTask(
      clause: "KNO-1",
      classes: classes.map { .init(id: $0.0, text: Prose(plain: "class \($0.0)"), group: $0.1) },
      items: items.map {
        .init(id: $0.0, text: Prose(plain: "text of \($0.0)"), statement: [.data: [$0.1]])
      })
    return Decision(
      id: id, ask: "Where?", kind: .classify(task), isShuffled: false, results: results)
  }
}

extension Scene {
  /// A scene that ends.
  static func end(_ id: SceneID = "end") -> Scene {
    Scene(id: id, ending: Ending(title: "The end", tone: .good))
  }
}

extension ScenarioGraph {
  /// A graph of these scenes under ``testPolicy``; the first scene starts.
  convenience init(_ scenes: [Scene], meters: [Meter] = [], artefacts: [Artefact] = []) {
    self.init(
      Scenario(
        id: "test", meters: meters, artefacts: artefacts, start: scenes.first?.id ?? "start",
        scenes: scenes),
      judge: Judge(testPolicy), vocabulary: testVocabulary)
  }

  /// A graph of one decision and an ending, and what one answer comes to.
  static func outcome(
    of answer: Answer, at decision: Decision, artefacts: [Artefact] = []
  ) throws -> DecisionOutcome {
    let graph = ScenarioGraph(
      [Scene(id: "start", decision: decision, go: ["end"]), .end()], artefacts: artefacts)
    var playthrough = Playthrough(graph, seed: 0)
    return try playthrough.advance(with: answer).outcome
  }
}
