/// How a CSV file begins: past blank lines and a spreadsheet's `sep=;`, with what separates cells.
struct CSVOpening {
  /// Where the header begins.
  private(set) var offset: Int
  /// The line on which it does, counted from 1.
  private(set) var line = 1
  /// What separates cells.
  private(set) var separator = UInt8(ascii: ",")

  init(_ bytes: [UInt8], from start: Int) {
    offset = start
    skipBlankLines(bytes)
    let first = bytes[offset...].prefix { $0 != Byte.lf && $0 != Byte.cr }
    if first.count == 5, first.starts(with: "sep=".utf8), let stated = first.last {
      separator = stated
      offset = first.endIndex
      skipBlankLines(bytes)
    } else {
      separator = CSVOpening.separator(in: first)
    }
  }

  private mutating func skipBlankLines(_ bytes: [UInt8]) {
    var place = offset
    while place < bytes.count {
      switch bytes[place] {
      case Byte.space: place += 1
      case Byte.lf, Byte.cr:
        let isPair =
          bytes[place] == Byte.cr && place + 1 < bytes.count && bytes[place + 1] == Byte.lf
        place += isPair ? 2 : 1
        line += 1
        offset = place
      default: return
      }
    }
    offset = place
  }

  /// What stands most often outside quotes, a comma where nothing does.
  private static func separator(in line: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in line {
      switch byte {
      case Byte.quote: isQuoted.toggle()
      case UInt8(ascii: ","), UInt8(ascii: ";"), Byte.tab:
        if !isQuoted { counts[byte, default: 0] += 1 }
      default: continue
      }
    }
    let order = [UInt8(ascii: ","), UInt8(ascii: ";"), Byte.tab]
    return order.reversed().max { counts[$0, default: 0] < counts[$1, default: 0] } ?? order[0]
  }
}
