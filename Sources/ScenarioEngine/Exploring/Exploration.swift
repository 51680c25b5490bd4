public import Content
import PrivacyPolicy

/// All that can happen in a situation, found by walking its states rather than its paths.
///
/// A state is where the story stands and what some condition can still read: live meters, scenes
/// seen, choices, credit and service by class, violated clauses, and what is still to come later.
/// Answers that come to the same are walked once: of order and classify those that are right to the
/// same degree, of select and redact those of the same score and consequence.
///
/// Where a situation has more states than the budget allows, what was met by then is kept, and
/// seeded plays go on from the start: some by chance, for the odds, some towards what was not taken
/// yet. Then what was found is there, but what was not found may be there too.
public struct Exploration: Sendable {
  /// How a situation was explored.
  public enum Method: Sendable, Hashable {
    /// All states were met, so many.
    case exact(states: Int)
    /// So many states were met, then so many plays were made by chance.
    case sampled(states: Int, plays: Int)
  }

  /// How much may be done.
  public struct Budget: Sendable, Hashable {
    /// The most states.
    public var states: Int
    /// The most answers walked and scenes entered.
    public var steps: Int
    /// How many plays by chance are made past that.
    public var plays: Int

    /// Makes a budget; the usual one takes a second at the most.
    public init(states: Int = 200_000, steps: Int = 4_000_000, plays: Int = 20_000) {
      self.states = states
      self.steps = steps
      self.plays = plays
    }
  }

  /// How many plays are made at a time, and how often, to see meters move and texts come and go
  /// that need not be followed.
  private static let (batch, batches) = (8, 16)
  /// The longest of these plays, in answers.
  private static let longest = 40

  /// The situation.
  public let scenario: Scenario
  /// How it was explored.
  public let method: Method
  /// How much might be done.
  let budget: Budget
  let graph: ScenarioGraph
  let found: StateGraph
  let flow: StateFlow
  /// By scene: the first edge on which it is entered; -1 for the opening.
  let entries: [Int: Int]
  /// The plays made where not all states were met.
  let sample: PlaySample?

  /// Explores a situation.
  ///
  /// - Parameters:
  ///   - budget: how much may be done.
  ///   - meters: meters that are followed though no condition reads them.
  public init(
    of graph: ScenarioGraph, budget: Budget = Budget(), tracking meters: [MeterID] = []
  ) {
    self.init(of: graph, budget: budget, following: [], tracking: meters)
  }

  /// Explores a situation, and follows some conditions of texts as well.
  init(
    of graph: ScenarioGraph, budget: Budget, following suspects: Set<ConditionSite>,
    tracking meters: [MeterID] = []
  ) {
    self.graph = graph
    self.budget = budget
    scenario = graph.scenario
    var explorer = StateExplorer(
      graph, following: suspects,
      tracking: meters.compactMap { graph.terms.names.meters[$0] })
    explorer.run(StateExplorer.Budget(states: budget.states, steps: budget.steps))
    if explorer.found.isWhole {
      let texts = explorer.found.sightings.unfollowed
      if !texts.isEmpty || explorer.found.sightings.changed.contains(true) {
        for number in 0..<Exploration.batches {
          _ = PlaySample(
            explorer: &explorer, plays: Exploration.batch, from: number * Exploration.batch,
            longest: Exploration.longest)
          if texts.allSatisfy(explorer.found.sightings.cameBothWays) { break }
        }
      }
      sample = nil
      method = .exact(states: explorer.found.nodes.count)
    } else {
      sample = PlaySample(explorer: &explorer, plays: budget.plays)
      method = .sampled(states: explorer.found.nodes.count, plays: budget.plays)
    }
    found = explorer.found
    flow = StateFlow(found)
    entries = found.firstEntries
  }

  /// Whether all states were met and all answers looked at: then what is not found is not there.
  public var isExact: Bool { sample == nil && found.tables.allSatisfy(\.isExact) }
}
