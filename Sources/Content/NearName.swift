/// Finds the known name that a mistyped one most likely meant.
public enum NearName {
  /// The candidate nearest to `name`, where one is near enough to be worth asking about.
  ///
  /// Near is an edit distance (with swaps) of at most a third of the name's length, at least one;
  /// among equals the first in order wins.
  public static func of(_ name: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    guard wanted.count <= 64 else { return nil }
    let limit = max(1, wanted.count / 3)
    let near = candidates.lazy
      .map { (name: $0, distance: distance(wanted, Array($0.lowercased().unicodeScalars))) }
      .filter { $0.distance <= limit && $0.name != name }
    return near.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
  }

  /// The help line for an unknown name: what was probably meant, else what there is.
  public static func help(for name: String, in candidates: [String], kind: String) -> String {
    if let near = of(name, in: candidates) { return "did you mean `\(near)`?" }
    let shown = candidates.sorted().prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    guard !shown.isEmpty else { return "there is no \(kind) yet" }
    return candidates.count > 12 ? "some of the \(kind)s: \(shown)" : "the \(kind)s are: \(shown)"
  }

  /// The optimal string alignment distance: insertions, deletions, substitutions and swaps.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in 1...left.count {
      var current = [row] + Array(repeating: 0, count: right.count)
      for column in 1...right.count {
        let same = left[row - 1] == right[column - 1]
        current[column] = min(
          previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          current[column] = min(current[column], before[column - 2] + 1)
        }
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
