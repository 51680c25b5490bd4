import Content
import ScenarioEngine
import Scoring

/// Somebody of a demo company who plays a situation to its end: slipping now and then, else doing the
/// job as well as can be.
struct DemoPlayer {
  /// How likely they are to slip in a rule.
  let slip: (ClauseID) -> Double

  /// Plays.
  func play(
    _ graph: ScenarioGraph, seed: UInt64, using generator: inout SeededGenerator
  ) -> Playthrough {
    var playthrough = Playthrough(graph, seed: seed)
    for _ in 0..<200 {
      guard let presented = playthrough.presentedDecision,
        let answer = answer(presented, playthrough, &generator),
        (try? playthrough.advance(with: answer)) != nil
      else { break }
    }
    return playthrough
  }

  private struct Candidate {
    let answer: Answer
    let outcome: DecisionOutcome

    var violation: Double { outcome.stakes.reduce(0) { $0 + $1.violated } }
    func violates(_ clause: ClauseID) -> Bool {
      outcome.stakes.contains { $0.clause == clause && $0.violated >= 0.5 }
    }
  }

  private func answer(
    _ presented: PresentedDecision, _ playthrough: Playthrough,
    _ generator: inout SeededGenerator
  ) -> Answer? {
    let candidates = answers(presented, seed: generator.next()).compactMap { answer in
      (try? playthrough.advanced(with: answer))?.outcomes.last.map {
        Candidate(answer: answer, outcome: $0)
      }
    }
    guard let best = candidates.min(by: { value($0) > value($1) }) else { return nil }
    let clauses = Set(candidates.flatMap { $0.outcome.stakes.map(\.clause) }).sorted()
    for clause in clauses where Double.random(in: 0...1, using: &generator) < slip(clause) {
      // The slip that tempts is the one that violates that rule, and little else.
      let slips = candidates.filter { $0.violates(clause) }
      if let slip = slips.min(by: { $0.violation < $1.violation }) { return slip.answer }
    }
    return best.answer
  }

  /// Keeping rules first, then the job.
  private func value(_ candidate: Candidate) -> Double {
    (candidate.outcome.service ?? 0) - 10 * candidate.violation
  }

  /// Every option; of other kinds of question as many answers as give a choice.
  private func answers(_ presented: PresentedDecision, seed: UInt64) -> [Answer] {
    if case .choose = presented.task { return presented.choices.map { .choose($0.id) } }
    var player = RandomPlayer(seed: seed)
    return (0..<24).map { _ in player.answer(presented) }
  }
}
