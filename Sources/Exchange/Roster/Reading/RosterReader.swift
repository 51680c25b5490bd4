/// Reads a roster from the bytes of a CSV file.
///
/// Commas, semicolons and tabs separate cells, whichever the header has most of. A row whose cells
/// are all blank is none.
public struct RosterReader: Sendable {
  /// How bytes stand for characters.
  public var encoding: RosterEncoding
  /// How dates are written.
  public var dateFormat: RosterDateFormat
  /// Further names of columns; these beat all others.
  public var mappings: [RosterMapping]

  /// Makes a reader.
  public init(
    encoding: RosterEncoding = .utf8, dateFormat: RosterDateFormat = .iso,
    mappings: [RosterMapping] = []
  ) {
    self.encoding = encoding
    self.dateFormat = dateFormat
    self.mappings = mappings
  }

  /// Reads a file; all that is wrong is told, up to a limit.
  public func read(_ file: [UInt8]) -> RosterReading {
    var reading = RosterReading()
    if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) {
      reading.refuse(.utf16)
      return reading
    }
    let isMarked = file.starts(with: [0xEF, 0xBB, 0xBF])
    let isUTF8 = encoding == .utf8 || isMarked
    if !isUTF8, UTF8Bytes.areSurely(file) {
      reading.refuse(.isUTF8)
      return reading
    }
    let bytes = isUTF8 ? file : Windows1252.utf8(file)
    let opening = CSVOpening(bytes, from: isMarked ? 3 : 0)
    var scanner = CSVScanner(
      bytes, separator: opening.separator, largestCell: RosterLimits.cell,
      mostCells: RosterLimits.cells, from: opening.offset, line: opening.line)
    guard scanner.next() else {
      reading.refuse(.empty)
      return reading
    }
    let header = RosterHeader(
      scanner.cells.map { CellText.text(of: $0, in: bytes) }, line: scanner.recordLine, mappings)
    reading.warnings = header.warnings
    reading.columns = header.columns.compactMap { $0 }
    reading.refuse(scanner.problems(encoding))
    if reading.problems.isEmpty { reading.refuse(header.problems) }
    guard reading.problems.isEmpty else { return reading }
    readRows(from: &scanner, of: bytes, under: header, into: &reading)
    return reading
  }

  private func readRows(
    from scanner: inout CSVScanner, of bytes: [UInt8], under header: RosterHeader,
    into reading: inout RosterReading
  ) {
    var rows = RowReader(bytes: bytes, columns: header.columns, dateFormat: dateFormat)
    reading.rows.reserveCapacity(bytes.count { $0 == Byte.lf })
    var isEmpty = true
    while scanner.next() {
      let line = scanner.recordLine
      guard reading.problems.count < RosterLimits.problems else {
        reading.refuse(.tooManyProblems(RosterLimits.problems, line: line))
        return
      }
      let problems = scanner.problems(encoding)
      guard problems.isEmpty else {
        isEmpty = false
        reading.refuse(problems)
        continue
      }
      guard !rows.isBlank(scanner.cells) else { continue }
      isEmpty = false
      if let row = rows.row(scanner.cells, line: line) {
        reading.rows.append(row)
      } else {
        reading.isWhole = false
      }
      reading.problems += rows.takeProblems()
    }
    if isEmpty { reading.refuse(.headerOnly) }
  }
}

extension RosterReading {
  /// Tells of a problem for which something of the file is not read.
  fileprivate mutating func refuse(_ problem: RosterFileProblem) { refuse([problem]) }

  fileprivate mutating func refuse(_ new: [RosterFileProblem]) {
    problems += new
    isWhole = isWhole && new.isEmpty
  }
}

extension CSVScanner {
  /// Why the record read last cannot be taken, by line.
  fileprivate func problems(_ encoding: RosterEncoding) -> [RosterFileProblem] {
    guard cellCount > RosterLimits.cells || !faults.isEmpty else { return [] }
    let excess: [RosterFileProblem] =
      cellCount > RosterLimits.cells
      ? [.farTooManyCells(cellCount, limit: RosterLimits.cells, line: recordLine)] : []
    let problems = excess + faults.map { RosterFileProblem($0, encoding) }
    return problems.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
  }
}
