extension Unicode.Scalar {
  /// Whether this character has no place in authored text: a control character other than
  /// newline, a separator of lines that editors do not show, a mark that overrides the direction
  /// of reading, a byte order mark in mid-text or a noncharacter.
  var isUnwanted: Bool {
    switch value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x2028...0x202E, 0x2066...0x2069: true
    case 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// What an unwanted character is, in words.
  var kindOfUnwanted: String {
    switch value {
    case 0: "NUL byte"
    case 9: "tab"
    case 0x2028, 0x2029: "invisible line separator"
    case 0x202A...0x202E, 0x2066...0x2069: "mark that overrides the reading direction"
    case 0xFEFF: "byte order mark in mid-text"
    default: "control character"
    }
  }

  /// The code point as `U+202E`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
