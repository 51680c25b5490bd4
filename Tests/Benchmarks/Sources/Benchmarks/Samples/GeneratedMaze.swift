import Content
import PrivacyPolicy
import ScenarioEngine

/// Twenty decisions of four options each, about 1.1 million million ways through them, on two meters
/// that keep to 0 to 100 and that conditions read to the end.
enum GeneratedMaze {
  /// What the four options do to the two meters.
  enum Steps {
    /// In fives, as authors write.
    case fives
    /// In ones, so that nearly every pair of values is met.
    case ones

    fileprivate var changes: [(Int, Int)] {
      switch self {
      case .fives: [(10, 5), (-10, 0), (5, -5), (-15, 10)]
      case .ones: [(7, 3), (-9, 1), (4, -6), (-11, 8)]
      }
    }
  }

  /// The situation, made ready under a policy of one clause.
  static func graph(_ steps: Steps) throws -> ScenarioGraph {
    let scenes = try (0..<20).map { try scene($0, steps) }
    let last = Scene(
      id: "s20",
      go: [
        Route(to: "good", if: try Condition(parsing: "trust >= 60 and exposure < 40")),
        Route(to: "bad", if: try Condition(parsing: "exposure >= 80")), Route(to: "mixed"),
      ])
    let ends = ["good", "bad", "mixed"].map {
      Scene(id: SceneID($0), ending: Ending(title: $0, tone: .mixed))
    }
    let scenario = Scenario(
      id: "maze",
      meters: [Meter(id: "trust", start: 50), Meter(id: "exposure", start: 20)],
      start: "s0", scenes: scenes + [last] + ends)
    return ScenarioGraph(scenario, judge: Judge(policy), vocabulary: Vocabulary(entries: [:]))
  }

  private static func scene(_ place: Int, _ steps: Steps) throws -> Scene {
    let options = steps.changes.enumerated().map { number, change in
      ChoiceOption(
        id: ChoiceID("o\(number)"), text: Prose(plain: "Option \(number)"),
        act: ActStatement(
          act: Act(words: [.op: ["obtain"], .data: [number == 3 ? "secret" : "plain"]])),
        serves: number == 1 ? .none : .full,
        consequence: Consequence(
          feedback: [Passage(Prose(plain: "Done."))],
          effects: [Effect("trust", change.0), Effect("exposure", change.1)]))
    }
    return Scene(
      id: SceneID("s\(place)"),
      say: [Passage(Prose(plain: "It is late."), if: try Condition(parsing: "trust < exposure"))],
      decision: Decision(
        id: DecisionID("d\(place)"), ask: Prose(plain: "What now?"), kind: .choose(options)),
      go: [Route(to: SceneID("s\(place + 1)"))])
  }

  private static let policy = Policy(
    id: "maze", version: 1,
    clauses: [
      Clause(
        id: "MIN-1", pillar: "minimisation", source: .law, severity: .serious, effect: .require,
        title: LocalisedText(["en": "Take what you need"]),
        when: Pattern([Atom(.op, .any, [.word("obtain")])]),
        require: Pattern([Atom(.data, .none, [.word("secret")])]))
    ])
}
