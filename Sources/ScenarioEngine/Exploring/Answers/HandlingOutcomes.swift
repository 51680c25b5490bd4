import Content
import PrivacyPolicy

/// What keeping items comes to, without the words about each; what is found is asked once for all
/// sets that state the same.
struct HandlingOutcomes {
  private let task: HandlingTask
  private let verdicts: HandlingVerdicts
  private let terms: GraphTerms
  private let decision: DecisionID
  private let kinds: [Int?]
  private let needed: [Int]
  private var found: [Set<Int>: [Finding]] = [:]

  init(
    _ task: HandlingTask, _ verdicts: HandlingVerdicts, _ terms: GraphTerms, _ decision: DecisionID
  ) {
    self.task = task
    self.verdicts = verdicts
    self.terms = terms
    self.decision = decision
    kinds = verdicts.kinds
    needed = task.items.indices.filter { task.items[$0].isNeeded }
  }

  /// What keeping these items comes to.
  mutating func judged(keeping kept: [Int]) -> JudgedAnswer {
    let stated = Set(kept.compactMap { kinds[$0] })
    let findings = found[stated] ?? verdicts.findings(keeping: kept)
    found[stated] = findings
    let violated = verdicts.violated(by: findings, keeping: kept)
    let served = needed.count(where: kept.contains)
    let outcome = DecisionOutcome(
      decision: decision, isKnowledge: false,
      stakes: terms.stakes(verdicts.atStake, violated: violated, findings), findings: findings,
      service: needed.isEmpty ? nil : Double(served) / Double(needed.count))
    return JudgedAnswer(outcome, names: terms.names)
  }
}

/// Sets of items kept, each with how likely it is by chance.
enum HandlingSets {
  /// Every set, the empty one first.
  static func all(of count: Int) -> [(kept: [Int], odds: Double)] {
    let odds = 1 / Double(1 << count)
    return (0..<(1 << count)).map { bits in
      ((0..<count).filter { bits & (1 << $0) != 0 }, odds)
    }
  }

  /// The bands of a task with many items: none, all, what is needed, what violates nothing, each
  /// of these two with one less and one more; then sets drawn, which stand for the rest.
  static func some(
    of task: HandlingTask, _ verdicts: HandlingVerdicts
  ) -> [(kept: [Int], odds: Double)] {
    let all = Array(task.items.indices)
    let needed = all.filter { task.items[$0].isNeeded }
    let clean = all.filter { !verdicts.violates($0) }
    var sets: [[Int]] = [[], all, needed, clean]
    for base in [needed, clean] {
      sets += base.map { left in base.filter { $0 != left } }
      sets += all.filter { !base.contains($0) }.map { (base + [$0]).sorted() }
    }
    var generator = SeededGenerator(seed: 0, name: "handling")
    let drawn = (0..<AnswerBands.draws).map { _ in all.filter { _ in generator.below(2) == 0 } }
    return sets.map { ($0, 0) } + drawn.map { ($0, 1 / Double(AnswerBands.draws)) }
  }
}
