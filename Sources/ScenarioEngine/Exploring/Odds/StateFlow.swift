/// How players who answer by chance spread over the states.
struct StateFlow: Sendable {
  /// What is left of the players in a circle when no more rounds are walked in it.
  static let least = 1e-13
  /// The most rounds in one circle, and the most steps in all of them.
  static let most = (rounds: 20_000, steps: 20_000_000)

  /// What came of it.
  struct Spread: Sendable {
    /// By state: how often it is come to, on average.
    var visits: [Double]
    /// The share of players whom an edge took out.
    var taken = 0.0
    /// Whether no more than ``StateFlow/least`` was left in any circle.
    var isSettled = true
  }

  let graph: StateGraph
  let circles: Components
  /// By state whether an ending can be reached from it.
  let canEnd: [Bool]
  /// By state whether any stop can be reached from it.
  let canStop: [Bool]

  init(_ graph: StateGraph) {
    self.graph = graph
    circles = Components(count: graph.nodes.count) { place, tell in
      for edge in graph.nodes[place].edges where graph.edges[edge].target >= 0 {
        tell(Int(graph.edges[edge].target))
      }
    }
    canEnd = StateFlow.reaching(graph) { graph.stops[$0].isEnding }
    canStop = StateFlow.reaching(graph) { _ in true }
  }

  /// The states from which some stop of a kind can be reached.
  private static func reaching(_ graph: StateGraph, _ isMeant: (Int) -> Bool) -> [Bool] {
    var sources: [[Int32]] = Array(repeating: [], count: graph.nodes.count)
    var reaches = Array(repeating: false, count: graph.nodes.count)
    var waiting: [Int] = []
    for edge in graph.edges {
      if let stop = edge.stop {
        guard isMeant(stop), !reaches[Int(edge.source)] else { continue }
        reaches[Int(edge.source)] = true
        waiting.append(Int(edge.source))
      } else {
        sources[Int(edge.target)].append(edge.source)
      }
    }
    while let place = waiting.popLast() {
      for source in sources[place] where !reaches[Int(source)] {
        reaches[Int(source)] = true
        waiting.append(Int(source))
      }
    }
    return reaches
  }

  /// Lets players go from the start until they stop.
  ///
  /// - Parameter takesOut: the edges that take a player out, who is then counted.
  func spread(takingOut takesOut: (StateGraph.Edge) -> Bool = { _ in false }) -> Spread {
    var spread = Spread(visits: Array(repeating: 0, count: graph.nodes.count))
    guard graph.start >= 0 else { return spread }
    var mass = spread.visits
    mass[Int(graph.start)] = 1
    var steps = 0
    for component in circles.ranges.indices.reversed() {
      let members = circles.ranges[component]
      let mostRounds =
        circles.isCyclic[component]
        ? (canStop[circles.places[members.lowerBound]] ? StateFlow.most.rounds : 1000) : 1
      var round = 0
      var left = 1.0
      while round < mostRounds, left > StateFlow.least, steps < StateFlow.most.steps {
        left = 0
        for member in members {
          let place = circles.places[member]
          let here = mass[place]
          guard here > 0 else { continue }
          mass[place] = 0
          spread.visits[place] += here
          for number in graph.nodes[place].edges {
            let edge = graph.edges[number]
            let share = here * edge.odds
            if takesOut(edge) {
              spread.taken += share
            } else if edge.target >= 0 {
              mass[Int(edge.target)] += share
              if circles.of[Int(edge.target)] == component { left += share }
            }
          }
        }
        round += 1
        steps += members.count
      }
      if circles.isCyclic[component], left > StateFlow.least { spread.isSettled = false }
    }
    return spread
  }
}
