import Content
import People

/// What problems with a file are called: a summary and a help.
enum RosterFileWords {
  static func of(_ problem: RosterFileProblem) -> (summary: String, help: String) {
    switch problem {
    case .empty:
      ("the file is empty", "`eslabon roster template` prints a header to begin with")
    case .headerOnly:
      ("the file has a header and no rows", "write a row for each employee below the header")
    case .utf16:
      ("the file is in UTF-16", "save it as CSV in UTF-8")
    case .isUTF8:
      ("the file is in UTF-8 already", "leave `--encoding` away")
    case .notText(let byte, .utf8, _):
      (
        "the byte 0x\(hexadecimal(UInt32(byte), digits: 2)) is not UTF-8",
        "save the file in UTF-8, or say `--encoding windows-1252` if an older spreadsheet wrote it"
      )
    case .notText(let byte, .windows1252, _):
      (
        "the byte 0x\(hexadecimal(UInt32(byte), digits: 2)) is no text",
        "save the file in UTF-8"
      )
    case .unwantedCharacter("\0", _):
      ("a NUL byte stands here", "save the file as CSV in UTF-8; perhaps it is no text file")
    case .unwantedCharacter(let scalar, _):
      (
        "the character U+\(hexadecimal(scalar.value, digits: 4)) has no place in a cell",
        "delete it; it may be invisible in your editor"
      )
    case .cellTooLarge(let limit, _):
      (
        "a cell is larger than \(limit / 1024) KiB",
        "shorten it; perhaps a quotation mark is missing at its end"
      )
    case .unterminatedQuote:
      (
        "a quotation mark is opened here and never closed",
        "close it; inside quotation marks one is written twice"
      )
    case .textAfterQuote:
      (
        "something stands after a closing quotation mark",
        "put the whole cell in quotation marks; inside them one is written twice"
      )
    case .tooManyCells(let count, let header, _):
      (
        "the row has \(QuotedText.count(count, "cell")), the header \(header)",
        "put a cell that holds a separator in quotation marks"
      )
    case .farTooManyCells(let count, let limit, _):
      (
        "the row has \(count) cells, and at most \(limit) are read",
        "leave in the file what a roster holds"
      )
    case .tooFewCells(let count, let header, _):
      (
        "the row has \(QuotedText.count(count, "cell")), the header \(header)",
        "put a cell that holds a line break in quotation marks; leave blank cells blank"
      )
    default: ofHeaderOrValue(problem)
    }
  }

  private static func ofHeaderOrValue(
    _ problem: RosterFileProblem
  ) -> (summary: String, help: String) {
    switch problem {
    case .missingColumn(let column, let headers, _):
      (
        "the header has no column `\(column.rawValue)`",
        "its columns are \(QuotedText.list(headers.map { QuotedText.of($0) })); "
          + "say `--map NAME=\(column.rawValue)` for the one that is meant"
      )
    case .duplicateColumn(let column, let headers, _):
      (
        "\(QuotedText.list(headers.map { QuotedText.of($0) })) all mean `\(column.rawValue)`",
        "leave one of them in the file, or say which with `--map NAME=\(column.rawValue)`"
      )
    case .unusedMapping(let mapping, let headers, _):
      (
        "the header has no column \(QuotedText.of(mapping.header)) to map",
        NearName.of(mapping.header, in: headers).map { "did you mean \(QuotedText.of($0))?" }
          ?? "its columns are \(QuotedText.list(headers.map { QuotedText.of($0) }))"
      )
    case .missingNumber:
      ("the row has no employee number", "every row needs an `employee_id`")
    case .badValue(let column, let text, _): ofValue(column, text)
    case .formula(let column, let text, _):
      (
        "\(QuotedText.of(text)) in `\(column.rawValue)` looks like a formula",
        "write plain text that does not begin with `=`, `+`, `-` or `@`; a `-` alone clears"
      )
    case .spoiltNumber(let column, let text, _):
      (
        "a spreadsheet has rounded the number \(QuotedText.of(text)) in `\(column.rawValue)`",
        "format the column as text and export again"
      )
    case .valueTooLong(let column, let limit, _):
      ("the `\(column.rawValue)` is longer than \(limit) bytes", "shorten it")
    case .tooManyProblems(let count, _):
      (
        "more than \(count) problems, the rest is not read",
        "put these right first; perhaps a column is not what its name says"
      )
    default: ("the file cannot be read", "save it as CSV in UTF-8")
    }
  }

  private static func ofValue(
    _ column: RosterColumn, _ text: String
  ) -> (summary: String, help: String) {
    let quoted = QuotedText.of(text)
    switch column {
    case .startedOn:
      return (
        "\(quoted) is no date that `start_date` takes",
        "write `2026-11-23`, or say how dates are written, such as `--date-format dd/MM/yyyy`"
      )
    case .status:
      return (
        "\(quoted) is no status", "write `active`, `leave` or `terminated`; blank changes nothing"
      )
    case .locale:
      return ("\(quoted) is no language code", "write one such as `es` or `pt-BR`")
    case .email:
      return ("\(quoted) is no e-mail address", "write one such as `ines@acme.example`")
    default:
      return ("\(quoted) is nothing that `\(column.rawValue)` takes", "correct it")
    }
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
