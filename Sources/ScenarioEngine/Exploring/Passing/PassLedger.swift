/// What bands of answers add to the two sums that decide a pass.
///
/// Privacy kept reaches its mark where the sum of weight · (credit - mark) is not below 0, and the
/// job where the sum of (service - mark) is not: so a play's score is a sum over its answers.
struct PassLedger: Sendable {
  /// The two sums, in billionths.
  struct Sums: Sendable, Hashable {
    var kept = 0
    var service = 0

    static func + (left: Sums, right: Sums) -> Sums {
      Sums(kept: left.kept + right.kept, service: left.service + right.service)
    }
  }

  /// More than any play's sum: what can no longer be lost.
  static let safe = 1 << 60
  /// What rounding may take from a sum that comes out at exactly the mark.
  static let slack = 100

  let rule: PassRule
  /// By band.
  let gains: [Sums]
  /// By band: whether a play that takes it cannot pass.
  let fails: [Bool]

  init(_ graph: StateGraph, _ rule: PassRule) {
    self.rule = rule
    gains = graph.bands.map { band in
      let worth = band.worth
      let service = worth.service.map { $0 - rule.service / 100 } ?? 0
      return Sums(
        kept: Int(((worth.kept - worth.weight * rule.adherence / 100) * 1e9).rounded()),
        service: Int((service * 1e9).rounded()))
    }
    fails = graph.bands.map(\.worth.isRedLine)
  }

  /// Whether the sums of a play that has ended are a pass.
  func passes(_ sums: Sums, decisions: Int) -> Bool {
    sums.kept >= -PassLedger.slack && sums.service >= -PassLedger.slack
      && decisions >= rule.decisions
  }

  /// Whether a play that took these bands to an ending is a pass.
  func passes(_ bands: [Int]) -> Bool {
    !bands.contains { fails[$0] }
      && passes(bands.reduce(Sums()) { $0 + gains[$1] }, decisions: bands.count)
  }
}

/// By state: the most, or the least, that answers from there on can add.
struct PassBounds: Sendable {
  private(set) var most: [PassLedger.Sums]
  private(set) var least: [PassLedger.Sums]

  /// Looks from the endings back.
  ///
  /// - Parameter allows: by edge whether it may be taken.
  init(_ flow: StateFlow, _ ledger: PassLedger, allows: [Bool]) {
    let graph = flow.graph
    let none = PassLedger.Sums(kept: -PassLedger.safe, service: -PassLedger.safe)
    let all = PassLedger.Sums(kept: PassLedger.safe, service: PassLedger.safe)
    most = Array(repeating: none, count: graph.nodes.count)
    least = Array(repeating: all, count: graph.nodes.count)
    for component in flow.circles.ranges.indices {
      let members = flow.circles.ranges[component].map { flow.circles.places[$0] }
      let isCyclic = flow.circles.isCyclic[component]
      var (up, down) = (none, all)
      var gains = (up: PassLedger.Sums(), down: PassLedger.Sums())
      for place in members {
        for number in graph.nodes[place].edges where allows[number] {
          let edge = graph.edges[number]
          let gain = ledger.gains[Int(edge.band)]
          if edge.target >= 0, isCyclic, flow.circles.of[Int(edge.target)] == component {
            gains.up.kept = max(gains.up.kept, gain.kept)
            gains.up.service = max(gains.up.service, gain.service)
            gains.down.kept = min(gains.down.kept, gain.kept)
            gains.down.service = min(gains.down.service, gain.service)
            continue
          }
          let isDead = edge.stop.map { !graph.stops[$0].isEnding } ?? false
          guard !isDead else { continue }
          let rest = edge.target < 0 ? PassLedger.Sums() : most[Int(edge.target)]
          let floor = edge.target < 0 ? PassLedger.Sums() : least[Int(edge.target)]
          up.kept = max(up.kept, capped(gain.kept, rest.kept))
          up.service = max(up.service, capped(gain.service, rest.service))
          down.kept = min(down.kept, capped(gain.kept, floor.kept))
          down.service = min(down.service, capped(gain.service, floor.service))
        }
      }
      // What is won or lost on each round can be won or lost for ever.
      if gains.up.kept > 0 { up.kept = PassLedger.safe }
      if gains.up.service > 0 { up.service = PassLedger.safe }
      if gains.down.kept < 0 { down.kept = -PassLedger.safe }
      if gains.down.service < 0 { down.service = -PassLedger.safe }
      for place in members {
        most[place] = up
        least[place] = down
      }
    }
  }

  private func capped(_ gain: Int, _ rest: Int) -> Int {
    abs(rest) >= PassLedger.safe ? rest : gain + rest
  }
}
