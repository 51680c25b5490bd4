import Content
import PrivacyPolicy
import ReportPages
import ScenarioEngine

/// Maps of made-up situations.
enum MapSamples {
  /// Every shape and line there is, with a circle.
  static let bakery = page(
    of: bakeryScenes(""), findings: ["counter": ["warning minutes: too long"]])

  /// Seventy scenes, one after another, and an ending.
  static let long: ScenarioPage = {
    let scenes = (1...70).map { number in
      Scene(id: SceneID("scene-\(number)"), go: [Route(to: SceneID("scene-\(number + 1)"))])
    }
    let end = Scene(id: "scene-71", ending: Ending(title: "At last", tone: .good))
    return page(of: scenes + [end], start: "scene-1")
  }()

  /// A map with a text wherever one may come from outside.
  static func hostile(_ text: String) -> ScenarioPage {
    page(
      of: bakeryScenes(text), start: SceneID("counter" + text), title: text,
      findings: [
        SceneID("counter" + text): [text]
      ])
  }

  static func page(
    of scenes: [Scene], start: SceneID = "counter", title: String = "The bakery",
    findings: [SceneID: [String]] = [:]
  ) -> ScenarioPage {
    let scenario = Scenario(
      id: ScenarioID("bakery" + (title == "The bakery" ? "" : title)),
      title: title, start: start, scenes: scenes)
    let graph = ScenarioGraph(
      scenario, judge: Judge(policy), vocabulary: Vocabulary(entries: [:]))
    let reach = Dictionary(scenes.map { ($0.id, 0.25) }, uniquingKeysWith: { first, _ in first })
    return ScenarioPage(
      ScenarioMap(of: graph, reach: reach, findings: findings), language: .english,
      source: "Shares are made up.")
  }

  /// One clause: nothing secret.
  private static let policy = Policy(
    id: "test", version: 1,
    clauses: [
      Clause(
        id: "SEC-1", pillar: "test", source: .law, severity: .critical, effect: .require,
        title: LocalisedText(["en": "A rule"]),
        when: Pattern([Atom(.data, .any, [.word("secret"), .word("plain")])]),
        require: Pattern([Atom(.data, .none, [.word("secret")])]))
    ])

  private static func bakeryScenes(_ text: String) -> [Scene] {
    func id(_ name: String) -> SceneID { SceneID(name + text) }
    func option(
      _ name: String, _ data: [Word]?, if condition: Condition? = nil, once: Bool = false,
      later: Later? = nil, go: [Route] = []
    ) -> ChoiceOption {
      ChoiceOption(
        id: ChoiceID(name + text), text: Prose(plain: name), if: condition, once: once,
        act: data.map { ActStatement(act: Act(words: [.data: $0])) },
        consequence: Consequence(later: later, go: go))
    }
    let choose = Decision(
      id: DecisionID("ask" + text), ask: Prose(plain: "Which?"),
      kind: .choose([
        option(
          "tell", ["secret"], later: Later(after: 2, scene: id("call")), go: [Route(to: id("bad"))]),
        option("count", ["plain"], if: .not(.seen(id("call"))), go: [Route(to: id("oven"))]),
        option(
          "wait", nil, once: true,
          go: [Route(to: id("oven"), if: .violated("SEC-1")), Route(to: id("mixed"))]),
      ]))
    return [
      Scene(id: id("counter"), decision: choose),
      Scene(
        id: id("oven"),
        go: [Route(to: id("counter"), if: .seen(id("call"))), Route(to: id("good"))]),
      Scene(id: id("call"), returns: true),
      Scene(id: id("good"), ending: Ending(title: "Warm" + text, tone: .good)),
      Scene(id: id("mixed"), ending: Ending(title: "Day-old" + text, tone: .mixed)),
      Scene(id: id("bad"), ending: Ending(title: "Burnt" + text, tone: .bad)),
    ]
  }
}

extension SamplePage {
  /// Pages of maps, which are in English alone.
  static let maps = [
    SamplePage(name: "map") { MapSamples.bakery.html },
    SamplePage(name: "map-long") { MapSamples.long.html },
  ]
}
