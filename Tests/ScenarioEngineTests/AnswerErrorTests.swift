import Content
import PrivacyPolicy
@testable import ScenarioEngine
import Testing

@Suite("An answer that cannot be taken")
struct AnswerErrorTests {
  private static let page = Artefact(id: "page", body: .page(title: "", body: "[[x:X]] [[y:Y]]"))
  private static let decisions: [Decision] = [
    .choose([.option("x"), .option("y", if: "seen(end)")]),
    .select([.item("x"), .item("y")]),
    Decision(
      id: "hide", ask: "",
      kind: .redact(HandlingTask(items: [.item("x"), .item("y")]), artefact: "page")),
    .classify([("x", "secret"), ("y", "plain")], into: [("in", "secrets"), ("out", nil)]),
    .order(["x", "y"], before: [("x", "y")]),
  ]

  @Test(
    arguments: [
      (0, .choose("y"), .notOffered(["y"])), (0, .choose("z"), .notOffered(["z"])),
      (1, .select(["x", "z", "a"]), .notOffered(["a", "z"])),
      (2, .redact(["z"]), .notOffered(["z"])),
      (3, .classify(["x": "in"]), .incomplete(["y"])),
      (3, .classify([:]), .incomplete(["x", "y"])),
      (3, .classify(["x": "in", "y": "in", "z": "in"]), .notOffered(["z"])),
      (3, .classify(["x": "in", "y": "elsewhere"]), .unknownClass("elsewhere")),
      (4, .order(["x"]), .incomplete(["y"])), (4, .order(["x", "y", "z"]), .notOffered(["z"])),
      (4, .order(["x", "y", "x"]), .incomplete(["x", "x"])),
      (4, .order([]), .incomplete(["x", "y"])),
      (0, .select([]), .wrongKind(expected: "choose")),
      (1, .redact([]), .wrongKind(expected: "select")),
      (2, .select([]), .wrongKind(expected: "redact")),
      (3, .order(["x", "y"]), .wrongKind(expected: "classify")),
      (4, .choose("x"), .wrongKind(expected: "order")),
    ] as [(Int, Answer, AnswerError)])
  func saysWhyAndChangesNothing(place: Int, answer: Answer, error: AnswerError) {
    let graph = ScenarioGraph(
      [Scene(id: "start", decision: AnswerErrorTests.decisions[place], go: ["end"]), .end()],
      artefacts: [AnswerErrorTests.page])
    var playthrough = Playthrough(graph, seed: 0)
    let before = playthrough
    #expect(throws: error) { try playthrough.advance(with: answer) }
    #expect(playthrough.state == before.state)
    #expect(playthrough.answers.isEmpty && playthrough.outcomes.isEmpty)
    #expect(playthrough.presentedDecision == before.presentedDecision)
  }

  @Test(
    arguments: [
      (0, .choose("x")), (1, .select(["y"])), (1, .select([])), (2, .redact(["x", "y"])),
      (3, .classify(["x": "out", "y": "out"])), (4, .order(["y", "x"])),
    ] as [(Int, Answer)])
  func isOneOfAnotherForm(place: Int, answer: Answer) throws {
    let graph = ScenarioGraph(
      [Scene(id: "start", decision: AnswerErrorTests.decisions[place], go: ["end"]), .end()],
      artefacts: [AnswerErrorTests.page])
    let played = try Playthrough(graph, seed: 0).advanced(with: answer)
    #expect(played.ending?.scene == "end")
    #expect(played.answers.map(\.answer) == [answer])
  }

  @Test func comesAfterTheEnd() {
    var playthrough = Playthrough(ScenarioGraph([.end()]), seed: 0)
    #expect(throws: AnswerError.nothingToDecide) { try playthrough.advance(with: .select([])) }
    #expect(playthrough.ending != nil)
  }

  @Test func isGivenAtAnotherDecisionWhenReplayed() {
    let graph = ScenarioGraph([
      Scene(id: "start", decision: AnswerErrorTests.decisions[0], go: ["end"]), .end(),
    ])
    let given = GivenAnswer("pick", .choose("x"))
    #expect(throws: AnswerError.anotherDecision(asked: "pick")) {
      try Playthrough(graph, seed: 0, replaying: [GivenAnswer("tick", .choose("x"))])
    }
    #expect(throws: AnswerError.nothingToDecide) {
      try Playthrough(graph, seed: 0, replaying: [given, given])
    }
    #expect(throws: Never.self) { try Playthrough(graph, seed: 0, replaying: [given]) }
  }
}
