public import People

/// Why a file is no roster; lines are counted from 1.
public enum RosterFileProblem: Hashable, Sendable {
  /// Nothing is in the file.
  case empty
  /// A header is in the file and nothing else.
  case headerOnly
  /// The file is in UTF-16.
  case utf16
  /// The file is said to be in another encoding and is in UTF-8.
  case isUTF8
  /// A byte that is no text in the file's encoding.
  case notText(UInt8, RosterEncoding, line: Int)
  /// A character that has no place in a cell.
  case unwantedCharacter(Unicode.Scalar, line: Int)
  /// A cell larger than this many bytes.
  case cellTooLarge(limit: Int, line: Int)
  /// A quotation mark that is opened on this line and never closed.
  case unterminatedQuote(line: Int)
  /// Something stands between a closing quotation mark and the next separator.
  case textAfterQuote(line: Int)
  /// A row with more cells than the header.
  case tooManyCells(Int, header: Int, line: Int)
  /// A row with fewer cells than the header.
  case tooFewCells(Int, header: Int, line: Int)
  /// A header or row with more cells than any roster needs.
  case farTooManyCells(Int, limit: Int, line: Int)
  /// The header lacks a column that every roster has; these it has.
  case missingColumn(RosterColumn, headers: [String], line: Int)
  /// Several names of the header mean one column.
  case duplicateColumn(RosterColumn, headers: [String], line: Int)
  /// A mapping speaks of a name that the header does not have.
  case unusedMapping(RosterMapping, headers: [String], line: Int)
  /// A row without an employee number.
  case missingNumber(line: Int)
  /// A text that its column does not take.
  case badValue(RosterColumn, String, line: Int)
  /// A text that a spreadsheet would run.
  case formula(RosterColumn, String, line: Int)
  /// A number that a spreadsheet has rounded: `1.2E+10`.
  case spoiltNumber(RosterColumn, String, line: Int)
  /// A value longer than this many bytes.
  case valueTooLong(RosterColumn, limit: Int, line: Int)
  /// So many problems that the rest of the file, from this line, was not read.
  case tooManyProblems(Int, line: Int)

  /// The line, or nil where the whole file is meant.
  public var line: Int? {
    switch self {
    case .empty, .headerOnly, .utf16, .isUTF8: nil
    case .notText(_, _, let line), .unwantedCharacter(_, let line), .cellTooLarge(_, let line),
      .unterminatedQuote(let line), .textAfterQuote(let line), .tooManyCells(_, _, let line),
      .tooFewCells(_, _, let line), .farTooManyCells(_, _, let line),
      .missingColumn(_, _, let line),
      .duplicateColumn(_, _, let line), .unusedMapping(_, _, let line), .missingNumber(let line),
      .badValue(_, _, let line), .formula(_, _, let line), .spoiltNumber(_, _, let line),
      .valueTooLong(_, _, let line), .tooManyProblems(_, let line):
      line
    }
  }

  init(_ fault: CSVFault, _ encoding: RosterEncoding) {
    switch fault {
    case .notText(let byte, let line): self = .notText(byte, encoding, line: line)
    case .unwanted(let scalar, let line): self = .unwantedCharacter(scalar, line: line)
    case .tooLarge(let line): self = .cellTooLarge(limit: RosterLimits.cell, line: line)
    case .unterminatedQuote(let line): self = .unterminatedQuote(line: line)
    case .textAfterQuote(let line): self = .textAfterQuote(line: line)
    }
  }
}
