public import Content
public import ScenarioEngine

/// What many made-up players of one kind come to in a situation.
public struct Simulation: Sendable, Hashable {
  /// How a clause fared.
  public struct ClauseHits: Sendable, Hashable {
    /// How many players met it at stake.
    public fileprivate(set) var players = 0
    /// At how many decisions it was at stake.
    public fileprivate(set) var decisions = 0
    /// How much of it was violated, a decision counting up to 1.
    public fileprivate(set) var violated = 0.0

    /// Violations in 100 decisions at which it was at stake.
    public var slipsInHundred: Double {
      decisions == 0 ? 0 : 100 * violated / Double(decisions)
    }
  }

  /// How many played.
  public private(set) var players = 0
  /// How many came to each ending.
  public private(set) var endings: [SceneID: Int] = [:]
  /// How many came to no ending.
  public private(set) var unended = 0
  /// How many passed.
  public private(set) var passed = 0
  /// Privacy kept.
  public private(set) var privacy = Spread()
  /// The job done.
  public private(set) var service = Spread()
  /// How the clauses fared that somebody met.
  public private(set) var clauses: [ClauseID: ClauseHits] = [:]
  /// The shortest and the longest play, in tenths of minutes; nil where nobody played.
  public private(set) var tenthsOfMinutes: ClosedRange<Int>?
  private var minutesSum = 0.0
  /// How many decisions were answered.
  public private(set) var decisions = 0

  /// Nobody has played yet.
  public init() {}

  /// How long a play takes in the mean, in minutes: words at 200 a minute, 20 seconds a decision.
  public var minutes: Double { players == 0 ? 0 : minutesSum / Double(players) }

  /// The share that came to an ending.
  public func share(of ending: SceneID) -> Share { Share(endings[ending] ?? 0, of: players) }

  /// The share that passed.
  public var passing: Share { Share(passed, of: players) }

  /// Lets players play.
  ///
  /// Each has a seed of their own, drawn from the simulation's and their number, so that it does
  /// not matter who plays with whom.
  ///
  /// - Parameters:
  ///   - numbers: which players of the simulation.
  ///   - mark: what a pass asks for.
  public init(
    of kind: PlayerKind, on graph: ScenarioGraph, players numbers: Range<Int>, seed: UInt64,
    mark: Mark
  ) {
    var counter = WordCounter()
    for number in numbers {
      let own = SimulatedPlayer.seed(of: number, in: seed)
      var player = SimulatedPlayer(kind, seed: own)
      let play = ScenarioTrial.Play(on: graph, seed: own, &counter) { playthrough, _ in
        player.answer(playthrough)
      }
      add(play, mark)
    }
  }

  private mutating func add(_ play: ScenarioTrial.Play, _ mark: Mark) {
    players += 1
    if let ending = play.ending { endings[ending, default: 0] += 1 } else { unended += 1 }
    if play.ending != nil, play.score.passes(mark) { passed += 1 }
    privacy.add(play.score.adherence)
    service.add(play.score.service)
    for clause in play.met { clauses[clause, default: ClauseHits()].players += 1 }
    for stake in play.score.outcomes.flatMap(\.stakes) {
      clauses[stake.clause, default: ClauseHits()].decisions += 1
      clauses[stake.clause, default: ClauseHits()].violated += stake.violated
    }
    decisions += play.decisions
    minutesSum += play.minutes
    let tenths = Int((play.minutes * 10).rounded())
    stretch(to: tenths...tenths)
  }

  /// Adds the plays of another simulation of the same situation.
  public mutating func add(_ other: Simulation) {
    players += other.players
    endings.merge(other.endings, uniquingKeysWith: +)
    unended += other.unended
    passed += other.passed
    privacy.add(other.privacy)
    service.add(other.service)
    for (clause, hits) in other.clauses {
      clauses[clause, default: ClauseHits()].players += hits.players
      clauses[clause, default: ClauseHits()].decisions += hits.decisions
      clauses[clause, default: ClauseHits()].violated += hits.violated
    }
    decisions += other.decisions
    minutesSum += other.minutesSum
    if let range = other.tenthsOfMinutes { stretch(to: range) }
  }

  private mutating func stretch(to range: ClosedRange<Int>) {
    let known = tenthsOfMinutes ?? range
    tenthsOfMinutes =
      min(known.lowerBound, range.lowerBound)...max(known.upperBound, range.upperBound)
  }
}
