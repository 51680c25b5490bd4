import Content
import PrivacyPolicy
import ScenarioEngine
import Testing

@Suite("The check of what can happen")
struct ExplorationCheckTests {
  private func found(_ scenes: [Scene], meters: [Meter] = []) -> [String] {
    Exploration(of: ScenarioGraph(scenes, meters: meters)).problems.map {
      "\($0.code.rawValue) \($0.path)"
    }
  }

  private let said: [Passage] = ["Done."]

  @Test func findsAScenesThatConditionsKeepAway() {
    let pick = Decision.choose([.option("a", feedback: said), .option("b", feedback: said)])
    let go = [Route(to: "both", if: "chose(pick.a) and chose(pick.b)"), "end"]
    let scenes = [
      Scene(id: "start", decision: pick, go: go), Scene(id: "both", go: ["after"]),
      Scene(id: "after", go: ["end"]), .end(),
    ]
    #expect(found(scenes) == ["unreachable-scene scenes.both"])
  }

  @Test func findsWhereAllOptionsAreGone() {
    let pick = Decision.choose([
      .option("a", once: true, feedback: said, go: ["start"]),
      .option("b", once: true, feedback: said, go: ["start"]),
    ])
    let scenes = [Scene(id: "start", decision: pick, go: ["end"]), .end()]
    #expect(found(scenes) == ["no-option-left scenes.start.decide"])
    let stuck = [Scene(id: "start", decision: pick), .end()]
    #expect(found(stuck).first == "no-ending scenes.start")
  }

  @Test func findsACircleWithoutAWayOut() {
    let pick = Decision.choose([
      .option("a", feedback: said, go: ["round"]), .option("b", feedback: said, go: ["end"]),
    ])
    let again = Decision.choose(
      id: "again", [.option("c", feedback: said), .option("d", feedback: said)])
    let scenes = [
      Scene(id: "start", decision: pick),
      Scene(id: "round", decision: again, go: [Route(to: "end", if: "chose(pick.b)"), "round"]),
      .end(),
    ]
    #expect(found(scenes).contains("no-ending scenes.round"))
    let ends = Exploration(of: ScenarioGraph(scenes)).deadEnds
    #expect(ends.map(\.answers) == [[GivenAnswer("pick", .choose("a"))]])
  }

  @Test func findsAnOptionThatIsNeverOffered() {
    let pick = Decision.choose([
      .option("a", feedback: said), .option("b", if: "seen(end)", feedback: said),
    ])
    let scenes = [Scene(id: "start", decision: pick, go: ["end"]), .end()]
    #expect(found(scenes) == ["never-offered scenes.start.decide.options.b"])
  }

  @Test(arguments: [("seen(start)", "0"), ("not seen(start)", "0")] as [(String, String)])
  func findsATextThatIsAlwaysOrNeverSaid(condition: String, place: String) throws {
    let passage = Passage("Hello.", if: try Condition(parsing: condition))
    let scenes = [Scene(id: "start", say: [passage], go: ["end"]), .end()]
    #expect(found(scenes) == ["constant-condition scenes.start.say.\(place).if"])
  }

  @Test func findsALaterSceneThatNeverComes() {
    let pick = Decision.choose([
      .option("a", feedback: said, later: Later(after: 3, scene: "echo")),
      .option("b", feedback: said, later: Later(after: 0, scene: "echo")),
    ])
    let scenes = [
      Scene(id: "start", decision: pick, go: ["end"]), Scene(id: "echo", returns: true), .end(),
    ]
    #expect(found(scenes) == ["queued-at-ending scenes.echo"])
  }

  @Test func findsMetersThatDoNothing() {
    let pick = Decision.choose([
      .option("a", feedback: said, effects: [Effect("low", -5), Effect("free", -5)]),
      .option("b", feedback: said, effects: [Effect("low", -10), Effect("free", 5)]),
    ])
    let scenes = [Scene(id: "start", decision: pick, go: ["end"]), .end()]
    let meters = [
      Meter(id: "low", start: 0), Meter(id: "free", start: 50),
      Meter(id: "hidden", start: 0, isHidden: true), Meter(id: "idle", start: 0),
    ]
    #expect(
      found(scenes, meters: meters) == [
        "meter-unread meters.hidden", "meter-clamped meters.low",
      ])
  }

  @Test func findsAnswersOfWhichNothingIsSaid() {
    let pick = Decision.choose([.option("a"), .option("b", feedback: said)])
    let tick = Decision.select(
      [.item("x")],
      results: [
        DecisionResult(Consequence(), if: "chose(tick.x)"),
        DecisionResult(Consequence(feedback: [Passage("No.", if: "not chose(tick.x)")])),
      ])
    let scenes = [
      Scene(id: "start", decision: pick, go: ["next"]),
      Scene(id: "next", decision: tick, go: ["end"]), .end(),
    ]
    #expect(
      found(scenes).filter { $0.hasPrefix("missing") } == [
        "missing-feedback scenes.next.decide.results.0",
        "missing-feedback scenes.start.decide.options.a",
      ])
  }

  @Test func saysWhenThereIsTooMuchToSee() {
    let hub = Decision.choose(
      (0..<12).map { .option(ChoiceID("o\($0)"), once: true, feedback: said) })
    let scenes = [
      Scene(id: "start", decision: hub, go: [Route(to: "end", if: "chose(pick.o1)"), "start"]),
      .end(),
    ]
    let whole = Exploration(of: ScenarioGraph(scenes))
    #expect(whole.isExact)
    let sampled = Exploration(
      of: ScenarioGraph(scenes), budget: .init(states: 50, steps: 5000, plays: 2000))
    #expect(sampled.method == .sampled(states: 52, plays: 2000))
    #expect(!sampled.isExact && sampled.constantConditions.isEmpty)
    let (exact, counted) = (whole.odds, sampled.odds)
    #expect(counted.plays == 2000)
    for (choice, odds) in exact.choices["pick"] ?? [:] {
      let share = counted.choices["pick"]?[choice]?.taken ?? 0
      #expect(abs(share - odds.taken) <= 5 * counted.error(of: odds.taken) + 1e-9)
    }
  }
}
