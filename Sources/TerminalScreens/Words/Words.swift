public import Content

/// The program's own words in one language.
public struct Words: Sendable {
  /// The language they are in.
  public let language: Language
  private let texts: [String: String]

  /// Makes the words of a language; what `texts` lacks is said in English.
  ///
  /// - Parameter texts: phrases by key, as `content/ui/<lang>.yaml` has them.
  public init(language: Language, texts: [String: String] = [:]) {
    self.language = language
    self.texts = texts
  }

  /// What is said while another Eslabon holds the store.
  public var waiting: String { self(.waiting) }

  /// What is said when a play is left.
  public func left(goingOnBy command: String) -> String { self(.left, ("command", command)) }

  /// A phrase with what it marks filled in.
  func callAsFunction(_ phrase: Phrase, _ fillings: (String, String)...) -> String {
    let text = texts[phrase.rawValue] ?? phrase.english
    return fillings.isEmpty ? text : text.filled(fillings)
  }

  /// A length of time.
  func minutes(_ count: Int) -> String {
    count == 1 ? self(.minute) : self(.minutes, ("n", String(count)))
  }

  /// A date as people say it.
  func date(_ day: Day) -> String {
    let civil = day.civil
    let months = self(.months).split(separator: ",")
    let month = months.indices.contains(civil.month - 1) ? String(months[civil.month - 1]) : ""
    return self(
      .date, ("day", String(civil.day)), ("month", month), ("year", String(civil.year)))
  }

  /// A part of a whole, 0 to 100.
  func share(_ value: Int) -> String {
    value >= 100 ? self(.yes) : value <= 0 ? self(.no) : self(.inPart)
  }
}
