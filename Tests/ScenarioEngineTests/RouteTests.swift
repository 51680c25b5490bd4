import Content
import PrivacyPolicy
import ScenarioEngine
import Testing

@Suite("The way on")
struct RouteTests {
  private let ends: [Scene] = [
    .end("by-option"), .end("by-result"), .end("by-scene"), .end("else"),
  ]

  private func ending(
    of decision: Decision, go: [Route] = ["by-scene"], _ answers: [Answer] = [.choose("a")]
  ) throws -> SceneID? {
    let graph = ScenarioGraph([Scene(id: "start", decision: decision, go: go)] + ends)
    var playthrough = Playthrough(graph, seed: 0)
    for answer in answers { try playthrough.advance(with: answer) }
    return playthrough.ending?.scene
  }

  @Test func isTheOptionsBeforeTheScenes() throws {
    #expect(try ending(of: .choose([.option("a", go: ["by-option"])])) == "by-option")
    #expect(try ending(of: .choose([.option("a")])) == "by-scene")
  }

  @Test func isTheOptionsBeforeTheResults() throws {
    let led = DecisionResult(Consequence(go: ["by-result"]))
    let options: [ChoiceOption] = [.option("a", go: ["by-option"]), .option("b")]
    let decision = Decision.choose(options, results: [led])
    #expect(try ending(of: decision, [.choose("a")]) == "by-option")
    #expect(try ending(of: decision, [.choose("b")]) == "by-result")
  }

  @Test func isTheResultsBeforeTheScenes() throws {
    let led = DecisionResult(Consequence(go: ["by-result"]))
    let items = [HandlingTask.Item.item("x")]
    #expect(try ending(of: .select(items, results: [led]), [.select([])]) == "by-result")
    let silent = DecisionResult(Consequence())
    #expect(try ending(of: .select(items, results: [silent]), [.select([])]) == "by-scene")
  }

  @Test func isThatOfTheFirstResultThatHolds() throws {
    let decision = Decision.select(
      [.item("x"), .item("y")],
      results: [
        DecisionResult(Consequence(go: ["by-option"]), if: "chose(tick.x) and chose(tick.y)"),
        DecisionResult(Consequence(go: ["by-result"]), if: "chose(tick.x)"),
        DecisionResult(Consequence(go: ["else"])),
      ])
    #expect(try ending(of: decision, [.select(["x", "y"])]) == "by-option")
    #expect(try ending(of: decision, [.select(["x"])]) == "by-result")
    #expect(try ending(of: decision, [.select(["y"])]) == "else")
  }

  @Test func isTheFirstThatHolds() throws {
    let go = [
      Route(to: "by-option", if: "chose(pick.b)"), Route(to: "by-result", if: "chose(pick.a)"),
      Route(to: "else", if: "seen(start)"), "by-scene",
    ]
    let decision = Decision.choose([.option("a"), .option("b"), .option("c")])
    #expect(try ending(of: decision, go: go, [.choose("a")]) == "by-result")
    #expect(try ending(of: decision, go: go, [.choose("b")]) == "by-option")
    #expect(try ending(of: decision, go: go, [.choose("c")]) == "else")
  }

  @Test func asksAboutTheAnswerJustGiven() throws {
    let go = [
      Route(to: "by-option", if: "violated(SEC-1)"),
      Route(to: "by-result", if: "credit(pick) == 100 and service(pick) == 50"), "else",
    ]
    let decision = Decision.choose([
      .option("bad", act: [.data: ["secret"]]),
      .option("half", act: [.data: ["plain"]], serves: .partial),
      .option("none", act: [.data: ["plain"]], serves: .none),
    ])
    #expect(try ending(of: decision, go: go, [.choose("bad")]) == "by-option")
    #expect(try ending(of: decision, go: go, [.choose("half")]) == "by-result")
    #expect(try ending(of: decision, go: go, [.choose("none")]) == "else")
  }

  @Test func hidesAnOptionThatWasChosenOnce() throws {
    let decision = Decision.choose([
      .option("a", once: true, go: ["start"]), .option("b", go: ["start"]), .option("c"),
    ])
    let graph = ScenarioGraph([Scene(id: "start", decision: decision, go: ["end"]), .end()])
    var playthrough = Playthrough(graph, seed: 0)
    #expect(playthrough.presentedDecision?.choices.map(\.id) == ["a", "b", "c"])
    try playthrough.advance(with: .choose("b"))
    #expect(playthrough.presentedDecision?.choices.map(\.id) == ["a", "b", "c"])
    try playthrough.advance(with: .choose("a"))
    #expect(playthrough.presentedDecision?.choices.map(\.id) == ["b", "c"])
    #expect(throws: AnswerError.notOffered(["a"])) { try playthrough.advance(with: .choose("a")) }
  }

  @Test func offersAnOptionWhereItsConditionHolds() throws {
    let decision = Decision.choose([
      .option("a", go: ["start"]), .option("b", if: "chose(pick.a)"),
      .option("c", if: "not chose(pick.a)"),
    ])
    let graph = ScenarioGraph([Scene(id: "start", decision: decision, go: ["end"]), .end()])
    var playthrough = Playthrough(graph, seed: 0)
    #expect(playthrough.presentedDecision?.choices.map(\.id) == ["a", "c"])
    #expect(throws: AnswerError.notOffered(["b"])) { try playthrough.advance(with: .choose("b")) }
    try playthrough.advance(with: .choose("a"))
    #expect(playthrough.presentedDecision?.choices.map(\.id) == ["a", "b"])
  }

  @Test func passesADecisionThatOffersNothing() {
    let decision = Decision.choose([.option("a", if: "seen(end)")])
    let graph = ScenarioGraph([Scene(id: "start", decision: decision, go: ["end"]), .end()])
    #expect(Playthrough(graph, seed: 0).ending?.scene == "end")
  }

  @Test(arguments: [
    [Scene(id: "start", go: ["start"])],
    [Scene(id: "start", go: ["next"]), Scene(id: "next", go: ["start"])],
    [Scene(id: "start", go: ["nowhere"])], [Scene(id: "start")],
    [Scene(id: "start", go: [Route(to: "end", if: "seen(end)")]), .end()], [],
  ])
  func endsStuckWhereItLeadsNowhere(scenes: [Scene]) {
    var playthrough = Playthrough(ScenarioGraph(scenes), seed: 0)
    #expect(playthrough.isStuck)
    #expect(playthrough.ending == nil && playthrough.presentedDecision == nil)
    #expect(throws: AnswerError.nothingToDecide) { try playthrough.advance(with: .choose("a")) }
  }

  @Test func tellsTheScenesOnTheWay() throws {
    let graph = ScenarioGraph([
      Scene(id: "start", say: ["Hello.", Passage("Again.", if: "seen(next)")], go: ["pick"]),
      Scene(id: "pick", decision: .choose([.option("a")]), go: ["next"]),
      Scene(id: "next", go: ["end"]), .end(),
    ])
    var playthrough = Playthrough(graph, seed: 0)
    #expect(playthrough.opening.map(\.id) == ["start", "pick"])
    #expect(playthrough.opening[0].texts == ["Hello."])
    let step = try playthrough.advance(with: .choose("a"))
    #expect(step.scenes.map(\.id) == ["next", "end"])
    #expect(step.given == GivenAnswer("pick", .choose("a")))
  }

  @Test func keepsTheCopyItWasAdvancedFrom() throws {
    let graph = ScenarioGraph([
      Scene(id: "start", decision: .choose([.option("a")]), go: ["end"]), .end(),
    ])
    let before = Playthrough(graph, seed: 0)
    let after = try before.advanced(with: .choose("a"))
    #expect(after.ending?.ending == Ending(title: "The end", tone: .good))
    #expect(before.ending == nil && before.answers.isEmpty)
  }
}
