/// How likely a player by chance passes: how players spread over states and sums together.
struct PassFlow {
  /// The most pairs of a state and sums that are gone through.
  static let mostPairs = 300_000
  /// How many plays are made where there are more.
  static let plays = 20_000

  private struct Key: Hashable {
    var sums: PassLedger.Sums
    var decisions: Int
  }

  private let flow: StateFlow
  private let ledger: PassLedger
  private let most: PassBounds
  private let least: PassBounds
  /// By edge.
  private let odds: [Double]

  /// Prepares.
  ///
  /// - Parameter odds: by edge how likely it is taken in the state that it leads from.
  init(_ flow: StateFlow, _ ledger: PassLedger, odds: [Double]) {
    self.flow = flow
    self.ledger = ledger
    self.odds = odds
    let allows = flow.graph.edges.indices.map { number in
      odds[number] > 0 && !ledger.fails[Int(flow.graph.edges[number].band)]
    }
    most = PassBounds(.most, flow, ledger, allows: allows)
    least = PassBounds(.least, flow, ledger, allows: allows)
  }

  /// The odds.
  func passing() -> PassOdds {
    guard flow.graph.start >= 0 else {
      let isEnding = flow.graph.stops[Int(-1 - flow.graph.start)].isEnding
      let passes = isEnding && ledger.passes(.init(), decisions: 0)
      return PassOdds(odds: passes ? 1 : 0, plays: nil)
    }
    return exact().map { PassOdds(odds: min(1, $0), plays: nil) } ?? sampled()
  }

  /// The odds over all states and sums; nil where there are too many.
  private func exact() -> Double? {
    let graph = flow.graph
    var masses: [[Key: Double]] = Array(repeating: [:], count: graph.nodes.count)
    var passed = 0.0
    var steps = 0
    if let key = key(.init(), 0, at: Int(graph.start)) { masses[Int(graph.start)][key] = 1 }
    for component in flow.circles.ranges.indices.reversed() {
      let members = flow.circles.ranges[component]
      var left = 1.0
      while left > StateFlow.least {
        left = 0
        for member in members {
          let place = flow.circles.places[member]
          let here = masses[place]
          guard !here.isEmpty else { continue }
          masses[place] = [:]
          steps += here.count
          guard steps <= PassFlow.mostPairs else { return nil }
          for number in graph.nodes[place].edges where odds[number] > 0 {
            let edge = graph.edges[number]
            guard !ledger.fails[Int(edge.band)] else { continue }
            for (key, mass) in here {
              let sums = adding(ledger.gains[Int(edge.band)], to: key.sums)
              if let stop = edge.stop {
                if graph.stops[stop].isEnding,
                  ledger.passes(sums, decisions: key.decisions + 1)
                {
                  passed += mass * odds[number]
                }
              } else if let next = self.key(sums, key.decisions + 1, at: Int(edge.target)) {
                masses[Int(edge.target)][next, default: 0] += mass * odds[number]
                if flow.circles.of[Int(edge.target)] == component {
                  left += mass * odds[number]
                }
              }
            }
          }
        }
        if !flow.circles.isCyclic[component] { break }
      }
    }
    return passed
  }

  private func adding(_ gain: PassLedger.Sums, to sums: PassLedger.Sums) -> PassLedger.Sums {
    PassLedger.Sums(
      kept: sums.kept == PassLedger.safe ? sums.kept : sums.kept + gain.kept,
      service: sums.service == PassLedger.safe ? sums.service : sums.service + gain.service)
  }

  /// The sums as far as they still matter at a state; nil where no pass can come of them.
  private func key(_ sums: PassLedger.Sums, _ decisions: Int, at place: Int) -> Key? {
    let (most, least) = (self.most[place], self.least[place])
    guard sums.kept + most.kept >= -PassLedger.slack,
      sums.service + most.service >= -PassLedger.slack
    else { return nil }
    var sums = sums
    if sums.kept + least.kept >= 0 { sums.kept = PassLedger.safe }
    if sums.service + least.service >= 0 { sums.service = PassLedger.safe }
    return Key(sums: sums, decisions: min(decisions, max(0, ledger.rule.decisions)))
  }

  /// The odds as seeded plays over the states tell them.
  private func sampled() -> PassOdds {
    let graph = flow.graph
    var passed = 0
    for seed in 0..<PassFlow.plays {
      var generator = SeededGenerator(seed: UInt64(seed), name: "pass")
      var place = Int(graph.start)
      var sums = PassLedger.Sums()
      var decisions = 0
      while decisions < PlaySample.longest {
        let edges = graph.nodes[place].edges
        var share = Double(generator.next() >> 11) / Double(1 << 53)
        let number =
          edges.first { number in
            share -= odds[number]
            return share < 0
          } ?? edges.last { odds[$0] > 0 }
        guard let edge = number.map({ graph.edges[$0] }), !ledger.fails[Int(edge.band)] else {
          break
        }
        sums = sums + ledger.gains[Int(edge.band)]
        decisions += 1
        if let stop = edge.stop {
          passed += graph.stops[stop].isEnding && ledger.passes(sums, decisions: decisions) ? 1 : 0
          break
        }
        place = Int(edge.target)
      }
    }
    return PassOdds(odds: Double(passed) / Double(PassFlow.plays), plays: PassFlow.plays)
  }
}
