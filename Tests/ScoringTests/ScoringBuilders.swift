import Content
import PrivacyPolicy
import ScenarioEngine
import Scoring

extension Stake {
  static func critical(_ clause: ClauseID, _ violated: Double) -> Stake {
    Stake(clause: clause, severity: .critical, violated: violated)
  }

  static func serious(_ clause: ClauseID, _ violated: Double) -> Stake {
    Stake(clause: clause, severity: .serious, violated: violated)
  }

  static func minor(_ clause: ClauseID, _ violated: Double) -> Stake {
    Stake(clause: clause, severity: .minor, violated: violated)
  }
}

extension DecisionOutcome {
  /// What conduct comes to: a finding for each stake, violated where anything of it is.
  static func conduct(_ stakes: [Stake], service: Double? = 1) -> DecisionOutcome {
    DecisionOutcome(
      decision: "conduct", isKnowledge: false, stakes: stakes,
      findings: stakes.map {
        Finding(
          clause: $0.clause, verdict: $0.violated > 0 ? .violated : .upheld,
          severity: $0.severity, cite: [])
      }, service: service)
  }

  /// What a knowledge task comes to.
  static func knowledge(_ stake: Stake) -> DecisionOutcome {
    DecisionOutcome(decision: "knowledge", isKnowledge: true, stakes: [stake], service: 1)
  }
}

/// Two clauses: nothing secret (critical), and nothing loud (minor).
let testPolicy = Policy(
  id: "test", version: 1,
  clauses: [
    clause("SEC-1", .critical, "secret"), clause("LOW-1", .minor, "loud"),
    clause("KNO-1", .serious, "nothing-is-this"),
  ])

private func clause(_ id: ClauseID, _ severity: Severity, _ word: Word) -> Clause {
  Clause(
    id: id, pillar: "test", source: .law, severity: severity, effect: .require,
    title: LocalisedText(["en": "A rule"]),
    when: Pattern([Atom(.data, .any, [.word("secret"), .word("loud"), .word("plain")])]),
    require: Pattern([Atom(.data, .none, [.word(word)])]))
}

extension ChoiceOption {
  static func option(
    _ id: ChoiceID, _ data: [Word], _ serves: Service = .full, go: [SceneID] = []
  ) -> ChoiceOption {
    ChoiceOption(
      id: id, text: Prose(plain: "\(id)"), act: ActStatement(act: Act(words: [.data: data])),
      serves: serves, consequence: Consequence(go: go.map { Route(to: $0) }))
  }
}

extension ScenarioGraph {
  /// A choice, items to tick, spans to hide, items to class and steps to order, one after another.
  static var everyKind: ScenarioGraph {
    let items: [HandlingTask.Item] = [
      .init(id: "a", text: Prose(plain: "a"), statement: stating("secret")),
      .init(id: "b", text: Prose(plain: "b"), statement: stating("plain"), isNeeded: true),
    ]
    let classify = ClassifyTask(
      clause: "KNO-1",
      classes: [
        .init(id: "in", text: Prose(plain: "in"), group: "none"),
        .init(id: "out", text: Prose(plain: "out"), group: nil),
      ],
      items: [.init(id: "a", text: Prose(plain: "a"), statement: stating("plain"))])
    let order = OrderTask(
      clause: "KNO-1",
      steps: [.init(id: "a", text: Prose(plain: "a")), .init(id: "b", text: Prose(plain: "b"))],
      before: [.init("a", "b")])
    let marked = try? Prose(parsing: "[[a:A]] [[b:B]]")
    let page = Artefact(
      id: "page", body: .page(title: Prose(plain: ""), body: marked ?? Prose(plain: "")))
    let kinds: [(DecisionID, DecisionKind)] = [
      (
        "pick",
        .choose([
          .option("full", ["secret"]), .option("half", ["plain"], .partial),
          .option("none", ["plain"], .none),
        ])
      ),
      ("tick", .select(HandlingTask(items: items))),
      ("hide", .redact(HandlingTask(items: items), artefact: "page")),
      ("sort", .classify(classify)), ("steps", .order(order)),
    ]
    let scenes = kinds.enumerated().map { place, kind in
      Scene(
        id: SceneID("scene-\(place)"),
        decision: Decision(id: kind.0, ask: Prose(plain: ""), kind: kind.1, isShuffled: false),
        go: [Route(to: SceneID("scene-\(place + 1)"))])
    }
    let end = Scene(id: "scene-5", ending: Ending(title: "The end", tone: .good))
    return ScenarioGraph(
      Scenario(id: "test", artefacts: [page], start: "scene-0", scenes: scenes + [end]),
      judge: Judge(testPolicy), vocabulary: Vocabulary(entries: [:]))
  }

  private static func stating(_ word: Word) -> ActStatement {
    ActStatement(act: Act(words: [.data: [word]]))
  }
}
