/// One text in several languages, such as a clause's title.
public struct LocalisedText: Hashable, Sendable {
  /// The texts by language.
  public let texts: [Language: String]
  /// The language that is read where another is missing.
  public let base: Language

  /// Makes a text from its languages; `base` is English where there is English, else the first code.
  public init(_ texts: [Language: String]) {
    self.texts = texts
    base = texts[.english] == nil ? texts.keys.min() ?? .english : .english
  }

  /// The text in `language`, else in the base language, else empty.
  public subscript(_ language: Language) -> String {
    texts[language] ?? texts[base] ?? ""
  }
}
