import Content
import PrivacyPolicy
import ScenarioEngine
import Testing

@Suite("A scene that comes later")
struct LaterSceneTests {
  private let echo = Scene(id: "echo", returns: true)

  /// Scenes `a` to `d` in a row, a choice in the first of which brings `echo`.
  private func played(
    after: Int, second: Int? = nil, echo: Scene? = nil, go: [Route] = ["end"], meters: [Meter] = []
  ) throws -> [SceneID] {
    let later = Decision.choose([.option("yes", later: Later(after: after, scene: "echo"))])
    let again = second.map { wait in
      Decision.choose(id: "again", [.option("yes", later: Later(after: wait, scene: "echo"))])
    }
    let graph = ScenarioGraph(
      [
        Scene(id: "a", decision: later, go: ["b"]), Scene(id: "b", decision: again, go: ["c"]),
        Scene(id: "c", go: ["d"]), Scene(id: "d", go: go), .end(), .end("other"),
        echo ?? self.echo,
      ], meters: meters)
    var playthrough = Playthrough(graph, seed: 0)
    var scenes = playthrough.opening.map(\.id)
    while playthrough.currentDecision != nil {
      scenes += try playthrough.advance(with: .choose("yes")).scenes.map(\.id)
    }
    #expect(playthrough.queuedScenes == (scenes.contains("echo") ? [] : ["echo"]))
    return scenes
  }

  @Test(arguments: [
    (0, "a echo b c d end"), (1, "a b echo c d end"), (2, "a b c echo d end"),
    (3, "a b c d echo end"), (4, "a b c d end"), (.max, "a b c d end"),
  ])
  func comesOnceThatManyScenesAreFinished(after: Int, scenes: String) throws {
    #expect(try played(after: after).map(\.rawValue).joined(separator: " ") == scenes)
  }

  @Test(arguments: [
    (3, 0, "a b c d echo end"), (1, 1, "a b echo c d end"), (0, 1, "a echo b c d end"),
  ])
  func comesOnceEvenIfQueuedTwice(first: Int, second: Int, scenes: String) throws {
    let played = try played(after: first, second: second)
    #expect(played.map(\.rawValue).joined(separator: " ") == scenes)
  }

  @Test func countsBeforeTheRoutesThatAreAskedAfterIt() throws {
    let meter = Meter(id: "trust", start: 50)
    let echo = Scene(id: "echo", effects: [Effect("trust", -20)], returns: true)
    let go = [Route(to: "other", if: "trust < 40 and seen(echo)"), "end"]
    #expect(try played(after: 3, echo: echo, go: go, meters: [meter]).last == "other")
    #expect(try played(after: 4, echo: echo, go: go, meters: [meter]).last == "end")
  }

  @Test func countsNoSceneThatReturns() throws {
    let first = Decision.choose([.option("yes", later: Later(after: 0, scene: "one"))])
    let inside = Decision.choose(
      id: "inside", [.option("yes", later: Later(after: 1, scene: "two"))])
    let graph = ScenarioGraph([
      Scene(id: "a", decision: first, go: ["b"]), Scene(id: "b", go: ["c"]),
      Scene(id: "c", go: ["end"]),
      .end(), Scene(id: "one", decision: inside, returns: true), Scene(id: "two", returns: true),
    ])
    var playthrough = Playthrough(graph, seed: 0)
    try playthrough.advance(with: .choose("yes"))
    let step = try playthrough.advance(with: .choose("yes"))
    #expect(step.scenes.map(\.id) == ["b", "two", "c", "end"])
  }

  @Test func comesInTheOrderInWhichItWasBrought() throws {
    let first = Decision.choose(id: "first", [.option("yes", later: Later(after: 1, scene: "one"))])
    let second = Decision.choose(
      id: "second", [.option("yes", later: Later(after: 0, scene: "two"))])
    let graph = ScenarioGraph([
      Scene(id: "a", decision: first, go: ["b"]), Scene(id: "b", decision: second, go: ["end"]),
      .end(), Scene(id: "one", returns: true), Scene(id: "two", returns: true),
    ])
    var playthrough = Playthrough(graph, seed: 0)
    try playthrough.advance(with: .choose("yes"))
    let step = try playthrough.advance(with: .choose("yes"))
    #expect(step.scenes.map(\.id) == ["one", "two", "end"])
  }

  @Test func takesUpTheWayOfTheOptionAgain() throws {
    let first = Decision.choose([
      .option("yes", later: Later(after: 0, scene: "one"), go: ["other"])
    ])
    let graph = ScenarioGraph([
      Scene(id: "a", decision: first, go: ["end"]), .end(), .end("other"),
      Scene(id: "one", returns: true),
    ])
    let end = try Playthrough(graph, seed: 0).advanced(with: .choose("yes"))
    #expect(end.ending?.scene == "other")
  }
}
