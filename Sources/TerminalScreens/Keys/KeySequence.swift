/// The inside of a control sequence, after its introducer; no longer than any that is a key.
struct KeySequence: Sendable, Hashable {
  /// The longest that is kept; what is longer is no key.
  private static let longest = 16
  private var inside: [UInt8] = []
  private var isTooLong = false

  /// Whether nothing was read after the introducer.
  var isEmpty: Bool { inside.isEmpty && !isTooLong }

  /// Whether it begins the pasting of text, where `final` ends it.
  func isPaste(endedBy final: UInt8) -> Bool {
    !isTooLong && final == UInt8(ascii: "~") && inside == Array("200".utf8)
  }

  /// Goes on.
  mutating func append(_ byte: UInt8) {
    if inside.count < KeySequence.longest { inside.append(byte) } else { isTooLong = true }
  }

  /// The key that it is as a control sequence (`ESC [`), where `final` ends it.
  func key(endedBy final: UInt8) -> Key? {
    guard let number else { return nil }
    switch final {
    case UInt8(ascii: "~"): return KeySequence.numbered[number]
    case UInt8(ascii: "Z"): return .backTab
    // Shifted arrows of rxvt.
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return KeySequence.lettered[final - 0x20]
    default: return KeySequence.lettered[final]
    }
  }

  /// The key that it is after `ESC O`, where `final` ends it.
  func keypadKey(endedBy final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "p")...UInt8(ascii: "y"):
      .character(Character(Unicode.Scalar(final - UInt8(ascii: "p") + UInt8(ascii: "0"))))
    default: key(endedBy: final)
    }
  }

  /// The first number, 0 where there is none; nil where it holds more than numbers.
  private var number: Int? {
    guard !isTooLong else { return nil }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let separators: Set<UInt8> = [UInt8(ascii: ";"), UInt8(ascii: ":")]
    guard inside.allSatisfy({ digits.contains($0) || separators.contains($0) }) else { return nil }
    return inside.prefix { digits.contains($0) }.prefix(6)
      .reduce(0) { $0 * 10 + Int($1 - digits.lowerBound) }
  }

  private static let numbered: [Int: Key] = [
    1: .home, 7: .home, 4: .end, 8: .end, 5: .pageUp, 6: .pageDown,
  ]

  private static let lettered: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
  ]
}
