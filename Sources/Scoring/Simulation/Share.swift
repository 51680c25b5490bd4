/// How many of how many, and between which bounds the true share lies.
public struct Share: Sendable, Hashable {
  /// How many there were.
  public let count: Int
  /// Of how many.
  public let total: Int

  /// Makes a share.
  public init(_ count: Int, of total: Int) {
    self.count = count
    self.total = total
  }

  /// The share in 100; 0 of none.
  public var inHundred: Double { total == 0 ? 0 : 100 * Double(count) / Double(total) }

  /// Where the true share lies in 95 of 100 cases, in 100; all of it where there is nothing to go
  /// by.
  ///
  /// - SeeAlso: E. B. Wilson, "Probable inference, the law of succession, and statistical inference"
  ///   (1927).
  public var interval: ClosedRange<Double> {
    guard total > 0 else { return 0...100 }
    let (n, p, z) = (Double(total), Double(count) / Double(total), 1.959_963_984_540_054)
    let middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    let half =
      z / (1 + z * z / n) * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    // At the ends the bound is the end itself, which rounding misses by a hair.
    let low = count == 0 ? 0 : max(0, 100 * (middle - half))
    let high = count == total ? 100 : min(100, 100 * (middle + half))
    return low...max(low, high)
  }
}
