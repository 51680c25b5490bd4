import Content
import PrivacyPolicy
import ScenarioEngine
import Scoring
import Testing

@Suite("A red line")
struct RedLineTests {
  @Test(arguments: [(0.0, true), (0.49, true), (0.5, false), (0.51, false), (1, false)])
  func isLiftedByMoreThanHalf(violated: Double, isLifted: Bool) {
    let outcome = DecisionOutcome.conduct([.critical("A-1", violated)])
    #expect(RedLine.isLifted("A-1", by: outcome) == isLifted)
    #expect(RedLine.lifted(["A-1"], by: [outcome]) == (isLifted ? ["A-1"] : []))
  }

  @Test func isLiftedByTheSameClauseAlone() {
    #expect(!RedLine.isLifted("A-1", by: .conduct([.critical("B-1", 0)])))
    #expect(!RedLine.isLifted("A-1", by: .conduct([])))
  }

  @Test func isLiftedByConductAlone() {
    let known = DecisionOutcome.knowledge(.critical("A-1", 0))
    #expect(!RedLine.isLifted("A-1", by: known))
    #expect(RedLine.lifted(["A-1"], by: [known]).isEmpty)
    #expect(RedLine.lifted(["A-1"], by: [.conduct([.critical("A-1", 0)]), known]) == ["A-1"])
  }

  @Test func staysWhereTheClauseIsViolatedAgainAfterwards() {
    let (good, bad) = (
      DecisionOutcome.conduct([.critical("A-1", 0)]), DecisionOutcome.conduct([.critical("A-1", 1)])
    )
    #expect(RedLine.lifted(["A-1"], by: [bad, good]) == ["A-1"])
    #expect(RedLine.lifted(["A-1"], by: [good, bad]).isEmpty)
    #expect(RedLine.lifted(["A-1"], by: []).isEmpty)
  }

  @Test func isLiftedAmongOthers() {
    let outcomes: [DecisionOutcome] = [
      .conduct([.critical("A-1", 0), .critical("B-1", 1)]), .conduct([.critical("C-1", 0.25)]),
    ]
    #expect(RedLine.lifted(["A-1", "B-1", "C-1", "D-1"], by: outcomes) == ["A-1", "C-1"])
  }
}

@Suite("A weight in the tallies")
struct TallyWeightTests {
  @Test(arguments: [(false, 1.0, 0.5), (true, 0.25, 0.125)])
  func countsKnowledgeHalfAndWhatWasMetBeforeAQuarter(
    metBefore: Bool, conduct: Double, knowledge: Double
  ) {
    #expect(TallyWeight.of(.conduct([]), metBefore: metBefore) == conduct)
    #expect(TallyWeight.of(.knowledge(.minor("A-1", 0)), metBefore: metBefore) == knowledge)
  }
}
