import Content
import PrivacyPolicy
import ScenarioEngine

/// A situation of any length, built in memory: each scene says two lines, assigns to a meter and
/// asks for one of three options, of which one has a condition; each option is an act that a policy
/// judges.
enum GeneratedStory {
  /// The situation, made ready under a policy of three clauses.
  static func graph(scenes count: Int) throws -> ScenarioGraph {
    let scenario = Scenario(
      id: "generated", title: "A long week", minutes: 60, exercises: ["MIN-1"],
      meters: [Meter(id: "trust", title: "Trust", start: 50)],
      cast: [CastMember(id: "ines", name: "Inés Vidal", short: "Inés", role: "Head of marketing")],
      start: "s0",
      scenes: try (0..<count).map { try scene($0, of: count) } + [
        Scene(
          id: "end", say: [Passage(Prose(plain: "That was that."))],
          ending: Ending(title: "The end", tone: .good))
      ])
    return ScenarioGraph(scenario, judge: Judge(policy), vocabulary: Vocabulary(entries: [:]))
  }

  private static func scene(_ place: Int, of count: Int) throws -> Scene {
    func way(_ step: Int) -> [Route] {
      [Route(to: place + step < count ? SceneID("s\(place + step)") : "end")]
    }
    return Scene(
      id: SceneID("s\(place)"),
      say: [
        Passage(
          try Prose(parsing: "It is day \(place), and {ines} has come in with another list.")),
        Passage(try Prose(parsing: "Customers trust you at {trust} in a hundred, she says.")),
      ],
      effects: [Effect("trust", place % 2 == 0 ? 3 : -3)],
      decision: Decision(
        id: DecisionID("d\(place)"), ask: Prose(plain: "What goes into the form?"),
        kind: .choose([
          try option("city", "Name, e-mail and the city", ["plain"], go: way(1)),
          try option("place", "All of that and where they are now", ["secret"], go: way(2)),
          try option(
            "nothing", "Nothing, until somebody asks {ines}", ["plain"], if: "trust >= 50",
            go: way(1)),
        ])))
  }

  private static func option(
    _ id: ChoiceID, _ text: String, _ data: [Word], if condition: String? = nil, go: [Route]
  ) throws -> ChoiceOption {
    ChoiceOption(
      id: id, text: try Prose(parsing: text), if: try condition.map { try Condition(parsing: $0) },
      act: ActStatement(act: Act(words: [.op: ["obtain"], .data: data])),
      consequence: Consequence(go: go))
  }

  private static let policy = Policy(
    id: "generated", version: 1,
    clauses: [
      clause("MIN-1", when: [Atom(.op, .any, [.word("obtain")])], none: "secret"),
      clause("MIN-2", when: [Atom(.data, .any, [.word("plain")])], none: "secret"),
      clause("SEC-1", when: [Atom(.op, .any, [.word("disclose")])], none: "secret"),
    ])

  private static func clause(_ id: ClauseID, when: [Atom], none word: Word) -> Clause {
    Clause(
      id: id, pillar: "minimisation", source: .law, severity: .serious, effect: .require,
      title: LocalisedText(["en": "Take what you need"]), when: Pattern(when),
      require: Pattern([Atom(.data, .none, [.word(word)])]))
  }
}
