/// Reads UTF-8 byte by byte; what is not UTF-8 is dropped.
struct ScalarReader: Sendable, Hashable {
  /// What a byte came to.
  enum Step {
    /// The scalar goes on.
    case unfinished
    /// The scalar is whole.
    case scalar(Unicode.Scalar)
    /// Neither the bytes before nor this one make a scalar.
    case dropped
    /// The bytes before made no scalar; this one may begin another.
    case interrupted
  }

  private var value: UInt32 = 0
  private var missing = 0
  /// What the next byte may be: overlong forms and surrogates are none.
  private var next: ClosedRange<UInt8> = 0x80...0xBF

  /// Whether a scalar is begun and not whole.
  var isWithin: Bool { missing > 0 }

  /// Reads a byte from 0x80 on; while a scalar is begun, any.
  mutating func read(_ byte: UInt8) -> Step {
    guard isWithin else { return begin(byte) }
    guard next.contains(byte) else {
      missing = 0
      return .interrupted
    }
    value = value << 6 | UInt32(byte & 0x3F)
    next = 0x80...0xBF
    missing -= 1
    guard missing == 0 else { return .unfinished }
    return Unicode.Scalar(value).map(Step.scalar) ?? .dropped
  }

  private mutating func begin(_ byte: UInt8) -> Step {
    next =
      switch byte {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    switch byte {
    case 0xC2...0xDF: (missing, value) = (1, UInt32(byte & 0x1F))
    case 0xE0...0xEF: (missing, value) = (2, UInt32(byte & 0x0F))
    case 0xF0...0xF4: (missing, value) = (3, UInt32(byte & 0x07))
    default: return .dropped
    }
    return .unfinished
  }
}
