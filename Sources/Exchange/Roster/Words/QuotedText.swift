import Content
import People

/// Words of a file as they are quoted to whoever imports it.
enum QuotedText {
  /// A text in backticks, on one line, harmless, cut to 60 Unicode scalars.
  static func of(_ text: String) -> String {
    var quoted = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(60) {
      let isHarmful = scalar == "`" || scalar.value < 0x20 || scalar.isUnwantedInCells
      quoted.append(isHarmful ? " " : scalar)
    }
    return "`\(String(quoted))\(text.unicodeScalars.dropFirst(60).isEmpty ? "" : "…")`"
  }

  /// A number in backticks.
  static func of(_ number: EmployeeNumber) -> String { of(number.rawValue) }

  /// Several texts in a sentence, the first five of them.
  static func list(_ texts: [String]) -> String {
    guard texts.count > 6 else { return Enumeration.joined(texts, in: .english) }
    return texts.prefix(5).joined(separator: ", ") + " and \(texts.count - 5) more"
  }

  /// Employees with their lines: `00042` (line 7).
  static func list(_ mentions: [RosterMention]) -> String {
    list(mentions.map { of($0.number) + ($0.line.map { " (line \($0))" } ?? "") })
  }

  /// A count with its noun: 1 row, 2 rows.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
