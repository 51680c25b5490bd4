/// The well-formed byte sequences of UTF-8 beyond ASCII.
///
/// - SeeAlso: The Unicode Standard 15.0, table 3-7; RFC 3629, section 4.
enum UTF8Bytes {
  /// The scalar that begins at `offset` and its length in bytes, or nil where the bytes are cut
  /// short, overlong, a surrogate or beyond U+10FFFF.
  static func scalar(in bytes: [UInt8], at offset: Int) -> (Unicode.Scalar, length: Int)? {
    let lead = bytes[offset]
    guard let length = length(lead: lead), offset + length <= bytes.count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for place in offset + 1..<offset + length {
      guard bytes[place] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[place] & 0x3F)
    }
    guard value >= smallest(length: length) else { return nil }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  /// Whether bytes hold characters beyond ASCII and all of them are well formed.
  static func areSurely(_ bytes: [UInt8]) -> Bool {
    var isWide = false
    var place = 0
    while place < bytes.count {
      if bytes[place] < 0x80 {
        place += 1
      } else if let (_, length) = scalar(in: bytes, at: place) {
        isWide = true
        place += length
      } else {
        return false
      }
    }
    return isWide
  }

  private static func length(lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  private static func smallest(length: Int) -> UInt32 {
    switch length {
    case 2: 0x80
    case 3: 0x800
    default: 0x1_0000
    }
  }
}

extension Unicode.Scalar {
  /// Whether this character has no place in a cell: a control character other than a tab or a
  /// line end, a separator of lines, a mark that turns the direction of reading, a byte order mark
  /// in mid-text or a noncharacter.
  var isUnwantedInCells: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x2028...0x202E, 0x2066...0x2069: true
    case 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
