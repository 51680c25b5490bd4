/// A place in a file's bytes that only moves forward, so that a whole walk costs one pass.
struct SourceCursor {
  private let bytes: [UInt8]
  private var offset = 0
  /// Unicode scalars before `offset`.
  private var index = 0

  init(over source: SourceText) { bytes = source.bytes }

  /// Moves to the scalar with this number; stays where that lies behind.
  mutating func move(to wanted: Int) {
    while index < wanted && offset < bytes.count {
      offset += 1
      while offset < bytes.count && bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      index += 1
    }
  }

  /// Whether the next thing on this line is a comment.
  var precedesComment: Bool {
    bytes[offset...].first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      == UInt8(ascii: "#")
  }

  /// Whether a colon comes next, after any blanks, line ends and comments.
  var precedesColon: Bool {
    var isComment = false
    for byte in bytes[offset...] {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): isComment = false
      case _ where isComment: continue
      case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
      case UInt8(ascii: "#"): isComment = true
      default: return byte == UInt8(ascii: ":")
      }
    }
    return false
  }

  /// How many lines down and scalars along the first tab before the scalar `end` stands.
  func firstTab(before end: Int, from start: YAMLPosition) -> YAMLPosition? {
    var line = start.line
    var column = start.column
    var left = end - index
    for (place, byte) in bytes[offset...].enumerated() where byte & 0xC0 != 0x80 {
      guard left > 0 else { return nil }
      let next = offset + place + 1
      if byte == UInt8(ascii: "\t") { return YAMLPosition(line: line, column: column) }
      let endsLine =
        byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r") && !(next < bytes.count && bytes[next] == UInt8(ascii: "\n"))
      line += endsLine ? 1 : 0
      column = endsLine ? 1 : column + 1
      left -= 1
    }
    return nil
  }
}
