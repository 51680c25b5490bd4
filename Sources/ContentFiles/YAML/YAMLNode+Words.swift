extension YAMLNode {
  /// What stands here, in words for a diagnostic.
  var description: String {
    switch kind {
    case .mapping: "a map"
    case .sequence: "a list"
    case .scalar("", .plain): "nothing"
    case .scalar(let text, .plain): "`\(Quotation.of(text))`"
    case .scalar(_, .singleQuoted), .scalar(_, .doubleQuoted): "a text in quotes"
    case .scalar: "a text"
    }
  }
}

/// Authors' words as they are quoted in a diagnostic.
enum Quotation {
  /// The text on one line, cut to 60 Unicode scalars.
  static func of(_ text: String) -> String {
    let scalars = text.unicodeScalars
    var quoted = String.UnicodeScalarView()
    quoted.append(
      contentsOf: scalars.prefix(60).map { $0 == "`" || $0 == "\n" || $0.isUnwanted ? " " : $0 })
    return String(quoted) + (scalars.count > 60 ? "…" : "")
  }
}
