/// Lists of words as a language says them.
public enum Enumeration {
  /// Joins words as a sentence does: `a, b and c`, `a, b y c`; other languages with commas alone.
  public static func joined(_ words: [String], in language: Language) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    let others = words.dropLast().joined(separator: ", ")
    switch language {
    case "en": return "\(others) and \(last)"
    case "es": return "\(others) \(saysE(before: last) ? "e" : "y") \(last)"
    default: return "\(others), \(last)"
    }
  }

  /// Whether Spanish says `e` rather than `y` before a word: before the sound i.
  private static func saysE(before word: String) -> Bool {
    let start = word.lowercased().drop { !$0.isLetter }
    if ["hie", "hia", "io", "ia", "ie"].contains(where: { start.hasPrefix($0) }) { return false }
    return ["i", "í", "hi", "hí"].contains { start.hasPrefix($0) }
  }
}
