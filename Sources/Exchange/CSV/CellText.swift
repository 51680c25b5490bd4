/// The text of a cell, without blanks at its ends; line ends and tabs within become blanks.
enum CellText {
  /// The text, which its scanner has found to be UTF-8.
  static func text(of cell: CSVCell, in bytes: [UInt8]) -> String {
    let trimmed = trimmed(cell, in: bytes)
    let isPlain = !bytes[trimmed].contains { $0 < 0x20 }
    if isPlain && !cell.hasDoubledQuotes { return String(decoding: bytes[trimmed], as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(trimmed.count)
    var place = trimmed.lowerBound
    while place < trimmed.upperBound {
      let byte = bytes[place]
      text.append(byte < 0x20 ? Byte.space : byte)
      let isPair =
        place + 1 < trimmed.upperBound
        && (byte == Byte.quote && cell.hasDoubledQuotes && bytes[place + 1] == Byte.quote
          || byte == Byte.cr && bytes[place + 1] == Byte.lf)
      place += isPair ? 2 : 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Where the text stands without blanks at its ends.
  static func trimmed(_ cell: CSVCell, in bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (cell.bytes.lowerBound, cell.bytes.upperBound)
    while start < end {
      if bytes[start] <= Byte.space {
        start += 1
      } else if isNoBreakSpace(bytes, start, before: end) {
        start += 2
      } else {
        break
      }
    }
    while start < end {
      if bytes[end - 1] <= Byte.space {
        end -= 1
      } else if end - 2 >= start, isNoBreakSpace(bytes, end - 2, before: end) {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  private static func isNoBreakSpace(_ bytes: [UInt8], _ place: Int, before end: Int) -> Bool {
    place + 1 < end && bytes[place] == 0xC2 && bytes[place + 1] == 0xA0
  }
}
