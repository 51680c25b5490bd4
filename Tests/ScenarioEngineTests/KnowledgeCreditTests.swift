import Content
import PrivacyPolicy
import ScenarioEngine
import Testing

@Suite("The credit of a knowledge task")
struct KnowledgeCreditTests {
  private func near(_ left: Double?, _ right: Double) -> Bool { abs((left ?? -1) - right) < 1e-9 }

  /// The pairs `a b` and `b c` imply `a c`.
  @Test(
    arguments: [
      (["a", "b", "c", "x"], 1.0), (["x", "a", "b", "c"], 1), (["a", "c", "b", "x"], 1.0 / 3),
      (["b", "a", "c", "x"], 1.0 / 3), (["b", "c", "a", "x"], 0), (["c", "b", "a", "x"], 0),
    ] as [([ChoiceID], Double)])
  func countsThePairsOfAnOrderAndAllThatFollow(steps: [ChoiceID], credit: Double) throws {
    let order = Decision.order(["a", "b", "c", "x"], before: [("a", "b"), ("b", "c")])
    let outcome = try ScenarioGraph.outcome(of: .order(steps), at: order)
    #expect(near(outcome.stakes.first?.credit, credit))
    #expect(near(outcome.adherence, 100 * credit))
  }

  @Test func closesTheOrderTransitively() {
    let task = OrderTask(
      clause: "KNO-1", steps: [], before: [.init("a", "b"), .init("b", "c"), .init("c", "d")])
    #expect(task.closure.count == 6)
    #expect(task.closure.contains(.init("a", "d")))
    #expect(!task.closure.contains(.init("d", "a")))
  }

  @Test func saysWhatCameTooEarly() throws {
    let order = Decision.order(["a", "b", "c"], before: [("a", "b"), ("b", "c")])
    let outcome = try ScenarioGraph.outcome(of: .order(["c", "a", "b"]), at: order)
    #expect(outcome.notes.map(\.id) == ["a", "b", "c"])
    #expect(outcome.notes.map(\.standing) == [.right, .right, .tooEarly(before: "text of b")])
  }

  @Test(arguments: [
    ("1111", 1.0), ("1110", 0.5), ("0111", 0.5), ("1100", 0), ("1000", 0), ("0000", 0),
  ])
  func earnsNothingForGuessingBetweenTwoClasses(hits: String, credit: Double) throws {
    let items: [(ChoiceID, Word)] = [
      ("a", "secret"), ("b", "plain"), ("c", "secret.salary"), ("d", "other"),
    ]
    let right: [ClassID] = ["in", "out", "in", "out"]
    let sort = Decision.classify(items, into: [("in", "secrets"), ("out", nil)])
    var answer: [ChoiceID: ClassID] = [:]
    for ((item, rightClass), hit) in zip(zip(items.map(\.0), right), hits) {
      answer[item] = (hit == "1") == (rightClass == "in") ? "in" : "out"
    }
    let outcome = try ScenarioGraph.outcome(of: .classify(answer), at: sort)
    #expect(near(outcome.stakes.first?.credit, credit))
  }

  @Test func expectsLessOfChanceAmongThreeClasses() throws {
    let sort = Decision.classify(
      [("a", "secret"), ("b", "plain"), ("c", "other")],
      into: [("in", "secrets"), ("out", "plains"), ("rest", nil)])
    let two = try ScenarioGraph.outcome(
      of: .classify(["a": "in", "b": "out", "c": "out"]), at: sort)
    #expect(near(two.stakes.first?.credit, 0.5))
    #expect(two.notes.map(\.standing) == [.right, .right, .belongs(to: "class rest")])
    let one = try ScenarioGraph.outcome(of: .classify(["a": "in", "b": "in", "c": "in"]), at: sort)
    #expect(near(one.stakes.first?.credit, 0))
  }

  @Test func putsAnItemIntoTheFirstClassThatTakesIt() throws {
    let all = Decision.classify([("a", "secret")], into: [("rest", nil), ("in", "secrets")])
    let outcome = try ScenarioGraph.outcome(of: .classify(["a": "rest"]), at: all)
    #expect(outcome.notes.map(\.standing) == [.right])
  }

  @Test(
    arguments: [
      (.order(["a", "b"], before: [("a", "b")]), .order(["b", "a"])),
      (
        .classify([("a", "secret")], into: [("in", "secrets"), ("out", nil)]),
        .classify(["a": "out"])
      ),
    ] as [(Decision, Answer)])
  func isOneStakeThatNobodyViolates(decision: Decision, answer: Answer) throws {
    let outcome = try ScenarioGraph.outcome(of: answer, at: decision)
    #expect(outcome.isKnowledge)
    #expect(outcome.stakes == [Stake(clause: "KNO-1", severity: .serious, violated: 1)])
    #expect(outcome.findings.isEmpty && outcome.violated.isEmpty)
    // Its whole job is done by answering: `refuses everything 88 / 30` counts it so.
    #expect(outcome.service == 1)
  }

  @Test func isNeverAskedForAsViolated() throws {
    let graph = ScenarioGraph([
      Scene(
        id: "start", decision: .order(["a", "b"], before: [("a", "b")]),
        go: [Route(to: "bad", if: "violated(KNO-1)"), "end"]), .end(), .end("bad"),
    ])
    let played = try Playthrough(graph, seed: 0).advanced(with: .order(["b", "a"]))
    #expect(played.ending?.scene == "end")
  }
}
