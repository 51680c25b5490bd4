/// Finds the loops of a graph in which everyone has at most one boss.
enum BossLoops {
  /// Each loop once, as places in order from report to boss.
  static func find(in bosses: [Int?]) -> [[Int]] {
    var loops: [[Int]] = []
    // The walk that met each place; 0 for none yet.
    var walks = Array(repeating: 0, count: bosses.count)
    for start in bosses.indices where walks[start] == 0 {
      var place: Int? = start
      while let here = place, walks[here] == 0 {
        walks[here] = start + 1
        place = bosses[here]
      }
      guard let entry = place, walks[entry] == start + 1 else { continue }
      var loop = [entry]
      var next = bosses[entry]
      while let member = next, member != entry {
        loop.append(member)
        next = bosses[member]
      }
      loops.append(loop)
    }
    return loops
  }
}
