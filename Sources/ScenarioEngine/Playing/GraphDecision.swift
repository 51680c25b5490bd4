import Content
import PrivacyPolicy

/// A decision with its names as places and, where its facts never change, its acts judged.
final class GraphDecision: Sendable {
  struct Facts: Sendable {
    let condition: ReadyCondition?
    let statement: ActStatement
  }

  struct Result: Sendable {
    let condition: ReadyCondition?
    let consequence: ReadyConsequence
  }

  let id: DecisionID
  let place: Int
  /// Whether one option is picked, rather than items handled.
  let isChoose: Bool
  let isShuffled: Bool
  /// What is asked.
  let ask: ReadyText
  let offers: Offers
  /// What follows each option; empty but for choose.
  let consequences: [ReadyConsequence]
  let results: [Result]
  /// What keeping each item does; empty but for select and redact.
  let itemEffects: [[ReadyEffect]]
  /// The choices, in the order of the decision's kind.
  let ids: [ChoiceID]
  let facts: [Facts]
  private let fixedVerdicts: DecisionVerdicts?
  let decision: Decision

  init(_ decision: Decision, _ terms: GraphTerms) {
    let names = terms.names
    self.decision = decision
    id = decision.id
    place = names.decisions[decision.id] ?? 0
    ids = decision.kind.choices
    isShuffled = decision.isShuffled
    ask = terms.ready(decision.ask)
    facts = decision.facts.map {
      Facts(condition: $0.condition.map(names.ready), statement: $0.statement)
    }
    results = decision.results.map {
      Result(
        condition: $0.condition.map(names.ready),
        consequence: ReadyConsequence($0.consequence, terms))
    }
    switch decision.kind {
    case .choose(let options):
      consequences = options.map { ReadyConsequence($0.consequence, terms) }
      (itemEffects, isChoose) = ([], true)
    case .select(let task), .redact(let task, _):
      itemEffects = task.items.map { $0.effects.compactMap { ReadyEffect($0, names) } }
      (consequences, isChoose) = ([], false)
    case .classify, .order:
      (consequences, itemEffects, isChoose) = ([], [], false)
    }
    let isFixed = decision.facts.allSatisfy { $0.condition == nil }
    fixedVerdicts =
      isFixed
      ? DecisionVerdicts(of: decision, facts: decision.statedFacts, judge: terms.judge) : nil
    offers = Offers(of: decision, at: place, fixedVerdicts, terms)
  }

  /// The place of a choice; of an id that stands twice the first counts.
  func place(of choice: ChoiceID) -> Int? { ids.firstIndex(of: choice) }

  /// What a walk takes of a checked answer.
  ///
  /// - Parameter option: the place of what a choose answer picks.
  func taking(_ answer: Answer, picking option: Int?, _ judged: JudgedAnswer) -> TakenAnswer {
    var taken = TakenAnswer(
      option: option, chosen: option.map(PlayState.bit) ?? 0, kept: [], credit: judged.credit,
      service: judged.service, violated: judged.violated)
    switch answer {
    case .select(let items), .redact(let items):
      for item in items { taken.chosen |= place(of: item).map(PlayState.bit) ?? 0 }
      let isTicking = if case .select = answer { true } else { false }
      taken.kept = ids.indices.filter { items.contains(ids[$0]) == isTicking }
    case .choose, .classify, .order: break
    }
    return taken
  }

  /// What is offered in a state; everything for all kinds but choose.
  func offer(in state: PlayState) -> Offer { offers.offer(in: state) }

  /// What the judge says of what can be answered, under the facts that hold in this state.
  func verdicts(in state: PlayState, judge: Judge) -> DecisionVerdicts {
    if let fixedVerdicts { return fixedVerdicts }
    return DecisionVerdicts(of: decision, facts: statement(in: state), judge: judge)
  }

  /// The facts that hold in a state, later ones laid over earlier ones.
  func statement(in state: PlayState) -> ActStatement {
    facts.filter { $0.condition?.holds(in: state) ?? true }
      .reduce(ActStatement()) { $0.overlaid(by: $1.statement) }
  }
}

extension Decision {
  /// All its facts laid over one another, whatever their conditions.
  var statedFacts: ActStatement {
    facts.reduce(ActStatement()) { $0.overlaid(by: $1.statement) }
  }
}
