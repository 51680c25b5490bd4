import RealModule

/// The binomial probability of real arguments, exact to a few units in the last place even where
/// the factorials in it are huge.
///
/// - SeeAlso: C. Loader, "Fast and Accurate Computation of Binomial Probabilities", 2000.
enum BinomialKernel {
  /// The logarithm of n choose k, times x to the k and (1 - x) to the n - k; 0 < k < n, 0 < x < 1.
  static func logarithm(_ k: Double, of n: Double, at x: Double) -> Double {
    let rest = n - k
    let factorials = stirlingError(n) - stirlingError(k) - stirlingError(rest)
    let deviances = deviance(k, from: n * x) + deviance(rest, from: n * (1 - x))
    let scale = Double.log(2 * .pi) + .log(k) + .log(onePlus: -k / n)
    return factorials - deviances - scale / 2
  }

  /// By how much the logarithm of n! exceeds Stirling's formula; n > 0.
  static func stirlingError(_ n: Double) -> Double {
    guard n > 15 else {
      return .logGamma(n + 1) - (n + 0.5) * .log(n) + n - .log(2 * .pi) / 2
    }
    let square = n * n
    let series: [Double] = [1.0 / 1188, -1.0 / 1680, 1.0 / 1260, -1.0 / 360, 1.0 / 12]
    return series.dropFirst().reduce(series[0]) { $0 / square + $1 } / n
  }

  /// k·log(k/mean) + mean - k, without losing digits where both are near; k, mean > 0.
  static func deviance(_ k: Double, from mean: Double) -> Double {
    let difference = k - mean
    let ratio = difference / (k + mean)
    guard abs(ratio) < 0.1 else { return k * .log(k / mean) + mean - k }
    var sum = difference * ratio
    var term = 2 * k * ratio
    var divisor = 1.0
    while true {
      term *= ratio * ratio
      divisor += 2
      let next = sum + term / divisor
      if next == sum { return next }
      sum = next
    }
  }
}
