import Content
import PrivacyPolicy

/// Sorts all answers to a decision into bands.
struct AnswerBands {
  /// Of more items than this not every set is looked at.
  static let mostItems = 12
  /// Of more steps than this not every order is counted.
  static let mostSteps = 10
  /// How many answers are drawn where not all are looked at.
  static let draws = 2000

  private let graph: ScenarioGraph
  private let decision: GraphDecision
  private let state: PlayState
  private let verdicts: DecisionVerdicts
  private let offered: [Int]
  private let sense: AnswerSense
  /// What tells bands apart.
  private struct Key: Hashable {
    let consequence: AnswerSense.Consequence
    let worth: AnswerWorth
  }

  private var places: [Key: Int] = [:]
  private var alike: [AnswerSense.Consequence: Int] = [:]
  private(set) var bands: [AnswerBand] = []
  private(set) var isExact = true

  /// Sorts the answers to a decision in a state.
  init(
    at decision: GraphDecision, offering offer: Offer, in state: PlayState, of graph: ScenarioGraph,
    _ sense: AnswerSense
  ) {
    self.graph = graph
    self.decision = decision
    self.state = state
    self.sense = sense
    offered = offer.places
    verdicts = decision.verdicts(in: state, judge: graph.judge)
    switch (decision.decision.kind, verdicts) {
    case (.choose(let options), _): addChoices(options, offer)
    case (.select(let task), .handle(let verdicts)): addHandlings(task, verdicts, isTicked: true)
    case (.redact(let task, _), .handle(let verdicts)):
      addHandlings(task, verdicts, isTicked: false)
    case (.classify(let task), .classify(let right)): addClassifications(task, right)
    case (.order(let task), .order(let pairs)): addOrders(task, pairs)
    default: break
    }
  }

  private mutating func addChoices(_ options: [ChoiceOption], _ offer: Offer) {
    let shares = offered.map { options[$0].serves.share }
    let (least, most) = (shares.min() ?? 0, shares.max() ?? 0)
    for choice in offer.choices {
      add(
        .choose(choice.id), choice.judged ?? judged(.choose(choice.id)),
        odds: 1 / Double(offer.choices.count),
        isRefusal: options[choice.place].serves.share <= least,
        shirks: options[choice.place].serves.share < most, picking: choice.place)
    }
  }

  private mutating func addHandlings(
    _ task: HandlingTask, _ verdicts: HandlingVerdicts, isTicked: Bool
  ) {
    let all = task.items.indices
    var judge = HandlingOutcomes(task, verdicts, graph.terms, decision.id)
    isExact = all.count <= AnswerBands.mostItems
    let sets = isExact ? HandlingSets.all(of: all.count) : HandlingSets.some(of: task, verdicts)
    for (kept, odds) in sets {
      let named = isTicked ? kept : all.filter { !kept.contains($0) }
      let ids = Set(named.map { task.items[$0].id })
      add(
        isTicked ? .select(ids) : .redact(ids), judge.judged(keeping: kept), odds: odds,
        isRefusal: kept.isEmpty,
        shirks: task.items.indices.contains {
          task.items[$0].isNeeded && !kept.contains($0)
        })
    }
  }

  /// How many items are right is all that counts.
  private mutating func addClassifications(_ task: ClassifyTask, _ right: [ClassID?]) {
    let known = task.classes.map(\.id)
    let hits = task.items.indices.filter { place in right[place].map(known.contains) ?? false }
    let chance = 1 / Double(max(1, known.count))
    var odds = [1.0]
    for _ in hits {
      var next = Array(repeating: 0.0, count: odds.count + 1)
      for (count, share) in odds.enumerated() {
        next[count] += share * (1 - chance)
        next[count + 1] += share * chance
      }
      odds = next
    }
    for (count, share) in odds.enumerated().reversed() where share > 0 {
      let met = Set(hits.prefix(count))
      var classes: [ChoiceID: ClassID] = [:]
      for (place, item) in task.items.enumerated() {
        classes[item.id] =
          met.contains(place) ? right[place] : known.first { $0 != right[place] } ?? known.first
      }
      add(.classify(classes), judged(.classify(classes)), odds: share, isRefusal: true)
    }
  }

  private mutating func addOrders(_ task: OrderTask, _ pairs: Set<OrderTask.Pair>) {
    isExact = task.steps.count <= AnswerBands.mostSteps
    let orders = isExact ? StepOrders.all(of: task, pairs) : StepOrders.some(of: task)
    for (steps, odds) in orders {
      add(.order(steps), judged(.order(steps)), odds: odds, isRefusal: true)
    }
  }

  private func judged(_ answer: Answer) -> JudgedAnswer {
    OutcomeMaker(
      graph: graph, decision: decision, verdicts: verdicts, offered: offered, state: state
    ).judged(answer)
  }

  private mutating func add(
    _ answer: Answer, _ judged: JudgedAnswer, odds: Double, isRefusal: Bool,
    shirks: Bool = false, picking option: Int? = nil
  ) {
    let taken = decision.taking(answer, picking: option, judged)
    let worth = AnswerWorth(judged.outcome(in: state), judged, graph.terms.names)
    let consequence = sense.consequence(of: taken)
    let key = Key(consequence: consequence, worth: worth)
    if let place = places[key] {
      bands[place].odds += odds
      return
    }
    places[key] = bands.count
    let likeness = alike[consequence] ?? bands.count
    alike[consequence] = likeness
    bands.append(
      AnswerBand(
        answer: answer, taken: taken, worth: worth, odds: odds, likeness: likeness,
        isRefusal: isRefusal, shirks: shirks))
  }
}
