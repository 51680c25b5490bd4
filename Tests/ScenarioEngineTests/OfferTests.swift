import Content
import PrivacyPolicy
@testable import ScenarioEngine
import Testing

/// What is made ready once for each offer is what working it out at each decision gives.
@Suite("What a decision offers")
struct OfferTests {
  private static let seeds: Range<UInt64> = 0..<400

  /// Plays a random situation by chance, asking `check` before every answer.
  private func play(_ seed: UInt64, _ check: (Playthrough, Asked) throws -> Void) throws {
    var scenarios = RandomScenarios(seed: seed)
    let graph = ScenarioGraph(
      scenarios.scenario(), judge: Judge(testPolicy), vocabulary: testVocabulary)
    var playthrough = Playthrough(graph, seed: seed)
    var player = RandomPlayer(seed: seed)
    for _ in 0..<40 {
      guard let asked = playthrough.asked, let decision = playthrough.presentedDecision else {
        return
      }
      try check(playthrough, asked)
      try playthrough.advance(with: player.answer(decision))
    }
  }

  @Test(arguments: seeds)
  func isWhatConditionsAndEarlierAnswersLeave(seed: UInt64) throws {
    try play(seed) { playthrough, asked in
      let decision = asked.decision.decision
      guard case .choose(let options) = decision.kind else {
        #expect(asked.offer.choices.map(\.id) == decision.kind.choices)
        return
      }
      let taken = playthrough.answers.filter { $0.decision == decision.id }.map(\.answer)
      let offered = options.filter { option in
        let condition = option.condition.map(playthrough.graph.terms.names.ready)
        return condition?.holds(in: playthrough.state) ?? true
          && !(option.once && taken.contains(.choose(option.id)))
      }
      #expect(asked.offer.choices.map(\.id) == offered.map(\.id))
      #expect(asked.offer.places.map { options[$0].id } == offered.map(\.id))
    }
  }

  @Test(arguments: seeds)
  func isJudgedAsIfWorkedOutAtOnce(seed: UInt64) throws {
    try play(seed) { playthrough, asked in
      let state = playthrough.state
      for choice in asked.offer.choices where asked.decision.isChoose {
        let facts = asked.decision.statement(in: state)
        let atOnce = OutcomeMaker(
          graph: playthrough.graph, decision: asked.decision,
          verdicts: DecisionVerdicts(
            of: asked.decision.decision, facts: facts, judge: playthrough.graph.judge),
          offered: asked.offer.places, state: state
        ).judged(.choose(choice.id))
        let taken = try playthrough.advanced(with: .choose(choice.id))
        #expect(taken.outcomes.last == atOnce.outcome(in: state))
        guard let ready = choice.judged else { continue }
        #expect(ready.credit == atOnce.credit && ready.service == atOnce.service)
        #expect(ready.violated == atOnce.violated && ready.offending == atOnce.offending)
      }
    }
  }

  @Test func isMadeReadyUnlessFactsOrTooManyConditionsForbidIt() throws {
    var ready = 0
    var atOnce: [Bool] = []
    for seed in OfferTests.seeds {
      try play(seed) { _, asked in
        guard asked.decision.isChoose else { return }
        let isReady = asked.offer.choices.allSatisfy { $0.judged != nil }
        ready += isReady ? 1 : 0
        if !isReady {
          atOnce.append(asked.decision.decision.facts.allSatisfy { $0.condition == nil })
        }
      }
    }
    #expect(ready > 100)
    #expect(Set(atOnce) == [true, false])
  }
}
