/// The well-formed byte sequences of UTF-8 beyond ASCII.
///
/// - SeeAlso: The Unicode Standard 15.0, table 3-7; RFC 3629, section 4.
enum UTF8Form {
  /// The scalar that begins at `offset` and its length in bytes, or nil where the bytes are not
  /// well formed: cut short, overlong, a surrogate or beyond U+10FFFF.
  static func scalar(in bytes: [UInt8], at offset: Int) -> (Unicode.Scalar, length: Int)? {
    let lead = bytes[offset]
    guard let length = length(lead: lead), offset + length <= bytes.count,
      secondBytes(after: lead).contains(bytes[offset + 1])
    else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for byte in bytes[(offset + 1)..<(offset + length)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  private static func length(lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  private static func secondBytes(after lead: UInt8) -> ClosedRange<UInt8> {
    switch lead {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
