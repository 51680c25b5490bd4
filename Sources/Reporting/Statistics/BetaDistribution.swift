import RealModule

/// A Beta distribution: what is believed of a rate between 0 and 1.
public struct BetaDistribution: Sendable, Hashable {
  /// The first shape, above 0: prior and observed slips.
  public let a: Double
  /// The second shape, above 0: prior and observed times without one.
  public let b: Double

  /// Makes a distribution of two shapes, both above 0 and finite.
  public init(_ a: Double, _ b: Double) {
    precondition(a > 0 && b > 0 && a.isFinite && b.isFinite)
    self.a = a
    self.b = b
  }

  /// The mean.
  public var mean: Double { a / (a + b) }

  /// The variance.
  public var variance: Double { a * b / ((a + b) * (a + b) * (a + b + 1)) }

  /// The probability that the rate is at most `x`: the regularised incomplete beta function.
  ///
  /// - SeeAlso: NIST Digital Library of Mathematical Functions, 8.17.
  public func cumulative(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    // The fraction converges fast on this side of the mean only.
    guard x <= (a + 1) / (a + b + 2) else { return 1 - mirrored.lowerTail(1 - x) }
    return lowerTail(x)
  }

  /// The rate below which the share `p` of what is believed lies; `p` between 0 and 1.
  public func quantile(_ p: Double) -> Double {
    guard p > 0 else { return 0 }
    guard p < 1 else { return 1 }
    var (low, high) = (0.0, 1.0)
    var x = start(p)
    for _ in 0..<400 {
      let excess = cumulative(x) - p
      if excess == 0 { return x }
      if excess > 0 { high = x } else { low = x }
      let newton = x - excess / density(x)
      // Outside the bracket, or where the density says nothing: halve, by size near 0.
      let next =
        newton > low && newton < high
        ? newton : low > 0 ? (low * high).squareRoot() : high / 1024
      if abs(next - x) <= 2 * x.ulp || next < .leastNormalMagnitude { return next }
      x = next
    }
    return x
  }

  private var mirrored: BetaDistribution { BetaDistribution(b, a) }

  /// Where to begin to look for a quantile.
  private func start(_ p: Double) -> Double {
    // Near 0 the distribution function is a power.
    let logBeta = Double.logGamma(a) + .logGamma(b) - .logGamma(a + b)
    let power = Double.exp((.log(p * a) + logBeta) / a)
    return a < 1 && power > .leastNormalMagnitude && power < mean ? power : mean
  }

  private func density(_ x: Double) -> Double { .exp(logKernel(x)) / (x * (1 - x)) }

  /// The logarithm of x to the a and (1 - x) to the b, over the complete beta function.
  private func logKernel(_ x: Double) -> Double {
    BinomialKernel.logarithm(a, of: a + b, at: x) + .log(a * b / (a + b))
  }

  /// The distribution function by its continued fraction, evaluated by Lentz's method.
  ///
  /// - SeeAlso: NIST Digital Library of Mathematical Functions, 8.17.22; W. J. Lentz, 1976.
  private func lowerTail(_ x: Double) -> Double {
    let tiny = 1e-300
    var numerator = 1.0
    var denominator = 1 / nonzero(1 - (a + b) * x / (a + 1), tiny)
    var fraction = denominator
    var m = 0.0
    while m < 1_000_000 {
      m += 1
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      denominator = 1 / nonzero(1 + even * denominator, tiny)
      numerator = nonzero(1 + even / numerator, tiny)
      fraction *= denominator * numerator
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      denominator = 1 / nonzero(1 + odd * denominator, tiny)
      numerator = nonzero(1 + odd / numerator, tiny)
      let change = denominator * numerator
      fraction *= change
      if abs(change - 1) < 3e-16 { break }
    }
    return min(1, .exp(logKernel(x)) * fraction / a)
  }

  private func nonzero(_ value: Double, _ tiny: Double) -> Double {
    abs(value) < tiny ? tiny : value
  }
}
