import Content

/// Languages as files write them: `es`, `pt-BR`, `pt_br`.
enum LanguageText {
  /// The language, or nil where the text is no code of one.
  static func language(_ text: String) -> Language? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard (1...2).contains(parts.count) else { return nil }
    let region = parts.count == 2 ? "-" + parts[1].uppercased() : ""
    let code = parts[0].lowercased() + region
    return IdentifierForm.language.admits(code) ? Language(code) : nil
  }
}
