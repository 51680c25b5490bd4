/// Text that cannot steer a terminal, whatever a file, a name or a path brings along.
public enum HarmlessText {
  /// The text with what steers terminals replaced by U+FFFD; newlines and tabs stay.
  public static func lines(_ text: String) -> String {
    replaced(text) { $0.steersTerminals && $0 != "\n" && $0 != "\t" }
  }

  /// The text as one line: newlines and tabs are replaced too.
  public static func line(_ text: String) -> String { replaced(text, where: \.steersTerminals) }

  private static func replaced(
    _ text: String, where isHarmful: (Unicode.Scalar) -> Bool
  ) -> String {
    guard text.unicodeScalars.contains(where: isHarmful) else { return text }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.map { isHarmful($0) ? "\u{FFFD}" : $0 })
    return String(scalars)
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character, ends lines, or turns the direction of writing.
  var steersTerminals: Bool {
    switch value {
    case ..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
