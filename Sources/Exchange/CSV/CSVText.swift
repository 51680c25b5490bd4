/// Writes CSV that a spreadsheet opens without running anything.
enum CSVText {
  /// A record with its line end, CR LF.
  static func record(_ cells: some Sequence<String>) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// A cell: what a spreadsheet would take for a formula gets a leading apostrophe, and what holds a
  /// comma, a quote, a line end or blanks at its ends gets quotes.
  ///
  /// - SeeAlso: OWASP, "CSV Injection"; RFC 4180, section 2.
  static func cell(_ text: String) -> String {
    let safe = FormulaText.needsApostrophe(text) ? "'" + text : text
    let needsQuotes = safe.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == Byte.quote || $0 == Byte.lf || $0 == Byte.cr
        || $0 == UInt8(ascii: ";") || $0 == Byte.tab
    }
    guard needsQuotes || safe.utf8.first == Byte.space || safe.utf8.last == Byte.space else {
      return safe
    }
    var quoted = "\""
    for scalar in safe.unicodeScalars {
      quoted.unicodeScalars.append(scalar)
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
    }
    return quoted + "\""
  }
}
