import Content

/// The words of pages in one language.
struct PageWords: Sendable {
  /// The language that was asked for.
  let asked: Language
  /// The language of the words: English where there are none in that which was asked for.
  let language: Language

  init(_ asked: Language) {
    self.asked = asked
    let isSpanish = asked == "es" || asked.rawValue.hasPrefix("es-")
    language = isSpanish ? "es" : .english
  }

  /// A phrase with what it marks filled in.
  func callAsFunction(_ phrase: Phrase, _ fillings: (String, String)...) -> PageText {
    self(phrase, fillings)
  }

  /// A phrase with what it marks filled in.
  func callAsFunction(_ phrase: Phrase, _ fillings: [(String, String)]) -> PageText {
    PageText(PageWords.filled(text(of: phrase), fillings))
  }

  /// A phrase for one or for several.
  func counted(_ count: Int, one: Phrase, many: Phrase) -> PageText {
    self(count == 1 ? one : many, ("n", String(count)))
  }

  /// Slips in 100 as people say them: whole, and `<1` where some are left.
  func number(_ value: Double) -> String {
    value > 0 && value < 0.5 ? "<1" : String(Int(value.rounded()))
  }

  /// A range of slips in 100: `11–34`.
  func range(_ range: ClosedRange<Double>) -> String {
    number(range.lowerBound) + "–" + number(range.upperBound)
  }

  /// A date as people say it.
  func date(_ day: Day) -> String {
    let civil = day.civil
    let months = text(of: .months).split(separator: ",").map(String.init)
    return PageWords.filled(
      text(of: .date),
      [
        ("day", String(civil.day)), ("month", months[civil.month - 1]),
        ("year", String(civil.year)),
      ])
  }

  /// A measuring cycle as it is said after "in": `2026`, or `the first half of 2026`.
  func cycle(_ name: String) -> String {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1] == "1" || parts[1] == "2" else { return name }
    return PageWords.filled(
      text(of: parts[1] == "1" ? .firstHalf : .secondHalf), [("year", String(parts[0]))])
  }

  private func text(of phrase: Phrase) -> String {
    language == .english ? phrase.english : phrase.spanish
  }

  /// Fills what a text marks; what is filled in is never looked through again.
  private static func filled(_ text: String, _ fillings: [(String, String)]) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      result += rest[..<open]
      result += fillings.first { $0.0 == name }?.1 ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
