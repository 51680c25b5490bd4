/// The states that a situation can come to, and the answers that lead from one to the next.
struct StateGraph: Sendable {
  /// A way from a state: a band of answers to its decision.
  struct Edge: Sendable {
    /// The state that it leads from.
    let source: Int32
    /// The state that it leads to; below 0 the stop of number `-1 - target`.
    let target: Int32
    /// The band, among all.
    let band: Int32
    /// The scenes entered on the way.
    let trail: Int32
    /// How likely a player who answers by chance takes it.
    let odds: Double

    /// The stop that it leads to; nil where it leads to a state.
    var stop: Int? { target < 0 ? Int(-1 - target) : nil }

    /// The same way by another band.
    func taking(_ band: Int, odds: Double) -> Edge {
      Edge(source: source, target: target, band: Int32(band), trail: trail, odds: odds)
    }
  }

  /// Where nothing is to be decided any more.
  struct Stop: Sendable, Hashable {
    /// The last scene entered; nil where there was none.
    let scene: Int?
    /// Whether it is an ending, rather than a place that leads nowhere.
    let isEnding: Bool
    /// The scenes that were still to come.
    let queued: [Int]
  }

  /// What a state waits for, and which ways lead from it.
  struct Node: Sendable {
    /// The scene that it stands in.
    let scene: Int32
    /// The way on that is taken up again after the scene; 0 for none.
    let way: Int32
    /// The edge by which it was first met; -1 for the first state.
    let parent: Int32
    /// The answers, by their number among the tables.
    var table: Int32 = -1
    /// The first of its edges; those of the next state begin where its own end.
    var edges: Range<Int> = 0..<0
  }

  /// The states, in the order in which they were met: those that take fewer answers come first.
  var nodes: [Node] = []
  /// The edges, by their source.
  var edges: [Edge] = []
  /// Where nothing is to be decided any more.
  var stops: [Stop] = []
  /// The answers to each decision as it is met.
  var tables: [AnswerTable] = []
  /// All bands of all tables, one table after another.
  var bands: [AnswerBand] = []
  /// What was seen on the way.
  var sightings: Sightings
  /// The scenes entered before the first decision.
  var opening = 0
  /// Where the opening leads: a state, or below 0 a stop.
  var start: Int32 = 0
  /// By decision: the first edge on which it was passed by; -1 for the opening.
  var passed: [Int: Int] = [:]
  /// By option or result: the first edge on which nothing is said of the answer.
  var silent: [PlayState.Way: Int] = [:]
  /// By meter whether some change was not cut off by its bounds; said of meters tracked only.
  var moved: [Bool] = []
  /// By scene whether it can be entered more than once.
  var recurring: [Bool] = []
  /// Whether all states were met.
  var isWhole = true

  /// By scene: the first edge on which it is entered; -1 for the opening.
  var firstEntries: [Int: Int] {
    var entries: [Int: Int] = [:]
    for scene in sightings.trails.scenes(of: opening) { entries[scene] = -1 }
    var isKnown = Array(repeating: false, count: sightings.trails.count)
    for (number, edge) in edges.enumerated() where !isKnown[Int(edge.trail)] {
      isKnown[Int(edge.trail)] = true
      for scene in sightings.trails.scenes(of: Int(edge.trail)) where entries[scene] == nil {
        entries[scene] = number
      }
    }
    return entries
  }
}
