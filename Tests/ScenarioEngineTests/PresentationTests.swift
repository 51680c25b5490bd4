import Content
import PrivacyPolicy
@testable import ScenarioEngine
import Testing

@Suite("A decision as the player meets it")
struct PresentationTests {
  private let ids: [ChoiceID] = (0..<8).map { ChoiceID("option-\($0)") }

  private func graph(isShuffled: Bool) -> ScenarioGraph {
    let decision = Decision(
      id: "pick", ask: "Which?", kind: .choose(ids.map { .option($0, go: ["start"]) }),
      isShuffled: isShuffled)
    return ScenarioGraph([Scene(id: "start", decision: decision), .end()])
  }

  private func shown(_ playthrough: Playthrough) -> [ChoiceID] {
    playthrough.presentedDecision?.choices.map(\.id) ?? []
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func isShuffledAlikeForTheSameSeed(seed: UInt64) throws {
    let first = Playthrough(graph(isShuffled: true), seed: seed)
    #expect(shown(first) == shown(Playthrough(graph(isShuffled: true), seed: seed)))
    #expect(shown(first) != shown(Playthrough(graph(isShuffled: true), seed: seed + 1)))
    #expect(shown(first).sorted() == ids)
    #expect(shown(first) != shown(try first.advanced(with: .choose(ids[0]))))
  }

  @Test(arguments: [0, 1, .max] as [UInt64])
  func keepsTheOrderOfTheFileWhereOrderCarriesMeaning(seed: UInt64) {
    #expect(shown(Playthrough(graph(isShuffled: false), seed: seed)) == ids)
  }

  @Test func showsSpansInReadingOrder() {
    let page = Artefact(
      id: "page",
      body: .email(
        from: .you, to: .everyone, subject: "[[c:C]]", body: "[[a:A]] and [[b:B]]"))
    let decision = Decision(
      id: "hide", ask: "",
      kind: .redact(HandlingTask(items: [.item("a"), .item("b"), .item("c")]), artefact: "page"))
    let graph = ScenarioGraph([Scene(id: "start", decision: decision), .end()], artefacts: [page])
    for seed in 0..<5 as Range<UInt64> {
      #expect(shown(Playthrough(graph, seed: seed)) == ["c", "a", "b"])
    }
  }

  @Test func showsClassesInTheOrderOfTheFile() throws {
    let decision = Decision.classify([("x", "secret")], into: [("b", "secrets"), ("a", nil)])
    let graph = ScenarioGraph([Scene(id: "start", decision: decision), .end()])
    let presented = try #require(Playthrough(graph, seed: 3).presentedDecision)
    guard case .classify(let items, let classes) = presented.task else {
      Issue.record("not a classify task")
      return
    }
    #expect(items.map(\.id) == ["x"] && classes.map(\.id) == ["b", "a"])
    #expect(classes.map(\.text) == ["class b", "class a"])
  }

  @Test func fillsInNamesAndMeters() throws {
    let scenario = Scenario(
      id: "test", meters: [Meter(id: "trust", start: 50)],
      cast: [CastMember(id: "ines", name: "inés Vidal", short: "inés")],
      artefacts: [Artefact(id: "page", body: .page(title: "{ines}", body: "[[a:A]] {trust}"))],
      start: "start",
      scenes: [
        Scene(
          id: "start", show: ["page", "nothing"], say: ["{ines} asks. Ask {ines}: {trust}, {who}."],
          effects: [Effect("trust", -5)])
      ])
    let graph = ScenarioGraph(scenario, judge: Judge(testPolicy), vocabulary: testVocabulary)
    let scene = try #require(Playthrough(graph, seed: 0).opening.first)
    #expect(scene.texts == ["Inés asks. Ask inés: 45, {who}."])
    #expect(scene.artefacts.map(\.id) == ["page"])
    let texts = scene.artefacts.flatMap(\.texts)
    #expect(texts.map { $0.rendered { $0 } } == ["Inés", "A 45"])
    #expect(texts.flatMap(\.spans) == ["a"])
  }

  @Test func namesWhatOffendsByItsLabel() throws {
    let graph = feedbackGraph(
      .choose([
        .option(
          "a", act: [.data: ["secret.salary", "plain", "secret"]],
          feedback: ["{offending} left.", Passage("Never.", if: "seen(end)")])
      ]))
    var playthrough = Playthrough(graph, seed: 0)
    let step = try playthrough.advance(with: .choose("a"))
    #expect(step.feedback == ["The salary and the secret left."])
  }

  @Test func namesWhatOffendsAmongItemsByTheirWords() throws {
    let result = DecisionResult(Consequence(feedback: ["Not {offending}."]))
    let items: [HandlingTask.Item] = [
      .item("a", ["secret"]), .item("b", ["plain"]), .item("c", ["secret"]),
    ]
    var playthrough = Playthrough(feedbackGraph(.select(items, results: [result])), seed: 0)
    let step = try playthrough.advance(with: .select(["a", "b", "c"]))
    #expect(step.feedback == ["Not text of a and text of c."])
  }

  private func feedbackGraph(_ decision: Decision) -> ScenarioGraph {
    ScenarioGraph([Scene(id: "start", decision: decision, go: ["end"]), .end()])
  }
}
