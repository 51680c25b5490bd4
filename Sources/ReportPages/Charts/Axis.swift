/// The line on which the charts of a page stand: slips in 100, from none to a round number.
struct Axis: Sendable, Hashable {
  /// Where it ends: the least of 10, 20, 50 and 100 that holds all of the values.
  let end: Double

  /// Makes an axis that holds values.
  init(holding values: some Sequence<Double>) {
    let highest = values.max() ?? 0
    end = [10, 20, 50].first { highest <= $0 } ?? 100
  }

  /// Where a value stands, as a share of the chart's width: `34.5%`.
  func place(_ value: Double) -> String { Axis.percent(share(value)) }

  /// How wide a range is, as a share of the chart's width.
  func width(_ range: ClosedRange<Double>) -> String {
    Axis.percent(share(range.upperBound) - share(range.lowerBound))
  }

  /// A value as a share of the axis, 0 to 100.
  func share(_ value: Double) -> Double { min(max(100 * value / end, 0), 100) }

  /// Tenths are enough for what is drawn, and stay the same on every machine.
  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)%"
  }
}
