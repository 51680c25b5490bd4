/// Cuts a program's bytes into characters, controls and sequences.
struct SequenceReader: Sendable {
  enum Item {
    case scalar(Unicode.Scalar)
    case control(UInt8)
    case sequence(Sequence)
    case stray(String)
  }

  /// A control sequence: `ESC [`, its inside and its final byte.
  struct Sequence {
    var inside: [UInt8] = []
    var final: UInt8 = 0

    /// Whether it sets a mode of DEC's.
    var isPrivate: Bool { inside.first == UInt8(ascii: "?") }

    /// The numbers; nil where one is missing or there is something else.
    var numbers: [Int?] {
      String(decoding: inside.drop { $0 == UInt8(ascii: "?") }, as: UTF8.self)
        .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    }

    var description: String {
      "ESC [ " + String(decoding: inside + [final], as: UTF8.self)
    }
  }

  private enum State {
    case ground, escape
    case control(Sequence)
    case scalar([UInt8], missing: Int)
  }

  private var state = State.ground

  mutating func read(_ byte: UInt8) -> Item? {
    switch state {
    case .ground: return readPlain(byte)
    case .escape:
      state = byte == UInt8(ascii: "[") ? .control(Sequence()) : .ground
      if case .control = state { return nil }
      return .stray("ESC \(Character(Unicode.Scalar(byte)))")
    case .control(var sequence):
      if (0x20...0x3F).contains(byte) {
        sequence.inside.append(byte)
        state = .control(sequence)
        return nil
      }
      state = .ground
      sequence.final = byte
      return (0x40...0x7E).contains(byte) ? .sequence(sequence) : .stray(sequence.description)
    case .scalar(let bytes, let missing):
      guard missing == 1 else {
        state = .scalar(bytes + [byte], missing: missing - 1)
        return nil
      }
      state = .ground
      let text = String(validating: bytes + [byte], as: UTF8.self)
      return text?.unicodeScalars.first.map(Item.scalar) ?? .stray("no UTF-8: \(bytes + [byte])")
    }
  }

  private mutating func readPlain(_ byte: UInt8) -> Item? {
    switch byte {
    case 0x1B: state = .escape
    case ..<0x20, 0x7F: return .control(byte)
    case ..<0x80: return .scalar(Unicode.Scalar(byte))
    case 0xC2..<0xE0: state = .scalar([byte], missing: 1)
    case 0xE0..<0xF0: state = .scalar([byte], missing: 2)
    case 0xF0..<0xF5: state = .scalar([byte], missing: 3)
    default: return .stray("no UTF-8: \(byte)")
    }
    return nil
  }
}
