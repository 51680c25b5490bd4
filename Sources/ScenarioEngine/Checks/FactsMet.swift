import Content
import PrivacyPolicy

/// The facts that decisions are met with.
///
/// Conditional facts hold in some combinations only; what no play meets is not judged.
struct FactsMet {
  private let meetings: [DecisionID: Set<Exploration.Meeting>]

  /// Takes them from an exploration; without one, explores where there are conditional facts.
  init(
    _ scenario: Scenario, judge: Judge, vocabulary: Vocabulary, _ exploration: Exploration? = nil
  ) {
    guard scenario.decisions.contains(where: \.hasConditionalFacts) else {
      meetings = [:]
      return
    }
    let exploration =
      exploration
      ?? Exploration(of: ScenarioGraph(scenario, judge: judge, vocabulary: vocabulary))
    meetings = exploration.meetings
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

extension Exploration {
  /// A decision as some play meets it.
  struct Meeting: Hashable {
    /// The facts that hold.
    let facts: ActStatement
    /// The places of what is on offer.
    let offered: [Int]
  }

  /// By decision: how plays meet it.
  var meetings: [DecisionID: Set<Meeting>] {
    var meetings: [DecisionID: Set<Meeting>] = [:]
    for table in found.tables {
      let decision = graph.decisions[table.question.decision]
      var holding = table.question.facts.makeIterator()
      let facts = decision.facts.filter { $0.condition == nil || holding.next() == true }
      meetings[decision.id, default: []].insert(
        Meeting(
          facts: facts.reduce(ActStatement()) { $0.overlaid(by: $1.statement) },
          offered: table.question.offered))
    }
    return meetings
  }
}

extension Decision {
  /// Whether some of its facts have a condition.
  fileprivate var hasConditionalFacts: Bool { facts.contains { $0.condition != nil } }
}
