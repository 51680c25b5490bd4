import Dispatch
public import ScenarioEngine
public import Scoring
import Synchronization

/// Many made-up players at once, on all cores.
public struct SimulationRun: Sendable {
  /// How many players play in one go, before somebody is told how far it is.
  static let chunk = 250

  private let graph: ScenarioGraph
  private let mark: Mark

  /// Prepares to play a situation.
  public init(_ graph: ScenarioGraph, mark: Mark) {
    self.graph = graph
    self.mark = mark
  }

  /// Plays; the same seed gives the same figures, on however many cores.
  ///
  /// - Parameters:
  ///   - count: how many players.
  ///   - progress: told now and then which share is done, 0 to 1, one call at a time.
  public func played(
    by kind: PlayerKind, count: Int, seed: UInt64, progress: @escaping @Sendable (Double) -> Void
  ) -> Simulation {
    let chunks = (count + SimulationRun.chunk - 1) / SimulationRun.chunk
    let done = Mutex<[Int: Simulation]>([:])
    DispatchQueue.concurrentPerform(iterations: chunks) { place in
      let first = place * SimulationRun.chunk
      let part = Simulation(
        of: kind, on: graph, players: first..<min(count, first + SimulationRun.chunk), seed: seed,
        mark: mark)
      done.withLock {
        $0[place] = part
        progress(Double($0.count) / Double(chunks))
      }
    }
    // Added in their order: sums of fractions depend on it.
    let parts = done.withLock { $0 }
    var whole = Simulation()
    for place in 0..<chunks { if let part = parts[place] { whole.add(part) } }
    return whole
  }
}
