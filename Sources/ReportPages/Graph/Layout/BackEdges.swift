/// The edges without which a graph has no circles: those that lead back to where one came from, in
/// a walk that goes deep first.
struct BackEdges {
  /// The places of these edges.
  private(set) var places: Set<Int> = []

  init(count: Int, _ edges: [LayeredLayout.Edge], root: Int) {
    let leaving = Dictionary(grouping: edges.indices) { edges[$0].from }
    enum State { case new, open, done }
    var states = Array(repeating: State.new, count: count)
    for first in [root] + Array(0..<count) where states[first] == .new {
      // A stack of its own: a story may be deeper than the machine's.
      var path: [(box: Int, next: Int)] = [(first, 0)]
      states[first] = .open
      while let (box, next) = path.last {
        let out = leaving[box] ?? []
        guard next < out.count else {
          states[box] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let target = edges[out[next]].to
        switch states[target] {
        case .open: places.insert(out[next])
        case .done: break
        case .new:
          states[target] = .open
          path.append((target, 0))
        }
      }
    }
  }
}
