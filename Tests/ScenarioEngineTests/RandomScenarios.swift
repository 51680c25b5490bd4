import Content
import PrivacyPolicy
@testable import ScenarioEngine

/// Draws small situations with every kind of decision, conditions, loops and later scenes; the same
/// for the same seed.
struct RandomScenarios {
  private static let data: [Word] = ["secret", "secret.salary", "plain", "left", "right", "other"]
  private var generator: SeededGenerator
  private var scenes: [SceneID] = []
  private let echoes: [SceneID] = ["echo-0", "echo-1"]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed, name: "scenarios") }

  mutating func scenario() -> Scenario {
    scenes = (0..<(2 + generator.below(5))).map { SceneID("scene-\($0)") }
    var made = scenes.indices.map { scene(at: $0) }
    for (place, id) in echoes.enumerated() {
      let decision = chance(1, in: 2) ? decision(at: 90 + place) : nil
      made.append(Scene(id: id, effects: effects(), decision: decision, returns: true))
    }
    made += [.end("end-0"), .end("end-1")]
    let page = Artefact(id: "page", body: .page(title: "", body: "[[c0:A]] [[c1:B]] [[c2:C]]"))
    return Scenario(
      id: "random",
      meters: [
        Meter(id: "trust", start: 5, bounds: 0...10),
        Meter(id: "hidden", start: -3, bounds: -4...4, isHidden: true),
      ], artefacts: [page], start: scenes[0], scenes: made)
  }

  private mutating func scene(at place: Int) -> Scene {
    let decision = chance(3, in: 4) ? decision(at: place) : nil
    return Scene(
      id: scenes[place], say: [Passage("{trust}", if: condition())], effects: effects(),
      decision: decision, go: routes())
  }

  private mutating func decision(at place: Int) -> Decision {
    let id = DecisionID("decision-\(place)")
    let ids = (0..<(1 + generator.below(4))).map { ChoiceID("c\($0)") }
    let kind: DecisionKind
    switch generator.below(5) {
    case 0: kind = .select(task(ids))
    case 1: kind = .redact(task(Array(ids.prefix(3))), artefact: "page")
    case 2:
      let classes: [ClassifyTask.ItemClass] = [
        .init(id: "in", text: "In", group: "secrets"), .init(id: "out", text: "Out", group: nil),
      ]
      let items = ids.map { ClassifyTask.Item(id: $0, text: "Item", statement: [.data: data()]) }
      kind = .classify(ClassifyTask(clause: "KNO-1", classes: classes, items: items))
    case 3:
      let pairs = zip(ids, ids.dropFirst()).map { OrderTask.Pair($0, $1) }
      let steps = ids.map { OrderTask.Step(id: $0, text: "Step") }
      kind = .order(OrderTask(clause: "KNO-1", steps: steps, before: pairs))
    default: kind = .choose(ids.map { option($0) })
    }
    var results: [DecisionResult] = []
    if kind.name != "choose" {
      if chance(1, in: 2) { results.append(DecisionResult(consequence(), if: condition())) }
      results.append(DecisionResult(consequence()))
    }
    var facts = [ConditionalFacts([.event: [chance(1, in: 2) ? "incident" : "nothing"]])]
    if chance(1, in: 2) { facts.append(ConditionalFacts([.response: ["report"]], if: condition())) }
    return Decision(
      id: id, ask: "Which?", facts: facts, kind: kind, isShuffled: chance(1, in: 2),
      results: results)
  }

  private mutating func task(_ ids: [ChoiceID]) -> HandlingTask {
    HandlingTask(
      items: ids.map {
        .item($0, chance(3, in: 4) ? data() : nil, needed: chance(1, in: 3), effects: effects())
      }, isJudgedTogether: chance(1, in: 2))
  }

  private mutating func option(_ id: ChoiceID) -> ChoiceOption {
    ChoiceOption(
      id: id, text: "Option at {trust}", if: chance(1, in: 4) ? condition() : nil,
      once: chance(1, in: 3),
      act: chance(3, in: 4) ? [.data: data()] : nil,
      serves: Service.allCases[generator.below(3)], consequence: consequence())
  }

  private mutating func consequence() -> Consequence {
    Consequence(
      feedback: ["{offending}"], effects: effects(),
      later: chance(1, in: 4)
        ? Later(after: generator.below(4), scene: echoes[generator.below(2)]) : nil,
      go: chance(1, in: 3) ? routes() : [])
  }

  private mutating func routes() -> [Route] {
    let ends: [SceneID] = ["end-0", "end-1"]
    let all = scenes + ends
    let conditional = (0..<generator.below(3)).map { _ in
      Route(to: all[generator.below(all.count)], if: condition())
    }
    return conditional + [Route(to: all[generator.below(all.count)])]
  }

  private mutating func effects() -> [Effect] {
    (0..<generator.below(3)).map { _ in
      let change = chance(1, in: 20) ? Int.max : generator.below(13) - 6
      return Effect(chance(2, in: 3) ? "trust" : "hidden", change)
    }
  }

  private mutating func condition(depth: Int = 0) -> Condition {
    let decision = DecisionID("decision-\(generator.below(7))")
    switch generator.below(depth < 2 ? 9 : 6) {
    case 0: return .seen(scenes[generator.below(scenes.count)])
    case 1: return .chose(decision, ChoiceID("c\(generator.below(4))"))
    case 2: return .violated(testPolicy.clauses[generator.below(5)].id)
    case 3: return .compare(.credit(decision), .atLeast, .number(generator.below(101)))
    case 4: return .compare(.service(decision), .more, .number(generator.below(101)))
    case 5: return .compare(.meter("trust"), .less, .meter("hidden"))
    case 6: return .not(condition(depth: depth + 1))
    case 7: return .all([condition(depth: depth + 1), condition(depth: depth + 1)])
    default: return .some([condition(depth: depth + 1), condition(depth: depth + 1)])
    }
  }

  private mutating func data() -> [Word] {
    (0..<generator.below(3)).map { _ in
      RandomScenarios.data[generator.below(RandomScenarios.data.count)]
    }
  }

  private mutating func chance(_ hits: Int, in total: Int) -> Bool {
    generator.below(total) < hits
  }
}
