import Content
import PrivacyPolicy
import ScenarioEngine
import Scoring
import Testing

@Suite("A simulation")
struct SimulationTests {
  private func simulation(_ kind: PlayerKind, _ players: Range<Int>) -> Simulation {
    Simulation(of: kind, on: .everyKind, players: players, seed: 3, mark: Mark())
  }

  @Test(arguments: PlayerKind.allCases)
  func comesToTheSameInParts(kind: PlayerKind) {
    var parts = simulation(kind, 0..<70)
    parts.add(simulation(kind, 70..<300))
    let whole = simulation(kind, 0..<300)
    #expect(parts.endings == whole.endings && parts.endings == ["scene-5": 300])
    #expect(parts.privacy.counts == whole.privacy.counts)
    #expect(parts.service.counts == whole.service.counts)
    #expect(parts.passed == whole.passed)
    #expect(parts.clauses.mapValues(\.players) == whole.clauses.mapValues(\.players))
    #expect(abs(parts.minutes - whole.minutes) < 1e-9)
    #expect(parts.tenthsOfMinutes == whole.tenthsOfMinutes)
    #expect(parts.decisions == 1500)
  }

  @Test func countsWhatIsMetAndViolated() {
    let greedy = simulation(.greedy, 0..<50)
    // A choice, items and spans, each with the secret kept.
    #expect(greedy.clauses["SEC-1"]?.players == 50)
    #expect(greedy.clauses["SEC-1"]?.decisions == 150)
    #expect(greedy.clauses["SEC-1"]?.slipsInHundred == 100)
    #expect(greedy.passed == 0)
    let refuser = simulation(.refuser, 0..<50)
    #expect(refuser.clauses["SEC-1"]?.slipsInHundred == 0)
    #expect(refuser.service.mean < greedy.service.mean)
    #expect(simulation(.careful, 0..<200).passing.inHundred > 60)
  }

  @Test func countsWhoNeverComesToAnEnd() {
    let again = Decision(
      id: "pick", ask: Prose(plain: ""), kind: .choose([.option("a", ["plain"], go: ["start"])]))
    let graph = ScenarioGraph(
      Scenario(id: "test", start: "start", scenes: [Scene(id: "start", decision: again)]),
      judge: .init(testPolicy), vocabulary: .init(entries: [:]))
    let endless = Simulation(of: .random, on: graph, players: 0..<3, seed: 0, mark: Mark())
    #expect(endless.unended == 3)
    #expect(endless.endings.isEmpty)
    #expect(endless.passed == 0)
  }

  @Test func countsNothingOfNobody() {
    #expect(Simulation().minutes == 0)
    #expect(Simulation().passing.interval == 0...100)
    #expect(Simulation().privacy.mean == 0)
  }

  /// The bounds that Wilson's paper gives.
  @Test(
    arguments: [
      (0, 10, 0.0, 27.75), (10, 10, 72.25, 100.0), (5, 10, 23.66, 76.34), (81, 263, 25.53, 36.62),
    ] as [(Int, Int, Double, Double)])
  func boundsShares(count: Int, total: Int, low: Double, high: Double) {
    let interval = Share(count, of: total).interval
    #expect(abs(interval.lowerBound - low) < 0.01)
    #expect(abs(interval.upperBound - high) < 0.01)
  }
}
