import Content
import PrivacyPolicy
import Refreshers
import Testing

@Suite("What a refresher holds")
struct CompositionTests {
  /// Two moments on each of ten clauses.
  private let moments = (0..<20).map {
    Exercise(
      id: ScenarioID("moment-\($0 < 10 ? "a" : "b")\($0 % 10)"), minutes: 2,
      clauses: [ClauseID("ABC-\($0 % 10 + 1)")])
  }
  private var catalogue: TrainingCatalogue {
    TrainingCatalogue(
      modules: [:], moments: moments, severities: ["ABC-9": .critical, "ABC-10": .minor])
  }
  private let weakness = Weakness([
    "ABC-1": 5, "ABC-2": 4, "ABC-3": 3, "ABC-4": 2, "ABC-5": 1,
  ])

  private func compose(
    _ count: Int = 5, met: [ScenarioID: Day] = [:], missed: [ClauseID: ScenarioID] = [:],
    seed: UInt64 = 1
  ) -> [Exercise] {
    RefresherComposition(
      of: count, from: moments, catalogue: catalogue, weakness: weakness, met: met,
      missed: missed, seed: seed
    ).moments
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func givesThreeInFiveToTheWeakest(seed: UInt64) {
    let chosen = compose(seed: seed)
    #expect(chosen.prefix(3).flatMap(\.clauses) == ["ABC-1", "ABC-2", "ABC-3"])
    #expect(Set(chosen.flatMap(\.clauses)).count == 5)
    #expect(chosen == compose(seed: seed))
  }

  @Test func drawsTheOthersBySeverity() {
    var drawn: [ClauseID: Int] = [:]
    for seed in 0..<2000 as Range<UInt64> {
      for clause in compose(4, seed: seed).dropFirst(2).flatMap(\.clauses) {
        drawn[clause, default: 0] += 1
      }
    }
    let critical = Double(drawn["ABC-9"] ?? 0)
    let minor = Double(drawn["ABC-10"] ?? 0)
    #expect((3.0...6.0).contains(critical / max(1, minor)))
    #expect(drawn.keys.count == 8)
  }

  @Test func prefersWhatWasNotMetAndThenTheLongestAgo() {
    let met: [ScenarioID: Day] = [
      "moment-a0": Day(number: 20_000), "moment-a1": Day(number: 20_000),
      "moment-b1": Day(number: 19_000),
    ]
    #expect(compose(met: met).prefix(2).map(\.id) == ["moment-b0", "moment-b1"])
  }

  @Test func asksAnotherWhereAClauseWasMissed() {
    let missed: [ClauseID: ScenarioID] = ["ABC-1": "moment-a0"]
    #expect(compose(missed: missed)[0].id == "moment-b0")
  }

  @Test(arguments: [(0, 0), (3, 3), (5, 5), (9, 5)])
  func holdsAtMostFive(count: Int, held: Int) { #expect(compose(count).count == held) }

  @Test func givesMoreOnAClauseOnceAllHaveOne() {
    let few = moments.filter { $0.clauses == ["ABC-1"] }
    let composition = RefresherComposition(
      of: 5, from: few, catalogue: catalogue, weakness: weakness, seed: 3)
    #expect(composition.moments.map(\.id).sorted() == ["moment-a0", "moment-b0"])
  }
}

@Suite("The draw of a module's situation")
struct SituationDrawTests {
  private let situations = ["a", "b", "c"].map {
    Exercise(id: ScenarioID($0), minutes: 5, clauses: [ClauseID("ABC-\($0)")])
  }

  private func draw(
    met: [ScenarioID: Int] = [:], weak: ClauseID? = nil, besides: Set<ScenarioID> = []
  ) -> ScenarioID? {
    SituationDraw.next(
      among: situations, met: met.mapValues { Day(number: $0) },
      weakness: Weakness(weak.map { [$0: 1] } ?? [:]), besides: besides)?.id
  }

  @Test func takesTheWeakestUnseen() {
    #expect(draw(weak: "ABC-b") == "b")
    #expect(draw(met: ["b": 1], weak: "ABC-b") == "a")
  }

  @Test func takesTurnsOnceAllWereMet() {
    #expect(draw(met: ["a": 3, "b": 1, "c": 2]) == "b")
    #expect(draw(met: ["a": 3, "b": 1, "c": 2], weak: "ABC-c") == "c")
  }

  @Test func neverTakesTheLastOneAgainWhereThereIsAnother() {
    #expect(draw(met: ["a": 3, "b": 1, "c": 2], weak: "ABC-a") == "b")
    #expect(draw(besides: ["a", "b"]) == "c")
  }
}
