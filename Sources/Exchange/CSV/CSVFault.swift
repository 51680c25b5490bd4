/// What makes bytes no CSV, with its line counted from 1.
enum CSVFault: Hashable {
  case notText(UInt8, line: Int)
  case unwanted(Unicode.Scalar, line: Int)
  case tooLarge(line: Int)
  case unterminatedQuote(line: Int)
  case textAfterQuote(line: Int)
}
