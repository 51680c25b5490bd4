import Content
import PrivacyPolicy
import ScenarioEngine
import Testing

@Suite("The check of routes")
struct RoutesCheckTests {
  private func problems(_ scenes: [Scene]) -> [String] {
    Scenario(id: "test", start: "start", scenes: scenes).routeProblems
      .map { "\($0.code.rawValue) \($0.path)" }
  }

  private let brings = Decision.choose([
    .option("yes", later: Later(after: 1, scene: "echo")), .option("no", go: ["end"]),
  ])

  @Test func findsNothingInAGraphThatHoldsTogether() {
    let loop = Route(to: "start", if: "not seen(end)")
    #expect(
      problems([
        Scene(id: "start", decision: brings, go: [loop, "end"]),
        Scene(id: "echo", returns: true), .end(),
      ]).isEmpty)
  }

  @Test func findsScenesThatNothingLeadsTo() {
    #expect(
      problems([Scene(id: "start", go: ["end"]), Scene(id: "lost", go: ["end"]), .end()])
        == ["unreachable-scene scenes.lost"])
    #expect(
      problems([Scene(id: "start", go: ["end"]), .end(), Scene(id: "echo", returns: true)])
        == ["unreachable-scene scenes.echo"])
  }

  @Test func findsCirclesWithoutAnEnding() {
    #expect(
      problems([
        Scene(id: "start", go: [Route(to: "end", if: "seen(end)"), "round"]), .end(),
        Scene(id: "round", go: ["about"]), Scene(id: "about", go: ["round"]),
      ]) == ["no-ending scenes.round", "no-ending scenes.about"])
    #expect(
      problems([Scene(id: "start", go: ["start"])]) == ["no-ending scenes.start"])
  }

  @Test func findsScenesThatLeadNowhere() {
    #expect(problems([Scene(id: "start")]) == ["missing-target scenes.start"])
    let half = Decision.choose([.option("yes", go: ["end"]), .option("no")])
    #expect(
      problems([Scene(id: "start", decision: half), .end()]) == ["missing-target scenes.start"])
    let whole = Decision.choose([.option("yes", go: ["end"]), .option("no", go: ["end"])])
    #expect(problems([Scene(id: "start", decision: whole), .end()]).isEmpty)
  }

  @Test func asksForALastWayWithoutAnIf() {
    let maybe = Route(to: "end", if: "seen(end)")
    #expect(
      problems([Scene(id: "start", go: ["end", maybe]), .end()])
        == ["missing-target scenes.start.go.1"])
    let option = Decision.choose([.option("yes", go: [maybe])])
    #expect(
      problems([Scene(id: "start", decision: option, go: ["end"]), .end()])
        == ["missing-target scenes.start.decide.options.yes.go.0"])
  }

  @Test func asksForALastResultWithoutAnIf() {
    let maybe = DecisionResult(Consequence(), if: "seen(end)")
    let always = DecisionResult(Consequence())
    let scene = { (results: [DecisionResult]) in
      [Scene(id: "start", decision: .select([.item("a")], results: results), go: ["end"]), .end()]
    }
    #expect(problems(scene([always, maybe])) == ["missing-target scenes.start.decide.results"])
    #expect(problems(scene([maybe, always])).isEmpty)
  }

  @Test func letsNothingButLaterLeadToASceneThatReturns() {
    #expect(
      problems([
        Scene(id: "start", decision: brings, go: [Route(to: "echo", if: "seen(end)"), "end"]),
        Scene(id: "echo", returns: true), .end(),
      ]) == ["return-scene scenes.start.go.0.to"])
  }

  @Test func letsLaterLeadToScenesThatReturnOnly() {
    #expect(
      problems([
        Scene(id: "start", decision: brings, go: ["end"]), Scene(id: "echo", go: ["end"]), .end(),
      ]) == ["return-scene scenes.start.decide.options.yes.later.scene"])
  }
}
