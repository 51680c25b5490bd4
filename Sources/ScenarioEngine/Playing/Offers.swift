import Content
import PrivacyPolicy

/// All that a decision may offer, each offer made ready and judged where only conditions change it.
struct Offers: Sendable {
  /// When an option is offered that is not always.
  private struct Proviso: Sendable {
    let option: Int
    let condition: ReadyCondition?
    let once: Bool

    func holds(in state: PlayState, at decision: Int) -> Bool {
      (condition?.holds(in: state) ?? true)
        && !(once && state.decisions[decision].chose(option))
    }
  }

  /// Of so many options with a proviso every offer is made ready, which are up to eight.
  static let mostProvisos = 3

  /// By what provisos hold, a bit each; empty where there are too many.
  private let ready: [Offer]
  private let provisos: [Proviso]
  /// The place of the decision.
  private let decision: Int
  private let choices: [Offer.Choice]

  /// Makes offers ready; they are judged where verdicts are given.
  init(
    of decision: Decision, at place: Int, _ verdicts: DecisionVerdicts?, _ terms: GraphTerms
  ) {
    let ids = decision.kind.choices
    let choices = zip(ids, decision.kind.texts).map { id, text in
      Offer.Choice(
        id: id, place: ids.firstIndex(of: id) ?? 0, text: terms.ready(text), judged: nil)
    }
    let options: [ChoiceOption] =
      if case .choose(let options) = decision.kind { options } else { [] }
    let judgements: [Judgement?]? =
      if case .choose(let judgements)? = verdicts { judgements } else { nil }
    let provisos = options.enumerated().filter { $1.condition != nil || $1.once }.map {
      Proviso(option: $0, condition: $1.condition.map(terms.names.ready), once: $1.once)
    }
    let held = provisos.count > Offers.mostProvisos ? 0..<0 : 0..<(1 << provisos.count)
    ready = held.map { holding in
      let hidden = provisos.indices.filter { holding & (1 << $0) == 0 }
      let offer = Offer(choices, hiding: hidden.map { provisos[$0].option })
      guard let judgements else { return offer }
      return offer.judged(
        by: JudgedChoice(
          at: decision.id, options, judgements: judgements, facts: decision.statedFacts,
          offered: offer.places, terms))
    }
    self.provisos = provisos
    self.decision = place
    self.choices = choices
  }

  /// What is offered in a state; everything for all kinds but choose.
  func offer(in state: PlayState) -> Offer {
    guard !ready.isEmpty else {
      let hidden = provisos.filter { !$0.holds(in: state, at: decision) }
      return Offer(choices, hiding: hidden.map(\.option))
    }
    var holding = 0
    for bit in provisos.indices where provisos[bit].holds(in: state, at: decision) {
      holding |= 1 << bit
    }
    return ready[holding]
  }
}

extension DecisionKind {
  /// The words of its choices, in order.
  fileprivate var texts: [Prose] {
    switch self {
    case .choose(let options): options.map(\.text)
    case .select(let task), .redact(let task, _): task.items.map(\.text)
    case .classify(let task): task.items.map(\.text)
    case .order(let task): task.steps.map(\.text)
    }
  }
}
