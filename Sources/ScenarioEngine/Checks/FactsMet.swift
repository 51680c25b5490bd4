import Content
import PrivacyPolicy

/// The facts that decisions are met with when a situation is played by chance.
///
/// Conditional facts hold in some combinations only; what no play meets is not judged.
struct FactsMet {
  /// How often a situation is played to meet them.
  static let plays = 300

  private struct Meeting: Hashable {
    let facts: ActStatement
    let offered: [Int]
  }

  private let meetings: [DecisionID: Set<Meeting>]

  /// Plays a situation where it has conditional facts.
  init(_ scenario: Scenario, judge: Judge, vocabulary: Vocabulary) {
    guard scenario.decisions.contains(where: \.hasConditionalFacts) else {
      meetings = [:]
      return
    }
    let graph = ScenarioGraph(scenario, judge: judge, vocabulary: vocabulary)
    var meetings: [DecisionID: Set<Meeting>] = [:]
    for seed in 0..<FactsMet.plays {
      var playthrough = Playthrough(graph, seed: UInt64(seed))
      var player = RandomPlayer(seed: UInt64(seed))
      while playthrough.answers.count < 100, let asked = playthrough.asked,
        let presented = playthrough.presentedDecision
      {
        meetings[asked.decision.id, default: []].insert(
          Meeting(
            facts: asked.decision.statement(in: playthrough.state),
            offered: asked.offer.places))
        guard (try? playthrough.advance(with: player.answer(presented))) != nil else { break }
      }
    }
    self.meetings = meetings
  }

  /// The facts with which a decision is met; where an option is named, while it is on offer.
  func facts(of decision: Decision, offering option: Int? = nil) -> [ActStatement] {
    guard decision.hasConditionalFacts else { return [decision.statedFacts] }
    let met = (meetings[decision.id] ?? []).filter { meeting in
      option.map(meeting.offered.contains) ?? true
    }
    return Array(Set(met.map(\.facts)))
  }
}

extension Decision {
  /// Whether some of its facts have a condition.
  fileprivate var hasConditionalFacts: Bool { facts.contains { $0.condition != nil } }
}
