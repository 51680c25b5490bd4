public import Content

/// Why a file holds no decisions; lines are counted from 1.
public enum DecisionFileProblem: Hashable, Sendable {
  /// Nothing is in the file, or a header and nothing else.
  case empty
  /// The file is in UTF-16.
  case utf16
  /// A record is no CSV.
  case badRecord(DecisionFileFault, line: Int)
  /// The header lacks a column; these it has.
  case missingColumn(DecisionColumn, headers: [String], line: Int)
  /// The header has a column twice.
  case duplicateColumn(DecisionColumn, line: Int)
  /// A row with another number of cells than the header.
  case cellCount(Int, header: Int, line: Int)
  /// A cell that its column does not take.
  case badValue(DecisionColumn, String, line: Int)
  /// A clause with another severity than in a row before.
  case otherSeverity(ClauseID, before: Double, now: Double, line: Int)
  /// So many problems that the rest of the file, from this line, was not read.
  case tooManyProblems(Int, line: Int)
}

/// What makes a record of a file no CSV.
public enum DecisionFileFault: Hashable, Sendable {
  /// A byte that is no UTF-8.
  case notText(UInt8)
  /// A character that has no place in a cell.
  case unwantedCharacter(Unicode.Scalar)
  /// A cell larger than this many bytes.
  case cellTooLarge(limit: Int)
  /// A quotation mark that is never closed.
  case unterminatedQuote
  /// Something stands between a closing quotation mark and the next separator.
  case textAfterQuote
}

extension DecisionFileProblem {
  init(_ fault: CSVFault) {
    switch fault {
    case .notText(let byte, let line): self = .badRecord(.notText(byte), line: line)
    case .unwanted(let scalar, let line): self = .badRecord(.unwantedCharacter(scalar), line: line)
    case .tooLarge(let line):
      self = .badRecord(.cellTooLarge(limit: DecisionReader.largestCell), line: line)
    case .unterminatedQuote(let line): self = .badRecord(.unterminatedQuote, line: line)
    case .textAfterQuote(let line): self = .badRecord(.textAfterQuote, line: line)
    }
  }

  /// The line, or nil where the whole file is meant.
  public var line: Int? {
    switch self {
    case .empty, .utf16: nil
    case .badRecord(_, let line), .missingColumn(_, _, let line), .duplicateColumn(_, let line),
      .cellCount(_, _, let line), .badValue(_, _, let line), .otherSeverity(_, _, _, let line),
      .tooManyProblems(_, let line):
      line
    }
  }

  /// What is wrong in one line, and what to do about it; lowercase, what is quoted in backticks.
  public var words: (summary: String, help: String) {
    switch self {
    case .empty: ("there are no decisions in the file", DecisionFileProblem.headerHelp)
    case .utf16: ("the file is in UTF-16", "save it as UTF-8")
    case .badRecord(let fault, _): fault.words
    case .missingColumn(let column, let headers, _):
      (
        "the header has no column `\(column.rawValue)`",
        "it has \(QuotedText.list(headers.map { QuotedText.of($0) })); "
          + DecisionFileProblem.headerHelp
      )
    case .duplicateColumn(let column, _):
      ("the header has the column `\(column.rawValue)` twice", "leave one of them out")
    case .cellCount(let count, let header, _):
      (
        "the row has \(QuotedText.count(count, "cell")), the header \(header)",
        "put text with commas in it in quotation marks"
      )
    case .badValue(let column, let text, _):
      ("\(QuotedText.of(text)) is no `\(column.rawValue)`", "write \(column.form)")
    case .otherSeverity(let clause, let before, let now, _):
      (
        "\(QuotedText.of(clause.rawValue)) has the severity \(DecisionFileProblem.number(now)) here"
          + " and \(DecisionFileProblem.number(before)) above",
        "a clause has one severity in a file"
      )
    case .tooManyProblems(let count, _):
      ("after \(count) problems the rest was not read", "put these right and try again")
    }
  }

  private static let headerHelp =
    "the first line is `" + DecisionColumn.allCases.map(\.rawValue).joined(separator: ",") + "`"

  private static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }
}

extension DecisionFileFault {
  fileprivate var words: (summary: String, help: String) {
    switch self {
    case .notText(let byte):
      (
        "the byte 0x\(String(byte, radix: 16, uppercase: true)) is no text in UTF-8",
        "save the file as UTF-8"
      )
    case .unwantedCharacter(let scalar):
      (
        "the character U+\(String(scalar.value, radix: 16, uppercase: true)) has no place in a cell",
        "take it out"
      )
    case .cellTooLarge(let limit):
      ("a cell is larger than \(limit) bytes", "a quotation mark may be missing")
    case .unterminatedQuote:
      ("a quotation mark is opened here and never closed", "close it, or double it if it is meant")
    case .textAfterQuote:
      ("there is text after a closing quotation mark", "double the mark if it is meant")
    }
  }
}
