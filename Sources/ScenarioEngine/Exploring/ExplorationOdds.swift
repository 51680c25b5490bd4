public import Content
import PrivacyPolicy

/// How likely things are for a player who knows nothing and answers by chance, as ``RandomPlayer``
/// does: options alike, every item ticked or hidden half the time, classes and orders alike.
public struct ExplorationOdds: Sendable {
  /// How likely an option is to come up.
  public struct Choice: Sendable, Hashable {
    /// To be on offer at least once, 0 to 1.
    public let offered: Double
    /// To be taken at least once, 0 to 1.
    public let taken: Double
  }

  /// How likely a clause is to come up.
  public struct Clause: Sendable, Hashable {
    /// To be at stake at least once, 0 to 1.
    public let met: Double
    /// To be violated by conduct at least once, 0 to 1.
    public let violated: Double
  }

  /// By scene: how likely it is entered at least once, 0 to 1; scenes never entered are at 0.
  public let scenes: [SceneID: Double]
  /// By ending: how likely the story ends in it, 0 to 1.
  public let endings: [SceneID: Double]
  /// How likely the story comes to no ending, 0 to 1.
  public let endless: Double
  /// By choose decision and option.
  public let choices: [DecisionID: [ChoiceID: Choice]]
  /// By clause of the policy that is ever at stake.
  public let clauses: [ClauseID: Clause]
  /// How many plays the odds are counted from; nil where they are worked out exactly.
  public let plays: Int?

  /// The standard error of odds, which is 0 where they are exact.
  public func error(of odds: Double) -> Double {
    plays.map { (odds * (1 - odds) / Double(max(1, $0))).squareRoot() } ?? 0
  }
}

extension Exploration {
  /// How likely all that is, worked out anew each time it is asked.
  ///
  /// Odds are exact to the last digits of a number where all states were met and all answers
  /// looked at; else they are counted from plays.
  public var odds: ExplorationOdds {
    if let sample { return sampledOdds(sample) }
    let spread = flow.spread()
    let trails = masses(of: spread)
    var scenes: [Int: Double] = [:]
    for (trail, mass) in trails.enumerated() where mass > 0 {
      for scene in found.sightings.trails.scenes(of: trail) where !found.recurring[scene] {
        scenes[scene, default: 0] += mass
      }
    }
    for scene in found.recurring.indices where found.recurring[scene] {
      scenes[scene] = oddsOfEntering(scene)
    }
    let endings = endingOdds(spread)
    return ExplorationOdds(
      scenes: Dictionary(
        scenario.scenes.enumerated().map { ($1.id, min(1, scenes[$0] ?? 0)) },
        uniquingKeysWith: { first, _ in first }),
      endings: endings, endless: max(0, 1 - endings.values.reduce(0, +)),
      choices: choiceOdds(spread), clauses: clauseOdds, plays: nil)
  }

  /// By trail: how many players take it, on average.
  private func masses(of spread: StateFlow.Spread) -> [Double] {
    var masses = Array(repeating: 0.0, count: found.sightings.trails.count)
    masses[found.opening] = 1
    for edge in found.edges {
      masses[Int(edge.trail)] += spread.visits[Int(edge.source)] * edge.odds
    }
    return masses
  }

  private func oddsOfEntering(_ scene: Int) -> Double {
    let enters = (0..<found.sightings.trails.count).map {
      found.sightings.trails.scenes(of: $0).contains(scene)
    }
    return enters[found.opening] ? 1 : flow.spread { enters[Int($0.trail)] }.taken
  }

  private func endingOdds(_ spread: StateFlow.Spread) -> [SceneID: Double] {
    var odds: [SceneID: Double] = [:]
    for scene in scenario.scenes where scene.ending != nil { odds[scene.id] = 0 }
    func add(_ stop: Int, _ share: Double) {
      guard found.stops[stop].isEnding, let scene = found.stops[stop].scene else { return }
      odds[scenario.scenes[scene].id, default: 0] += share
    }
    if found.start < 0 { add(Int(-1 - found.start), 1) }
    for edge in found.edges {
      if let stop = edge.stop { add(stop, spread.visits[Int(edge.source)] * edge.odds) }
    }
    return odds
  }

  private func choiceOdds(
    _ spread: StateFlow.Spread
  ) -> [DecisionID: [ChoiceID: ExplorationOdds.Choice]] {
    var scenes = Array(repeating: 0, count: graph.decisions.count)
    for (place, scene) in graph.scenes.enumerated() { scene.decision.map { scenes[$0] = place } }
    var odds: [DecisionID: [ChoiceID: ExplorationOdds.Choice]] = [:]
    var visits = scenes.map { _ in [Int: (offered: Double, taken: Double)]() }
    for (place, node) in found.nodes.enumerated() where node.table >= 0 {
      let question = found.tables[Int(node.table)].question
      for option in question.offered {
        visits[question.decision][option, default: (0, 0)].offered += spread.visits[place]
      }
      for edge in found.edges[node.edges] {
        guard let option = found.bands[Int(edge.band)].taken.option else { continue }
        visits[question.decision][option, default: (0, 0)].taken +=
          spread.visits[place] * edge.odds
      }
    }
    for decision in graph.decisions where decision.isChoose {
      for (option, id) in decision.ids.enumerated() {
        let known = visits[decision.place][option] ?? (0, 0)
        guard found.recurring[scenes[decision.place]], known.offered > 0 else {
          odds[decision.id, default: [:]][id] = .init(
            offered: min(1, known.offered), taken: min(1, known.taken))
          continue
        }
        odds[decision.id, default: [:]][id] = .init(
          offered: flow.spread { offers(option, at: decision.place, $0) }.taken,
          taken: flow.spread { edge in
            offers(option, at: decision.place, edge)
              && found.bands[Int(edge.band)].taken.option == option
          }.taken)
      }
    }
    return odds
  }

  /// Whether an edge answers a decision while an option is on offer.
  private func offers(_ option: Int, at decision: Int, _ edge: StateGraph.Edge) -> Bool {
    let question = found.tables[Int(found.nodes[Int(edge.source)].table)].question
    return question.decision == decision && question.offered.contains(option)
  }

  private var clauseOdds: [ClauseID: ExplorationOdds.Clause] {
    let met = Set(found.bands.flatMap(\.worth.met)).sorted()
    var odds: [ClauseID: ExplorationOdds.Clause] = [:]
    for clause in met {
      let isMet = found.bands.map { $0.worth.met.contains(clause) }
      let isViolated = found.bands.map { $0.worth.violated.contains(clause) }
      odds[graph.judge.policy.clauses[clause].id] = .init(
        met: flow.spread { isMet[Int($0.band)] }.taken,
        violated: flow.spread { isViolated[Int($0.band)] }.taken)
    }
    return odds
  }

  /// The odds as plays by chance tell them.
  private func sampledOdds(_ sample: PlaySample) -> ExplorationOdds {
    let count = Double(max(1, sample.plays.count))
    func share(_ holds: (PlaySample.Play) -> Bool) -> Double {
      Double(sample.plays.count(where: holds)) / count
    }
    var endings: [SceneID: Double] = [:]
    for (place, scene) in scenario.scenes.enumerated() where scene.ending != nil {
      endings[scene.id] = share { play in
        play.stop.map { found.stops[$0].isEnding && found.stops[$0].scene == place } ?? false
      }
    }
    var choices: [DecisionID: [ChoiceID: ExplorationOdds.Choice]] = [:]
    for decision in graph.decisions where decision.isChoose {
      for (option, id) in decision.ids.enumerated() {
        choices[decision.id, default: [:]][id] = .init(
          offered: share { play in
            play.taken.contains { taken in
              let question = found.tables[taken.table].question
              return question.decision == decision.place && question.offered.contains(option)
            }
          },
          taken: share { play in
            play.taken.contains { taken in
              found.tables[taken.table].question.decision == decision.place
                && found.bands[taken.band].taken.option == option
            }
          })
      }
    }
    var clauses: [ClauseID: ExplorationOdds.Clause] = [:]
    for clause in Set(found.bands.flatMap(\.worth.met)) {
      clauses[graph.judge.policy.clauses[clause].id] = .init(
        met: share { $0.taken.contains { found.bands[$0.band].worth.met.contains(clause) } },
        violated: share {
          $0.taken.contains { found.bands[$0.band].worth.violated.contains(clause) }
        })
    }
    return ExplorationOdds(
      scenes: Dictionary(
        scenario.scenes.enumerated().map { place, scene in
          (scene.id, share { $0.scenes.contains(place) })
        }, uniquingKeysWith: { first, _ in first }),
      endings: endings, endless: max(0, 1 - endings.values.reduce(0, +)), choices: choices,
      clauses: clauses, plays: sample.plays.count)
  }
}
