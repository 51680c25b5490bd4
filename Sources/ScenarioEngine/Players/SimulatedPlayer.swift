import Content
import PrivacyPolicy

/// A made-up player of some kind, whose chances come from a seed: the same seed gives the same
/// answers for ever.
public struct SimulatedPlayer: Sendable {
  /// In how many of 100 things decided a careful player slips.
  public static let slipsOfCareful = 5

  /// How the player plays.
  public let kind: PlayerKind
  var generator: SeededGenerator

  /// A player whose chances come from a seed.
  public init(_ kind: PlayerKind, seed: UInt64) {
    self.kind = kind
    generator = SeededGenerator(seed: seed)
  }

  /// The seed of the player of some number in a simulation that has a seed: players of other
  /// numbers and of other simulations have nothing in common.
  public static func seed(of number: Int, in simulation: UInt64) -> UInt64 {
    var base = SeededGenerator(seed: simulation)
    var own = SeededGenerator(seed: base.next() &+ UInt64(truncatingIfNeeded: number))
    return own.next()
  }

  /// The answer to what a playthrough asks now; nil where it asks nothing.
  public mutating func answer(_ playthrough: Playthrough) -> Answer? {
    guard let asked = playthrough.asked else { return nil }
    let verdicts = asked.decision.verdicts(in: playthrough.state, judge: playthrough.graph.judge)
    switch (asked.decision.decision.kind, verdicts) {
    case (.choose(let options), .choose(let judgements)):
      return .choose(options[pick(options, judgements, offered: asked.offer.places)].id)
    case (.select(let task), .handle(let verdicts)):
      return .select(kept(of: task, verdicts, leavesHarmless: true))
    case (.redact(let task, _), .handle(let verdicts)):
      let visible = kept(of: task, verdicts, leavesHarmless: false)
      return .redact(Set(task.items.map(\.id)).subtracting(visible))
    case (.classify(let task), .classify(let right)):
      return .classify(classes(of: task, right))
    case (.order(let task), .order(let pairs)):
      return .order(order(of: task, pairs))
    default: return nil
    }
  }

  /// Plays on until the end, or until `longest` answers were given.
  public mutating func play(_ playthrough: inout Playthrough, longest: Int = 1000) {
    for _ in 0..<longest {
      guard let answer = answer(playthrough), (try? playthrough.advance(with: answer)) != nil
      else { return }
    }
  }

  /// Whether something comes about that does so in so many of 100.
  mutating func happens(in hundred: Int) -> Bool { generator.below(100) < hundred }

  /// One of several, each as likely as its weight.
  mutating func draw(_ places: [Int], weighing weight: (Int) -> Int) -> Int {
    let total = places.reduce(0) { $0 + weight($1) }
    var left = generator.below(total)
    for place in places {
      left -= weight(place)
      if left < 0 { return place }
    }
    return places.last ?? 0
  }

  /// One of several that are alike.
  mutating func draw(_ places: [Int]) -> Int { places[generator.below(places.count)] }
}
