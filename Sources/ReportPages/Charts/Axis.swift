/// The line on which the charts of all pages stand: slips in 100, from 0 to 100, so that any two of
/// them can be compared.
enum Axis {
  /// Where it ends.
  static let end = 100.0

  /// Where a value stands, as a share of the chart's width: `34.5%`.
  static func place(_ value: Double) -> String { percent(share(value)) }

  /// How wide a range is, as a share of the chart's width.
  static func width(_ range: ClosedRange<Double>) -> String {
    percent(share(range.upperBound) - share(range.lowerBound))
  }

  /// A value as a share of the axis, 0 to 100.
  static func share(_ value: Double) -> Double { min(max(100 * value / end, 0), 100) }

  /// Tenths are enough for what is drawn, and stay the same on every machine.
  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)%"
  }
}
