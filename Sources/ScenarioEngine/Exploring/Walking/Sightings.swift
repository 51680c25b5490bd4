/// What the explorer notes on all its walks.
struct Sightings: WalkWitness {
  /// How a condition came out, whenever it was asked.
  struct Truth: Sendable {
    var held = false
    var failed = false
  }

  private let graph: ScenarioGraph
  /// The texts whose conditions are followed.
  let texts: FollowedTexts
  /// By scene: the texts whose conditions are followed.
  private let followed: [[Int]]
  /// Whether a play is walked from the start, so that every text can be asked for; a state that was
  /// met before tells of what is followed alone.
  var isPlay = false
  private(set) var trails = Trails()
  /// The scenes entered on the walk in hand.
  private(set) var trail = 0
  /// The scenes entered so far on all walks.
  private(set) var entered = 0
  /// The decisions passed by on the walk in hand, because nothing was on offer.
  private(set) var passed: [Int] = []
  /// The option or result of the walk in hand, where nothing is said of the answer.
  private(set) var silent: PlayState.Way?
  /// By condition how it came out.
  private(set) var truths: [ConditionSite: Truth] = [:]
  /// By meter: whether some change was not cut off by its bounds. Only plays from the start know
  /// the values of all meters; walks from a state know those that can still be read.
  var moved: [Bool]
  /// By meter: whether anything changes it at all.
  private(set) var changed: [Bool]

  init(_ graph: ScenarioGraph, following texts: FollowedTexts) {
    self.graph = graph
    self.texts = texts
    followed = graph.scenes.enumerated().map { place, scene in
      scene.say.indices.filter { texts.follows(.say(scene: place, $0)) }
    }
    moved = Array(repeating: false, count: graph.bounds.count)
    changed = moved
  }

  /// Begins another walk.
  mutating func begin() {
    trail = 0
    silent = nil
    if !passed.isEmpty { passed = [] }
  }

  mutating func sees(scene place: Int, in state: PlayState) {
    trail = trails.adding(place, to: trail)
    entered += 1
    let say = graph.scenes[place].say
    for number in isPlay ? Array(say.indices) : followed[place] {
      note(say[number].condition, at: .say(scene: place, number), in: state)
    }
  }

  mutating func passes(_ decision: GraphDecision, in state: PlayState) {
    passed.append(decision.place)
    meets(decision, in: state)
  }

  /// A decision was met in a state: its options and facts are asked about.
  mutating func meets(_ decision: GraphDecision, in state: PlayState) {
    for proviso in decision.offers.provisos {
      note(
        proviso.condition, at: .option(decision: decision.place, proviso.option), in: state)
    }
    for (number, facts) in decision.facts.enumerated() {
      note(facts.condition, at: .facts(decision: decision.place, number), in: state)
    }
  }

  mutating func hears(
    option: Int?, result: Int?, of decision: GraphDecision, in state: PlayState
  ) {
    var said = false
    if let option {
      let way = PlayState.Way.option(decision: decision.place, option: option)
      said = hears(decision.consequences[option].feedback, after: way, in: state)
    }
    if let result {
      let way = PlayState.Way.result(decision: decision.place, result: result)
      let feedback = decision.results[result].consequence.feedback
      said = hears(feedback, after: way, in: state) || said
    }
    if !said {
      silent =
        option.map { .option(decision: decision.place, option: $0) }
        ?? result.map { .result(decision: decision.place, result: $0) }
    }
  }

  /// Whether any of some texts is said.
  private mutating func hears(
    _ feedback: [ReadyPassage], after way: PlayState.Way, in state: PlayState
  ) -> Bool {
    var said = feedback.contains { $0.condition == nil }
    for (number, text) in feedback.enumerated() {
      guard let condition = text.condition, isPlay || texts.follows(.feedback(way, number))
      else { continue }
      let holds = condition.holds(in: state)
      asks(.feedback(way, number), holds: holds)
      said = said || holds
    }
    return said
  }

  mutating func changes(meter: Int, isCut: Bool) {
    changed[meter] = true
    if !isCut { moved[meter] = true }
  }

  mutating func asks(_ site: ConditionSite, holds: Bool) {
    if holds {
      truths[site, default: Truth()].held = true
    } else {
      truths[site, default: Truth()].failed = true
    }
  }

  /// The conditions of texts that are not followed: plays alone tell of them.
  var unfollowed: [ConditionSite] {
    graph.conditionalTexts.map(\.site).filter { !texts.follows($0) }
  }

  /// Whether a condition has held, and has failed.
  func cameBothWays(_ site: ConditionSite) -> Bool {
    truths[site].map { $0.held && $0.failed } ?? false
  }

  private mutating func note(
    _ condition: ReadyCondition?, at site: @autoclosure () -> ConditionSite, in state: PlayState
  ) {
    guard let condition else { return }
    asks(site(), holds: condition.holds(in: state))
  }
}
