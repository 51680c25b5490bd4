import Content
import ContentFiles
import ScenarioEngine
import Scoring
import Testing

@Suite("A thousand plays by chance")
struct ChancePlaysTests {
  /// Each situation played by chance, from seed 0 up, and by its authors' plays.
  static let trials: [ScenarioID: ScenarioTrial] = Dictionary(
    uniqueKeysWithValues: Shipped.scenarios.map { entry in
      let graph = ScenarioGraph(
        entry.base, judge: Shipped.judge, vocabulary: Shipped.library.vocabulary)
      return (entry.base.id, ScenarioTrial(of: graph, plays: entry.plays, random: 1000))
    })

  @Test(arguments: Shipped.scenarios.map(\.base.id))
  func reachEveryEndingAndNothingElse(id: ScenarioID) throws {
    let trial = try #require(Self.trials[id])
    let scenario = try #require(Shipped.library.scenarios[id]?.base)
    let endings = Set(scenario.scenes.filter { $0.ending != nil }.map(\.id))
    #expect(Set(trial.random.compactMap(\.ending)).isSubset(of: endings))
    let exploration = Exploration(
      of: ScenarioGraph(
        scenario, judge: Shipped.judge, vocabulary: Shipped.library.vocabulary))
    #expect(exploration.isExact && endings.isSubset(of: exploration.scenes))
    #expect(trial.random.allSatisfy { $0.ending != nil && $0.leftQueued.isEmpty })
  }

  @Test(arguments: Shipped.scenarios.map(\.base.id))
  func meetAllThatIsExercisedWhereTheyPass(id: ScenarioID) throws {
    let trial = try #require(Self.trials[id])
    let exercised = Set(try #require(Shipped.library.scenarios[id]?.base.exercises))
    let passing = trial.passing(Shipped.mark(id))
    #expect(!passing.isEmpty)
    #expect(passing.allSatisfy { exercised.isSubset(of: $0.met) })
  }
}
