import Content
import ContentFiles
import PrivacyPolicy
import ScenarioEngine
import Scoring
import Testing

@Suite("Plays of the shipped situations")
struct ShippedPlaysTests {
  @Test(arguments: PlayCase.all)
  func comeOutAsTheySay(test: PlayCase) throws {
    let graph = try Shipped.graph(test.scenario, in: test.language)
    #expect(test.play.diagnostics(on: graph, place: test.place) == [])
  }

  @Test(arguments: PlayCase.all)
  func statesAllOfItsScore(test: PlayCase) {
    #expect(test.play.adherence != nil)
    #expect(test.play.service != nil)
    #expect(test.play.violated != nil)
  }

  @Test(arguments: Shipped.scenarios.map(\.base.id))
  func bothPassAndFail(id: ScenarioID) throws {
    let graph = try Shipped.graph(id)
    let mark = Shipped.mark(id)
    let plays = try #require(Shipped.library.scenarios[id]?.plays)
    let passes = try plays.map { Score(of: try $0.played(on: graph).outcomes).passes(mark) }
    #expect(passes.contains(true))
    #expect(passes.contains(false))
  }

  @Test(arguments: Shipped.scenarios.map(\.base.id), FloorPlayer.allCases)
  func doNotPassWithoutAThought(id: ScenarioID, player: FloorPlayer) throws {
    let graph = try Shipped.graph(id)
    let mark = Shipped.mark(id)
    for seed in 0..<5 {
      let playthrough = player.play(graph, seed: UInt64(seed))
      #expect(playthrough.ending != nil)
      #expect(!Score(of: playthrough.outcomes).passes(mark), "seed \(seed)")
    }
  }

  @Test(arguments: Shipped.scenarios.map(\.base.id), [0, 1, 2, 3] as [UInt64])
  func comeToTheSameInTheOtherLanguage(id: ScenarioID, seed: UInt64) throws {
    let english = try Shipped.graph(id)
    let spanish = try Shipped.graph(id, in: "es")
    #expect(english.scenario.title != spanish.scenario.title)
    var player = RandomPlayer(seed: seed)
    for play in 0..<50 {
      var first = Playthrough(english, seed: seed &* 1000 &+ UInt64(play))
      player.play(&first)
      let second = try Playthrough(spanish, seed: first.seed, replaying: first.answers)
      #expect(second.ending?.scene == first.ending?.scene)
      #expect(second.meters.map(\.value) == first.meters.map(\.value))
      for (left, right) in zip(first.outcomes, second.outcomes) {
        #expect(left.stakes == right.stakes)
        #expect(left.findings == right.findings)
        #expect(left.service == right.service)
        #expect(left.notes.map(\.id) == right.notes.map(\.id))
      }
    }
  }
}
