import Content
import PrivacyPolicy
import ScenarioEngine
import Scoring
import Testing

@Suite("A player who does not think")
struct FloorPlayerTests {
  private func answers(_ player: FloorPlayer, seed: UInt64 = 0) -> [Answer] {
    player.play(.everyKind, seed: seed).answers.map(\.answer)
  }

  @Test func ticksAllAndHidesNothing() {
    #expect(
      answers(.ticksAll) == [
        .choose("full"), .select(["a", "b"]), .redact([]), .classify(["a": "in"]),
        .order(["a", "b"]),
      ])
  }

  @Test func ticksNothingAndHidesAll() {
    #expect(
      answers(.ticksNothing) == [
        .choose("full"), .select([]), .redact(["a", "b"]), .classify(["a": "out"]),
        .order(["a", "b"]),
      ])
  }

  @Test func servesLeast() {
    #expect(answers(.servesLeast).prefix(2) == [.choose("none"), .select([])])
  }

  @Test(arguments: FloorPlayer.allCases, [0, 1, 2] as [UInt64])
  func playsToTheEnd(player: FloorPlayer, seed: UInt64) {
    let played = player.play(.everyKind, seed: seed)
    #expect(played.ending?.scene == "scene-5")
    #expect(played.answers == player.play(.everyKind, seed: seed).answers)
    #expect(!Score(of: played.outcomes).passes(Mark()))
  }

  @Test(arguments: FloorPlayer.allCases)
  func stopsInASituationThatNeverEnds(player: FloorPlayer) {
    let again = Decision(
      id: "pick", ask: Prose(plain: ""), kind: .choose([.option("a", ["plain"], go: ["start"])]))
    let graph = ScenarioGraph(
      Scenario(id: "test", start: "start", scenes: [Scene(id: "start", decision: again)]),
      judge: Judge(testPolicy), vocabulary: Vocabulary(entries: [:]))
    let played = player.play(graph, seed: 0)
    #expect(played.ending == nil)
    #expect(played.answers.count == 1000)
  }
}
