import Content
import PrivacyPolicy
import ScenarioEngine
import Testing

@Suite("How a situation exercises a clause")
struct ClauseExerciseTests {
  private func exercise(_ decision: Decision, _ clause: ClauseID) -> ClauseExercise? {
    Scenario(id: "story", start: "start", scenes: [Scene(id: "start", decision: decision)])
      .exercises(by: Judge(testPolicy))[clause]
  }

  private let slip = ChoiceOption.option("slip", act: [.data: ["secret"]])
  private let keep = ChoiceOption.option("keep", act: [.data: ["plain"]])
  private let away = ChoiceOption.option("away")

  @Test func letsItBeKeptAndBroken() throws {
    let found = try #require(exercise(.choose([slip, keep]), "SEC-1"))
    #expect(found.scenario == "story" && found.upholds && found.violates && found.goesBothWays)
  }

  @Test func letsItBeKeptByStayingAway() throws {
    let found = try #require(exercise(.choose([slip, away]), "SEC-1"))
    #expect(!found.upholds && found.avoids && found.goesBothWays)
  }

  @Test func isOneSidedWhereAllAnswersAgree() throws {
    let broken = try #require(exercise(.choose([slip]), "SEC-1"))
    #expect(broken.violates && !broken.goesBothWays)
    let kept = try #require(exercise(.choose([keep, away]), "SEC-1"))
    #expect(kept.upholds && !kept.goesBothWays)
    #expect(exercise(.choose([away]), "SEC-1") == nil)
  }

  @Test func asksWhatOneKnows() throws {
    let found = try #require(exercise(.order(["a", "b"], before: [("a", "b")]), "KNO-1"))
    #expect(found.asks && found.goesBothWays && !found.violates)
  }

  @Test func looksAtItemsAloneTogetherAndAtNone() throws {
    let items = [
      HandlingTask.Item.item("left", ["left"]),
      HandlingTask.Item.item("right", ["right"]),
    ]
    let found = try #require(exercise(.select(items), "TWO-1"))
    #expect(found.violates && found.avoids)
  }
}

@Suite("How verdicts turn")
struct VerdictTurnTests {
  private let lenient = Judge(
    Policy(
      id: "test", version: 2, groups: testPolicy.groups,
      clauses: testPolicy.clauses.filter { $0.id != "SEC-1" }))

  private func turns(from old: Judge, to new: Judge) -> [VerdictTurn] {
    let decision = Decision.choose([
      .option("open", act: [.data: ["plain"]]), .option("sealed", act: [.data: ["secret"]]),
      .option("silence", act: [.event: ["incident"], .response: ["ignore"]]),
    ])
    return Scenario(id: "story", start: "start", scenes: [Scene(id: "start", decision: decision)])
      .verdictTurns(from: old, to: new)
  }

  @Test func saysWhatIsNoLongerViolatedAndWhatIsNoLongerCovered() throws {
    let found = turns(from: Judge(testPolicy), to: lenient)
    #expect(found.map(\.change.choice) == ["open", "sealed"])
    #expect(found.map(\.before) == [.upholds, .violates])
    #expect(found.map(\.after) == [.uncovered, .uncovered])
    #expect(found.map(\.mended) == [[], ["SEC-1"]])
    #expect(found.map(\.matters) == [false, true])
  }

  @Test func saysWhatIsNewlyViolated() {
    let found = turns(from: lenient, to: Judge(testPolicy))
    #expect(found.map(\.broken) == [[], ["SEC-1"]])
    #expect(turns(from: lenient, to: lenient).isEmpty)
  }
}
