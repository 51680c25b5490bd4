/// A number typed digit by digit: `1`, then `2`, is 12 where there are so many, else 2.
struct NumberEntry: Sendable, Hashable {
  private var typed = 0

  /// The number after one more digit; nil where there is none up to `count`.
  mutating func typed(_ digit: Int, upTo count: Int) -> Int? {
    let longer = typed * 10 + digit
    typed = (1...max(1, count)).contains(longer) ? longer : digit
    return (1...max(1, count)).contains(typed) ? typed : nil
  }
}
