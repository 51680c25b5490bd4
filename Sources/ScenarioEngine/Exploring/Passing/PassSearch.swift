/// Looks for the shortest play that passes: from the start, keeping at each state only the sums that
/// no other beats.
struct PassSearch {
  /// The most sums kept.
  static let most = 400_000
  /// The most comparisons of sums: in a circle that goes on gaining each is held against all others.
  static let mostComparisons = 20_000_000

  private struct Label {
    let state: Int32
    let sums: PassLedger.Sums
    let decisions: Int32
    /// Whether a band that must be taken was.
    let isDue: Bool
    /// The label it comes from; -1 for the first.
    let parent: Int32
    /// The edge it came by.
    let edge: Int32
  }

  private let graph: StateGraph
  private let ledger: PassLedger
  private let flow: StateFlow
  private let allows: [Bool]
  private let isDue: [Bool]
  private var labels: [Label] = []
  private var kept: [[Int32]]
  private var comparisons = 0

  /// Whether all sums were looked at.
  private(set) var isWhole = true

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - allows: by edge whether the play may take it; none that fails the play is.
  ///   - due: by band whether it is one of those of which the play must take one; nil where it need
  ///     not.
  init(_ flow: StateFlow, _ ledger: PassLedger, allows: [Bool], due: [Bool]? = nil) {
    graph = flow.graph
    self.ledger = ledger
    self.flow = flow
    self.allows = allows
    isDue = due ?? flow.graph.bands.map { _ in true }
    kept = Array(repeating: [], count: flow.graph.nodes.count)
  }

  /// The edges of the shortest play that passes; nil where there is none, or too many to look at.
  mutating func run() -> [Int]? {
    guard graph.start >= 0 else {
      let isEnding = graph.stops[Int(-1 - graph.start)].isEnding
      return isEnding && ledger.passes(.init(), decisions: 0) ? [] : nil
    }
    guard canEnd else { return nil }
    let most = PassBounds(.most, flow, ledger, allows: allows)
    add(
      Label(state: graph.start, sums: .init(), decisions: 0, isDue: false, parent: -1, edge: -1),
      most)
    var place = 0
    while place < labels.count {
      guard labels.count <= PassSearch.most, comparisons <= PassSearch.mostComparisons else {
        isWhole = false
        return nil
      }
      let label = labels[place]
      for number in graph.nodes[Int(label.state)].edges where allows[number] {
        let edge = graph.edges[number]
        let sums = label.sums + ledger.gains[Int(edge.band)]
        let decisions = min(label.decisions + 1, Int32(clamping: max(0, ledger.rule.decisions)))
        let isDue = label.isDue || self.isDue[Int(edge.band)]
        if let stop = edge.stop {
          guard isDue, graph.stops[stop].isEnding, ledger.passes(sums, decisions: Int(decisions))
          else {
            continue
          }
          return route(to: place) + [number]
        }
        add(
          Label(
            state: edge.target, sums: sums, decisions: decisions, isDue: isDue,
            parent: Int32(place), edge: Int32(number)), most)
      }
      place += 1
    }
    return nil
  }

  /// Whether any ending can be reached by the edges that may be taken.
  private var canEnd: Bool {
    var isMet = Array(repeating: false, count: graph.nodes.count)
    var waiting = [graph.start]
    isMet[Int(graph.start)] = true
    while let place = waiting.popLast() {
      for number in graph.nodes[Int(place)].edges where allows[number] {
        let target = graph.edges[number].target
        if target < 0 {
          if graph.stops[Int(-1 - target)].isEnding { return true }
        } else if !isMet[Int(target)] {
          isMet[Int(target)] = true
          waiting.append(target)
        }
      }
    }
    return false
  }

  /// Keeps a label that can still pass and that no other at its state beats.
  private mutating func add(_ label: Label, _ bounds: PassBounds) {
    let most = bounds[Int(label.state)]
    guard label.sums.kept + most.kept >= -PassLedger.slack,
      label.sums.service + most.service >= -PassLedger.slack
    else { return }
    comparisons += kept[Int(label.state)].count
    for number in kept[Int(label.state)] {
      let other = labels[Int(number)]
      if other.sums.kept >= label.sums.kept, other.sums.service >= label.sums.service,
        other.decisions >= label.decisions, other.isDue || !label.isDue
      {
        return
      }
    }
    kept[Int(label.state)].append(Int32(labels.count))
    labels.append(label)
  }

  private func route(to place: Int) -> [Int] {
    var route: [Int] = []
    var label = labels[place]
    while label.parent >= 0 {
      route.append(Int(label.edge))
      label = labels[Int(label.parent)]
    }
    return route.reversed()
  }
}
