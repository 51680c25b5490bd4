import Content
import PrivacyPolicy
import ScenarioEngine
import Scoring
import Testing

@Suite("A score")
struct ScoreTests {
  @Test(
    arguments: [
      ([.critical("A-1", 0), .minor("B-1", 1)], 100.0 * 5 / 6),
      ([.critical("A-1", 1), .minor("B-1", 0)], 100.0 / 6),
      ([.serious("A-1", 0.5), .minor("B-1", 0)], 100 * 2.5 / 4), ([.minor("A-1", 1)], 0),
      ([.critical("A-1", 1), .serious("B-1", 0), .minor("C-1", 0)], 100.0 * 4 / 9),
    ] as [([Stake], Double)])
  func weighsWhatWasAtStake(stakes: [Stake], adherence: Double) {
    let together = Score(of: [.conduct(stakes)])
    #expect(abs(together.adherence - adherence) < 1e-9)
    let apart = Score(of: stakes.map { .conduct([$0]) })
    #expect(abs(apart.adherence - adherence) < 1e-9)
  }

  @Test func countsEveryDecisionOnTheWayTaken() {
    let outcomes: [DecisionOutcome] = [
      .conduct([.critical("A-1", 0)]), .conduct([.critical("A-1", 1)]),
      .knowledge(.serious("B-1", 0.5)), .conduct([]),
    ]
    #expect(abs(Score(of: outcomes).adherence - 100 * 6.5 / 13) < 1e-9)
    #expect(Score(of: [outcomes[0], outcomes[3]]).adherence == 100)
  }

  @Test func isWholeWhereNothingIsAtStake() {
    #expect(Score(of: []).adherence == 100)
    #expect(Score(of: [.conduct([])]).adherence == 100)
    #expect(Score(of: []).service == 100)
  }

  @Test(
    arguments: [
      ([1, 0.5, 0], 50.0), ([1, nil, 0.5], 75), ([nil], 100), ([0, nil], 0),
      ([1, 1, 0], 200.0 / 3),
    ] as [([Double?], Double)])
  func meansServiceOverDecisionsThatHaveAJob(shares: [Double?], service: Double) {
    let score = Score(of: shares.map { .conduct([], service: $0) })
    #expect(abs(score.service - service) < 1e-9)
  }

  @Test(arguments: [
    (79.5, 80), (79.49, 79), (80, 80), (0, 0), (0.5, 1), (99.5, 100), (100, 100), (87.5, 88),
  ])
  func roundsHalvesUp(score: Double, whole: Int) {
    #expect(Score.whole(score) == whole)
  }

  @Test func namesEachClauseThatConductViolatedOnce() {
    let outcomes: [DecisionOutcome] = [
      .conduct([.minor("B-1", 1), .critical("A-1", 0)]), .conduct([.minor("B-1", 0.5)]),
      .knowledge(.critical("C-1", 1)), .conduct([.serious("A-2", 1)]),
    ]
    #expect(Score(of: outcomes).violated == ["A-2", "B-1"])
  }

  @Test func drawsRedLinesAtCriticalConductAlone() {
    let outcomes: [DecisionOutcome] = [
      .conduct([.critical("A-1", 0.25), .serious("B-1", 1)]), .conduct([.critical("A-1", 0)]),
      .knowledge(.critical("C-1", 1)), .conduct([.critical("D-1", 0)]),
    ]
    #expect(Score(of: outcomes).redLines == ["A-1"])
  }

  @Test(arguments: [
    (0.2, 0.5, 1, true), (0.21, 1, 1, false), (0.2, 0.49, 1, false), (0, 1, 2, false),
    (0.2, 0.5, 0, true),
  ])
  func passesAtItsMarks(violated: Double, service: Double, decisions: Int, passes: Bool) {
    let score = Score(of: [.conduct([.minor("A-1", violated)], service: service)])
    #expect(score.passes(Mark(decisions: decisions)) == passes)
  }

  @Test func asksForTheMarkOfTheModule() {
    let score = Score(of: [.conduct([.minor("A-1", 0.3)], service: 0.4)])
    #expect(!score.passes(Mark()))
    #expect(score.passes(Mark(adherence: 70, service: 40)))
    #expect(Mark() == Mark(adherence: 80, service: 50, decisions: 1))
  }

  @Test func doesNotPassWithARedLineOpen() {
    let kept = (0..<20).map { _ in DecisionOutcome.conduct([.critical("A-1", 0)]) }
    let score = Score(of: kept + [.conduct([.critical("A-1", 1)])])
    #expect(score.reaches(Mark()))
    #expect(!score.passes(Mark()))
  }
}
