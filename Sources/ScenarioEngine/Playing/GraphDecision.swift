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

  /// When an option is offered that is not always.
  struct Proviso: Sendable {
    let option: Int
    let condition: ReadyCondition?
    let once: Bool
  }

  /// Of so many options with a proviso every offer is made ready, which are up to eight.
  static let mostProvisos = 3

  let id: DecisionID
  let place: Int
  /// Whether one option is picked, rather than items handled.
  let isChoose: Bool
  let isShuffled: Bool
  /// What is asked.
  let ask: ReadyText
  /// By what provisos hold, a bit each; empty where there are too many.
  private let offers: [Offer]
  /// The options that are not always offered.
  private let provisos: [Proviso]
  /// What follows each option; empty but for choose.
  let consequences: [ReadyConsequence]
  let results: [Result]
  /// What keeping each item does; empty but for select and redact.
  let itemEffects: [[ReadyEffect]]
  /// The choices, in the order of the decision's kind.
  let ids: [ChoiceID]
  /// Everything that is ever offered.
  private let choices: [Offer.Choice]
  private let facts: [Facts]
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
    choices = zip(decision.kind.choices, decision.kind.texts).map { [ids] id, text in
      Offer.Choice(
        id: id, place: ids.firstIndex(of: id) ?? 0, text: terms.ready(text), judged: nil)
    }
    facts = decision.facts.map {
      Facts(condition: $0.condition.map(names.ready), statement: $0.statement)
    }
    results = decision.results.map {
      Result(
        condition: $0.condition.map(names.ready),
        consequence: ReadyConsequence($0.consequence, terms)
      )
    }
    switch decision.kind {
    case .choose(let options):
      consequences = options.map { ReadyConsequence($0.consequence, terms) }
      (itemEffects, isChoose) = ([], true)
      provisos = options.enumerated().filter { $1.condition != nil || $1.once }.map {
        Proviso(option: $0, condition: $1.condition.map(names.ready), once: $1.once)
      }
    case .select(let task), .redact(let task, _):
      itemEffects = task.items.map { $0.effects.compactMap { ReadyEffect($0, names) } }
      (consequences, provisos, isChoose) = ([], [], false)
    case .classify, .order:
      (consequences, itemEffects, provisos, isChoose) = ([], [], [], false)
    }
    let isFixed = decision.facts.allSatisfy { $0.condition == nil }
    fixedVerdicts =
      isFixed
      ? DecisionVerdicts(of: decision, facts: decision.statedFacts, judge: terms.judge) : nil
    offers = GraphDecision.offers(of: decision, provisos, choices, fixedVerdicts, terms)
  }

  /// The place of a choice; of an id that stands twice the first counts.
  func place(of choice: ChoiceID) -> Int? { ids.firstIndex(of: choice) }

  /// What is offered in a state; everything for all kinds but choose.
  func offer(in state: PlayState) -> Offer {
    guard !offers.isEmpty else {
      let hidden = provisos.filter { !holds($0, in: state) }.map(\.option)
      return GraphDecision.offer(choices, hiding: hidden)
    }
    var holding = 0
    for bit in provisos.indices where holds(provisos[bit], in: state) { holding |= 1 << bit }
    return offers[holding]
  }

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

  private func holds(_ proviso: Proviso, in state: PlayState) -> Bool {
    (proviso.condition?.holds(in: state) ?? true)
      && !(proviso.once && state.decisions[place].chose(proviso.option))
  }

  private static func offers(
    of decision: Decision, _ provisos: [Proviso], _ choices: [Offer.Choice],
    _ verdicts: DecisionVerdicts?, _ terms: GraphTerms
  ) -> [Offer] {
    guard provisos.count <= mostProvisos else { return [] }
    return (0..<(1 << provisos.count)).map { holding in
      let hidden = provisos.indices.filter { holding & (1 << $0) == 0 }.map { provisos[$0].option }
      let offer = offer(choices, hiding: hidden)
      guard case .choose(let options) = decision.kind, case .choose(let judgements)? = verdicts
      else { return offer }
      let choice = JudgedChoice(
        at: decision.id, options, judgements: judgements, offered: offer.places, terms)
      return Offer(
        offer.choices.map {
          Offer.Choice(id: $0.id, place: $0.place, text: $0.text, judged: choice.picking($0.place))
        }, places: offer.places)
    }
  }

  private static func offer(_ choices: [Offer.Choice], hiding hidden: [Int]) -> Offer {
    let places = choices.indices.filter { !hidden.contains($0) }
    return Offer(places.map { choices[$0] }, places: places)
  }
}

extension Decision {
  /// All its facts laid over one another, whatever their conditions.
  var statedFacts: ActStatement {
    facts.reduce(ActStatement()) { $0.overlaid(by: $1.statement) }
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
