/// The circles of a graph: places that lead to one another, and the order in which they follow.
///
/// - SeeAlso: Tarjan, "Depth-first search and linear graph algorithms" (1972).
struct Components: Sendable {
  /// By place: the number of its component.
  private(set) var of: [Int]
  /// The places, component by component; what a component leads to comes before it.
  private(set) var places: [Int] = []
  /// By component: where its places stand among ``places``.
  private(set) var ranges: [Range<Int>] = []
  /// By component: whether some way leads from it back to itself.
  private(set) var isCyclic: [Bool] = []

  /// Finds the circles among places `0..<count`.
  ///
  /// - Parameter next: tells where a place leads.
  init(count: Int, next: (Int, (Int) -> Void) -> Void) {
    of = Array(repeating: -1, count: count)
    places.reserveCapacity(count)
    var depth = Array(repeating: 0, count: count)
    var least = depth
    var visited = 0
    var open: [Int] = []
    var path: [(place: Int, targets: [Int], next: Int)] = []
    func targets(of place: Int) -> [Int] {
      var targets: [Int] = []
      next(place) { targets.append($0) }
      return targets
    }
    for root in 0..<count where depth[root] == 0 {
      var entering: Int? = root
      while true {
        if let place = entering {
          entering = nil
          visited += 1
          depth[place] = visited
          least[place] = visited
          open.append(place)
          path.append((place, targets(of: place), 0))
        }
        guard let top = path.last else { break }
        if top.next < top.targets.count {
          path[path.count - 1].next += 1
          let target = top.targets[top.next]
          if depth[target] == 0 {
            entering = target
          } else if of[target] < 0 {
            least[top.place] = min(least[top.place], depth[target])
          }
          continue
        }
        path.removeLast()
        if let parent = path.last?.place {
          least[parent] = min(least[parent], least[top.place])
        }
        if least[top.place] == depth[top.place] {
          close(at: top.place, &open, leadsToItself: top.targets.contains(top.place))
        }
      }
    }
  }

  private mutating func close(at place: Int, _ open: inout [Int], leadsToItself: Bool) {
    let first = places.count
    while let member = open.popLast() {
      of[member] = ranges.count
      places.append(member)
      if member == place { break }
    }
    ranges.append(first..<places.count)
    isCyclic.append(leadsToItself || places.count - first > 1)
  }
}
