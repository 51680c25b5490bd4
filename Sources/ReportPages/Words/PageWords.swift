import Content

/// The words of pages in one language.
struct PageWords: Sendable {
  /// The language that was asked for.
  let asked: Language
  /// The language of the words: English where there are none in that which was asked for.
  var language: Language { shared.language }
  /// The words that pages share with the terminal.
  let shared: ReportWords

  init(_ asked: Language) {
    self.asked = asked
    shared = ReportWords(asked)
  }

  /// A term with what it marks filled in.
  func callAsFunction(_ term: ReportTerm, _ fillings: (String, String)...) -> PageText {
    PageText(shared(term, fillings))
  }

  /// A phrase with what it marks filled in.
  func callAsFunction(_ phrase: Phrase, _ fillings: (String, String)...) -> PageText {
    self(phrase, fillings)
  }

  /// A phrase with what it marks filled in.
  func callAsFunction(_ phrase: Phrase, _ fillings: [(String, String)]) -> PageText {
    PageText(text(of: phrase).filled(fillings))
  }

  /// A phrase for one or for several.
  func counted(_ count: Int, one: Phrase, many: Phrase) -> PageText {
    self(count == 1 ? one : many, ("n", String(count)))
  }

  /// A term for one or for several.
  func counted(_ count: Int, one: ReportTerm, many: ReportTerm) -> PageText {
    self(count == 1 ? one : many, ("n", String(count)))
  }

  /// Slips in 100 as people say them: whole, and `<1` where some are left.
  func number(_ value: Double) -> String { shared.number(value) }

  /// A date as people say it.
  func date(_ day: Day) -> String {
    let civil = day.civil
    let months = text(of: .months).split(separator: ",").map(String.init)
    return text(of: .date).filled(
      [
        ("day", String(civil.day)), ("month", months[civil.month - 1]),
        ("year", String(civil.year)),
      ])
  }

  /// A measuring cycle as it is said after "in": `2026`, or `the first half of 2026`.
  func cycle(_ name: String) -> String { shared.cycle(name) }

  private func text(of phrase: Phrase) -> String {
    language == .english ? phrase.english : phrase.spanish
  }
}
