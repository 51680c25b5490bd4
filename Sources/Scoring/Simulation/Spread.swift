/// How values from 0 to 100 are spread: in elevenths of the scale, and their mean.
public struct Spread: Sendable, Hashable {
  /// How many values are from 0 up to 10, from 10 up to 20 and so on; the last are 100 exactly.
  public private(set) var counts = Array(repeating: 0, count: 11)
  private var sum = 0.0

  /// No values yet.
  public init() {}

  /// How many values there are.
  public var total: Int { counts.reduce(0, +) }

  /// The mean of the values; 0 where there are none.
  public var mean: Double { total == 0 ? 0 : sum / Double(total) }

  /// Adds a value.
  mutating func add(_ value: Double) {
    counts[min(max(Int(value / 10), 0), 10)] += 1
    sum += value
  }

  /// Adds the values of another.
  mutating func add(_ other: Spread) {
    for place in counts.indices { counts[place] += other.counts[place] }
    sum += other.sum
  }
}
