import Content
import PrivacyPolicy
import ScenarioEngine
import Scoring

extension Outcome {
  /// What an answer came to, as a person reads it.
  init(_ step: Step, in graph: ScenarioGraph, _ language: Language, asides: [String] = []) {
    let policy = graph.judge.policy
    let outcome = step.outcome
    self.init(
      feedback: step.feedback, slips: outcome.slips(under: policy, in: language),
      kept: outcome.kept(under: policy, in: language), fine: outcome.fine(in: graph, language),
      notes: outcome.notes.compactMap(ShownNote.init), privacy: Score.whole(outcome.adherence),
      service: outcome.service.map { Score.whole(100 * $0) }, isKnowledge: outcome.isKnowledge,
      meters: step.moved.map {
        ShownMeter(
          title: $0.meter.title, before: $0.before, now: $0.now,
          minimum: $0.meter.bounds.lowerBound, maximum: $0.meter.bounds.upperBound)
      }, asides: asides)
  }
}

extension Debrief.Decided {
  /// A decision, looked at afterwards.
  init(
    _ presented: PresentedDecision, _ step: Step, in graph: ScenarioGraph, _ language: Language
  ) {
    let policy = graph.judge.policy
    let outcome = step.outcome
    self.init(
      ask: presented.ask, answer: presented.words(of: step.given.answer),
      slips: outcome.slips(under: policy, in: language),
      kept: outcome.kept(under: policy, in: language), fine: outcome.fine(in: graph, language),
      privacy: Score.whole(outcome.adherence),
      service: outcome.service.map { Score.whole(100 * $0) }, isKnowledge: outcome.isKnowledge)
  }
}

extension Debrief {
  /// What the gravest slip asks for; without a slip, what the gravest rule that was kept does.
  static func monday(after decisions: [Decided]) -> String? {
    let cards = decisions.flatMap(\.slips) + decisions.flatMap(\.kept)
    let slipped = decisions.flatMap(\.slips)
    let chosen =
      slipped.first(where: \.mustGetRight) ?? slipped.first
      ?? cards.first(where: \.mustGetRight) ?? cards.first
    return chosen?.action
  }
}

extension DecisionOutcome {
  /// What would have been fine: the author's words or an option's, else the smallest change.
  fileprivate func fine(in graph: ScenarioGraph, _ language: Language) -> Fine? {
    if let words = fine { return .words(words) }
    let change = slipped?.smallestChange(by: graph.judge, vocabulary: graph.vocabulary)
    guard let change, !change.steps.isEmpty else { return nil }
    return .change(
      change.steps.map { ShownChange($0, vocabulary: graph.vocabulary, in: language) })
  }

  fileprivate func slips(under policy: Policy, in language: Language) -> [RuleCard] {
    RuleCard.cards(of: stakes.filter { $0.violated > 0 }.map(\.clause), under: policy, in: language)
  }

  fileprivate func kept(under policy: Policy, in language: Language) -> [RuleCard] {
    RuleCard.cards(
      of: stakes.filter { $0.violated == 0 }.map(\.clause), under: policy, in: language)
  }
}

extension ShownNote {
  /// The note, where something is to be said.
  fileprivate init?(_ note: ItemNote) {
    let standing: Standing
    switch note.standing {
    case .right: return nil
    case .keptWrongly: standing = .keptWrongly
    case .missed: standing = .missed
    case .belongs(let name): standing = .belongs(to: name)
    case .tooEarly(let before): standing = .tooEarly(before: before)
    }
    self.init(text: note.text, standing: standing, why: note.why)
  }
}
