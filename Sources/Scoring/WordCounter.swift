import Content
import PrivacyPolicy
import ScenarioEngine

/// Counts words, each text once: plays by chance read the same ones over and over.
struct WordCounter {
  private var counts: [String: Int] = [:]

  mutating func count(_ text: String) -> Int {
    if let count = counts[text] { return count }
    let count = text.split(whereSeparator: \.isWhitespace).count
    counts[text] = count
    return count
  }

  mutating func count(_ decision: PresentedDecision) -> Int {
    var words = count(decision.ask)
    for choice in decision.choices { words += count(choice.text) }
    guard case .classify(_, let classes) = decision.task else { return words }
    for itemClass in classes { words += count(itemClass.text) }
    return words
  }

  /// What is said of items that went wrong, the rules that slipped and two that were kept.
  mutating func count(_ outcome: DecisionOutcome, of graph: ScenarioGraph) -> Int {
    let language = graph.scenario.language
    var words = outcome.fine.map { count($0) } ?? 0
    for note in outcome.notes where note.standing != .right {
      words += count(note.text) + (note.why.map { count($0) } ?? 0)
    }
    let kept = outcome.stakes.filter { $0.violated == 0 }.prefix(2)
    let slips = outcome.stakes.filter { $0.violated > 0 }
    for stake in kept + slips {
      guard let clause = graph.judge.policy[stake.clause] else { continue }
      words += count(clause.title[language])
      if stake.violated > 0, let why = clause.why { words += count(why[language]) }
    }
    return words
  }

  mutating func count(_ scene: PresentedScene) -> Int {
    var words = 0
    for text in scene.texts { words += count(text) }
    for text in scene.artefacts.flatMap(\.texts) { words += count(text.rendered { $0 }) }
    return words
  }
}
