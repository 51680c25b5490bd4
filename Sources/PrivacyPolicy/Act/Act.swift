import Content

/// What is done with data, as a policy judges it: for each dimension the values that are stated.
///
/// A dimension that is stated and empty (`data: []`) says that there is none; one that is left out
/// says nothing.
public struct Act: Hashable, Sendable {
  /// The stated words; a dimension that is left out is missing here.
  public var words: [WordDimension: [Word]]
  /// The stated numbers.
  public var numbers: [NumberDimension: Double]

  /// Makes an act of what is stated.
  public init(words: [WordDimension: [Word]] = [:], numbers: [NumberDimension: Double] = [:]) {
    self.words = words
    self.numbers = numbers
  }

  /// Whether the act says that no personal data is touched.
  var touchesNoData: Bool { words[.data]?.isEmpty ?? false }

  /// The dimensions that are stated.
  public var stated: Set<ActDimension> {
    Set(words.keys.map(ActDimension.words)).union(numbers.keys.map(ActDimension.number))
  }

  /// The act of several done at once: each dimension is the union, each number the largest.
  public static func together(_ acts: [Act]) -> Act {
    var all = Act()
    for act in acts {
      for (dimension, values) in act.words {
        let known = all.words[dimension, default: []]
        all.words[dimension] = known + values.filter { !known.contains($0) }
      }
      all.numbers.merge(act.numbers) { max($0, $1) }
    }
    return all
  }
}
