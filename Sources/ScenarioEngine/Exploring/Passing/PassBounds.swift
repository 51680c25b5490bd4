/// By state: the most, or the least, that answers from there to an ending can add to each sum.
struct PassBounds: Sendable {
  /// Which end is looked for.
  enum End {
    case most
    case least
  }

  private let sign: Int
  private var sums: [PassLedger.Sums]

  /// Looks from the endings back.
  ///
  /// - Parameter allows: by edge whether it may be taken.
  init(_ end: End, _ flow: StateFlow, _ ledger: PassLedger, allows: [Bool]) {
    sign = end == .most ? 1 : -1
    let graph = flow.graph
    let none = PassLedger.Sums(kept: -PassLedger.safe, service: -PassLedger.safe)
    sums = Array(repeating: none, count: graph.nodes.count)
    for component in flow.circles.ranges.indices {
      let members = flow.circles.ranges[component]
      let isCyclic = flow.circles.isCyclic[component]
      var best = none
      var round = PassLedger.Sums()
      for member in members {
        for number in graph.nodes[flow.circles.places[member]].edges where allows[number] {
          let edge = graph.edges[number]
          let gain = ledger.gains[Int(edge.band)]
          let (kept, service) = (sign * gain.kept, sign * gain.service)
          if edge.target >= 0 {
            let target = Int(edge.target)
            if isCyclic, flow.circles.of[target] == component {
              round.kept = max(round.kept, kept)
              round.service = max(round.service, service)
            } else {
              best.kept = max(best.kept, PassBounds.adding(kept, to: sums[target].kept))
              best.service = max(
                best.service, PassBounds.adding(service, to: sums[target].service))
            }
          } else if graph.stops[Int(-1 - edge.target)].isEnding {
            best.kept = max(best.kept, kept)
            best.service = max(best.service, service)
          }
        }
      }
      // What is won on a round can be won for ever.
      if round.kept > 0 { best.kept = PassLedger.safe }
      if round.service > 0 { best.service = PassLedger.safe }
      for member in members { sums[flow.circles.places[member]] = best }
    }
  }

  /// The sums from a state on; nothing leads from it to an ending where they are out of reach.
  subscript(state: Int) -> PassLedger.Sums {
    PassLedger.Sums(kept: sign * sums[state].kept, service: sign * sums[state].service)
  }

  private static func adding(_ gain: Int, to rest: Int) -> Int {
    abs(rest) >= PassLedger.safe ? rest : gain + rest
  }
}
