/// Reads the records of a CSV file one by one, by the rules of RFC 4180 and with a little patience:
/// lines end with LF, CR LF or CR, blanks may stand around quotes, and a quotation mark in the midst
/// of a cell that does not begin with one is a character like others.
///
/// - SeeAlso: RFC 4180, section 2.
struct CSVScanner {
  private let bytes: [UInt8]
  private let separator: UInt8
  private let largestCell: Int
  private let mostCells: Int
  private var offset: Int
  private var line: Int

  /// The cells of the record read last, as many as may be kept.
  private(set) var cells: [CSVCell] = []
  /// How many cells it has.
  private(set) var cellCount = 0
  /// The line on which it begins, counted from 1.
  private(set) var recordLine = 1
  /// What is wrong with it; its cells mean nothing then.
  private(set) var faults: [CSVFault] = []

  init(
    _ bytes: [UInt8], separator: UInt8, largestCell: Int, mostCells: Int, from offset: Int = 0,
    line: Int = 1
  ) {
    self.bytes = bytes
    self.separator = separator
    self.largestCell = largestCell
    self.mostCells = mostCells
    self.offset = offset
    self.line = line
  }

  /// Reads the next record; false at the end.
  mutating func next() -> Bool {
    guard offset < bytes.count else { return false }
    cells.removeAll(keepingCapacity: true)
    faults.removeAll(keepingCapacity: true)
    cellCount = 0
    recordLine = line
    repeat { readCell() } while takeSeparator()
    takeLineEnd()
    return true
  }

  private mutating func takeSeparator() -> Bool {
    guard offset < bytes.count, bytes[offset] == separator else { return false }
    offset += 1
    return true
  }

  private mutating func takeLineEnd() {
    guard offset < bytes.count else { return }
    let isPair =
      bytes[offset] == Byte.cr && offset + 1 < bytes.count && bytes[offset + 1] == Byte.lf
    offset += isPair ? 2 : 1
    line += 1
  }

  private mutating func readCell() {
    let start = offset
    let startLine = line
    while offset < bytes.count, bytes[offset] == Byte.space { offset += 1 }
    var cell: CSVCell
    if offset < bytes.count, bytes[offset] == Byte.quote {
      offset += 1
      cell = readQuoted(from: startLine)
    } else {
      skipBare()
      cell = CSVCell(bytes: start..<offset)
    }
    if cell.bytes.count > largestCell, !faults.contains(.unterminatedQuote(line: startLine)) {
      faults.append(.tooLarge(line: startLine))
    }
    cellCount += 1
    if cells.count < mostCells { cells.append(cell) }
  }

  /// Moves to the end of a cell without quotes.
  private mutating func skipBare() {
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == separator || byte == Byte.cr || byte == Byte.lf { return }
      step(over: byte)
    }
  }

  /// Reads on after an opening quote.
  private mutating func readQuoted(from startLine: Int) -> CSVCell {
    var cell = CSVCell(bytes: offset..<offset)
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == Byte.quote {
        guard offset + 1 < bytes.count, bytes[offset + 1] == Byte.quote else {
          cell.bytes = cell.bytes.lowerBound..<offset
          offset += 1
          finishQuoted()
          return cell
        }
        cell.hasDoubledQuotes = true
        offset += 2
      } else if byte == Byte.cr || byte == Byte.lf {
        takeLineEnd()
      } else {
        step(over: byte)
      }
    }
    cell.bytes = cell.bytes.lowerBound..<offset
    // What else was found within may be of the rows that the quote swallowed.
    faults.append(.unterminatedQuote(line: startLine))
    return cell
  }

  /// Moves from a closing quote to the end of its cell.
  private mutating func finishQuoted() {
    while offset < bytes.count, bytes[offset] == Byte.space, bytes[offset] != separator {
      offset += 1
    }
    guard offset < bytes.count, bytes[offset] != separator, bytes[offset] != Byte.cr,
      bytes[offset] != Byte.lf
    else { return }
    faults.append(.textAfterQuote(line: line))
    skipBare()
  }

  /// Steps over a character other than a line end, telling where it is none.
  private mutating func step(over byte: UInt8) {
    if byte >= 0x20 && byte < 0x7F || byte == Byte.tab {
      offset += 1
    } else if byte < 0x80 {
      report(.unwanted(Unicode.Scalar(byte), line: line))
      offset += 1
    } else if let (scalar, length) = UTF8Bytes.scalar(in: bytes, at: offset) {
      if scalar.isUnwantedInCells { report(.unwanted(scalar, line: line)) }
      offset += length
    } else {
      report(.notText(byte, line: line))
      offset += 1
    }
  }

  /// Keeps one such fault a line.
  private mutating func report(_ fault: CSVFault) {
    guard faults.count < 20 else { return }
    switch faults.last {
    case .notText(_, let last), .unwanted(_, let last):
      guard last != line else { return }
    default: break
    }
    faults.append(fault)
  }
}
