/// Numbers of acts and policies as text.
enum Number {
  /// The shortest text for a number: `80`, `1.5`.
  static func text(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}
