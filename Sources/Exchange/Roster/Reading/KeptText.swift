import People

/// What the texts of a roster must be like before they are kept.
enum KeptText {
  /// What is wrong with a text, or nil.
  static func problem(
    with text: String, _ column: RosterColumn, line: Int
  ) -> RosterFileProblem? {
    guard text.utf8.count <= RosterLimits.value else {
      return .valueTooLong(column, limit: RosterLimits.value, line: line)
    }
    switch column {
    case .number, .manager:
      if FormulaText.isFormula(text) { return .formula(column, text, line: line) }
      return isSpoilt(text) ? .spoiltNumber(column, text, line: line) : nil
    case .givenName, .familyName, .login:
      return FormulaText.isFormula(text) ? .formula(column, text, line: line) : nil
    case .email:
      if FormulaText.isFormula(text) { return .formula(column, text, line: line) }
      return isAddress(text) ? nil : .badValue(column, text, line: line)
    case .team, .jobFamily, .locale, .startedOn, .status: return nil
    }
  }

  /// Whether a spreadsheet has rounded a long number: `1.2E+10`, `1,2E+10`.
  private static func isSpoilt(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let sign = bytes.firstIndex(of: UInt8(ascii: "+")), sign >= 2, sign + 1 < bytes.count,
      bytes[sign - 1] | 0x20 == UInt8(ascii: "e")
    else { return false }
    let isNumber = bytes[..<(sign - 1)].allSatisfy {
      isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    return isNumber && bytes[(sign + 1)...].allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a text looks like one e-mail address and nothing else.
  private static func isAddress(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return false }
    let unwanted = Array(" <>()[],;:\\\"`".utf8)
    return !text.utf8.contains { unwanted.contains($0) } && !text.contains(where: \.isWhitespace)
  }
}
