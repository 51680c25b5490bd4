/// Lines of text in quoted-printable.
///
/// What a mail system on the way could change is written as `=2E` too: a dot or `From ` where a
/// line begins, a space where it ends.
///
/// - SeeAlso: RFC 2045, section 6.7.
enum QuotedPrintable {
  /// The most characters of a line but for the `=` that a soft break adds.
  private static let width = 75

  /// The lines in UTF-8, encoded, each with CR LF.
  static func encoded(_ lines: [String]) -> [UInt8] {
    lines.flatMap { Array(encoded($0).utf8) + Array("\r\n".utf8) }
  }

  /// One line without its break, with soft breaks between whole characters.
  static func encoded(_ line: String) -> String {
    var result = ""
    var used = 0
    let scalars = line.unicodeScalars
    for index in scalars.indices {
      let rest = scalars[index...]
      var unit = encoded(rest, atStart: used == 0)
      if used + unit.utf8.count > width {
        result += "=\r\n"
        used = 0
        unit = encoded(rest, atStart: true)
      }
      result += unit
      used += unit.utf8.count
    }
    return result
  }

  /// The first character of what is left of a line.
  private static func encoded(
    _ rest: Substring.UnicodeScalarView, atStart: Bool
  ) -> String {
    guard let scalar = rest.first else { return "" }
    let isPlain =
      switch scalar {
      case " ": rest.index(after: rest.startIndex) != rest.endIndex
      case "=": false
      case ".": !atStart
      case "F": !atStart || !rest.starts(with: "From ".unicodeScalars)
      default: (0x21...0x7E).contains(scalar.value)
      }
    return isPlain ? String(scalar) : String(scalar).utf8.map { "=" + $0.hexadecimal }.joined()
  }
}
