/// The encoding Windows-1252, byte by byte.
///
/// - SeeAlso: WHATWG Encoding Standard, index windows-1252.
enum Windows1252 {
  /// The bytes in UTF-8; the five bytes without a character become control characters.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        utf8.append(byte)
      } else {
        let value = byte < 0xA0 ? upper[Int(byte) - 0x80] : UInt16(byte)
        if value < 0x800 {
          utf8.append(0xC0 | UInt8(value >> 6))
        } else {
          utf8.append(0xE0 | UInt8(value >> 12))
          utf8.append(0x80 | UInt8(value >> 6 & 0x3F))
        }
        utf8.append(0x80 | UInt8(value & 0x3F))
      }
    }
    return utf8
  }

  /// The characters of the bytes 0x80 to 0x9F.
  private static let upper: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}
