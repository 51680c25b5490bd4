import Content
import PrivacyPolicy
import ScenarioEngine
import Testing

@Suite("A meter")
struct MeterTests {
  private func step(
    _ effects: [Effect], meters: [Meter], end: [Effect] = []
  ) throws -> (values: [Int], moved: [MeterReading]) {
    let graph = ScenarioGraph(
      [
        Scene(id: "start", decision: .choose([.option("a", effects: effects)]), go: ["end"]),
        Scene(id: "end", effects: end, ending: Ending(title: "", tone: .mixed)),
      ], meters: meters)
    var playthrough = Playthrough(graph, seed: 0)
    let moved = try playthrough.advance(with: .choose("a")).moved
    return (playthrough.meters.map(\.value), moved)
  }

  @Test(arguments: [
    (10, 60), (-60, 0), (60, 100), (0, 50), (.max, 100), (.min, 0), (.max - 50, 100),
  ])
  func keepsToItsBounds(change: Int, value: Int) throws {
    let trust = Meter(id: "trust", start: 50)
    let (values, moved) = try step([Effect("trust", change)], meters: [trust])
    #expect(values == [value])
    #expect(moved == (value == 50 ? [] : [MeterReading(meter: trust, before: 50, now: value)]))
  }

  @Test func clampsAfterEachEffect() throws {
    let meter = Meter(id: "trust", start: 5, bounds: -10...10)
    let (values, _) = try step([Effect("trust", 20), Effect("trust", -3)], meters: [meter])
    #expect(values == [7])
  }

  @Test func movesThroughTheScenesThatFollow() throws {
    let trust = Meter(id: "trust", start: 50)
    let (_, moved) = try step([Effect("trust", -10)], meters: [trust], end: [Effect("trust", -5)])
    #expect(moved == [MeterReading(meter: trust, before: 50, now: 35)])
    let (_, still) = try step([Effect("trust", -10)], meters: [trust], end: [Effect("trust", 10)])
    #expect(still.isEmpty)
  }

  @Test func movesUnseenWhereItIsHidden() throws {
    let meters = [
      Meter(id: "trust", start: 50), Meter(id: "exposure", start: 0, isHidden: true),
    ]
    let (values, moved) = try step([Effect("trust", 1), Effect("exposure", 7)], meters: meters)
    #expect(values == [51, 7])
    #expect(moved.map(\.meter.id) == ["trust"])
  }

  @Test func leavesUnknownMetersAlone() throws {
    let (values, _) = try step([Effect("nothing", 1)], meters: [Meter(id: "trust", start: 1)])
    #expect(values == [1])
  }

  @Test func movesWithWhatIsKept() throws {
    let items: [HandlingTask.Item] = [
      .item("x", effects: [Effect("trust", 5)]), .item("y", effects: [Effect("trust", -20)]),
    ]
    let page = Artefact(id: "page", body: .page(title: "", body: "[[x:X]] [[y:Y]]"))
    let redact = Decision(
      id: "hide", ask: "", kind: .redact(HandlingTask(items: items), artefact: "page"))
    let trust = Meter(id: "trust", start: 50)
    for (decision, answer, value) in [
      (Decision.select(items), Answer.select(["x"]), 55), (redact, .redact(["x"]), 30),
    ] {
      let graph = ScenarioGraph(
        [Scene(id: "start", decision: decision, go: ["end"]), .end()], meters: [trust],
        artefacts: [page])
      let played = try Playthrough(graph, seed: 0).advanced(with: answer)
      #expect(played.meters.map(\.value) == [value])
    }
  }
}
