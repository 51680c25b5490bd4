import ContentFiles

/// Figures of reports as other programs read them: to a tenth, no finer than is told anywhere.
enum Tenth {
  /// The figure as a number.
  static func of(_ value: Double) -> Double { (value * 10).rounded() / 10 }

  /// The figure as JSON.
  static func json(_ value: Double) -> String { JSONText.number(of(value)) }
}
