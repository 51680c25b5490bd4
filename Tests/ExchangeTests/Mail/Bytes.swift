/// What lines of bytes are made of.
enum Bytes {
  /// The lines without their ends, or nil where a CR or LF stands alone or the end is missing.
  static func lines(_ bytes: [UInt8]) -> [[UInt8]]? {
    guard bytes.suffix(2) == [13, 10] else { return nil }
    var lines: [[UInt8]] = [[]]
    var last: UInt8 = 0
    for byte in bytes {
      if byte == 10 {
        guard last == 13 else { return nil }
        lines.append([])
      } else if last == 13 {
        return nil
      } else if byte != 13 {
        lines[lines.count - 1].append(byte)
      }
      last = byte
    }
    return lines.dropLast()
  }
}

extension String {
  /// The text between separators; by scalars, because CR LF is one character.
  func components(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
