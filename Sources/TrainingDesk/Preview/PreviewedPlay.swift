import Content
import ScenarioEngine
import Scoring

/// A play of which nothing is recorded, with what was shown on its way.
struct PreviewedPlay {
  private(set) var playthrough: Playthrough
  /// What was asked and what each answer came to.
  private(set) var moments: [(presented: PresentedDecision, step: Step)] = []
  /// The scenes that lead to what is asked now.
  private(set) var scenes: [PresentedScene]

  /// Begins.
  init(_ graph: ScenarioGraph) {
    playthrough = Playthrough(graph, seed: 0)
    scenes = playthrough.opening
  }

  /// Plays answers as far as they can be taken, each at the decision that it was given at.
  init(_ graph: ScenarioGraph, replaying answers: [GivenAnswer]) {
    self.init(graph)
    for given in answers {
      guard given.decision == decision?.id, (try? advance(with: given.answer)) != nil else {
        return
      }
    }
  }

  /// What is asked now; nil at the end.
  var decision: PresentedDecision? { playthrough.presentedDecision }

  /// The answers so far.
  var answers: [GivenAnswer] { playthrough.answers }

  /// What all answers came to.
  var score: Score { Score(of: playthrough.outcomes) }

  /// Takes an answer.
  @discardableResult
  mutating func advance(with answer: Answer) throws(AnswerError) -> Step {
    guard let presented = decision else { throw .nothingToDecide }
    let step = try playthrough.advance(with: answer)
    moments.append((presented, step))
    scenes = step.scenes
    return step
  }
}
