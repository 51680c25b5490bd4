/// Where a playthrough stands, in places of its graph; equal states go on alike.
struct PlayState: Sendable, Hashable {
  /// What the playthrough waits for.
  enum Phase: Sendable, Hashable {
    /// An answer to the scene's decision.
    case deciding
    /// Nothing: it has ended.
    case ended
    /// Nothing: the graph leads nowhere from here, which a checked scenario never does.
    case stuck
  }

  /// What was answered at a decision.
  struct Answered: Sendable, Hashable {
    /// A bit for each choice ever made.
    var chosen: UInt64 = 0
    /// Privacy kept, 0 to 100.
    var credit = 0
    /// The job done, 0 to 100.
    var service = 0

    /// Whether a choice was ever made.
    func chose(_ choice: Int) -> Bool { chosen & PlayState.bit(choice) != 0 }
  }

  /// The bit of a choice among those made at its decision.
  static func bit(_ choice: Int) -> UInt64 { 1 << UInt64(choice) }

  /// A scene that comes later.
  struct Queued: Sendable, Hashable {
    let scene: Int
    /// Scenes still to be finished.
    var wait: Int
  }

  /// Whose routes lead on once what was queued has played.
  enum Way: Sendable, Hashable {
    case scene(Int)
    case option(decision: Int, option: Int)
    case result(decision: Int, result: Int)
  }

  var scene = 0
  var phase = Phase.stuck
  var meters: [Int]
  var seen: [Bool]
  var decisions: [Answered]
  /// By clause of the policy.
  var violated: [Bool]
  var queue: [Queued] = []
  /// The way that is taken up again; not nil while a `return` scene plays.
  var pending: Way?
}
