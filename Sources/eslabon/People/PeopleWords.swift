import Content
import Refreshers
import ReportPages

/// What HR's and managers' commands say, in English or Spanish.
struct PeopleWords {
  let language: Language

  private var isSpanish: Bool { language.rawValue.prefix { $0 != "-" } == "es" }

  /// A phrase with what it marks filled in.
  func callAsFunction(_ phrase: PeoplePhrase, _ fillings: (String, String)...) -> String {
    (isSpanish ? phrase.spanish : phrase.english).filled(fillings)
  }

  /// A phrase of reports with what it marks filled in.
  func callAsFunction(_ phrase: ReportPhrase, _ fillings: (String, String)...) -> String {
    (isSpanish ? phrase.spanish : phrase.english).filled(fillings)
  }

  /// The words that reports share with pages.
  var report: ReportWords { ReportWords(language) }

  /// A number of things, the phrase being `one|many`.
  func count(_ phrase: PeoplePhrase, _ count: Int) -> String { form(of: self(phrase), count) }

  /// A number of things, the phrase being `one|many`.
  func count(_ phrase: ReportPhrase, _ count: Int) -> String { form(of: self(phrase), count) }

  private func form(of phrase: String, _ count: Int) -> String {
    let forms = phrase.split(separator: "|")
    let form = (count == 1 ? forms.first : forms.last).map(String.init) ?? ""
    return form.replacing("{n}", with: String(count))
  }

  /// The parts of a phrase that is a list: `one,two`.
  func list(_ phrase: ReportPhrase) -> [String] {
    self(phrase).split(separator: ",").map(String.init)
  }

  /// A date as people say it: `13 October 2026`.
  func date(_ day: Day) -> String {
    let civil = day.civil
    let names = self(.months).split(separator: ",")
    return self(
      .date, ("day", String(civil.day)), ("month", String(names[civil.month - 1])),
      ("year", String(civil.year)))
  }

  /// A date with its weekday: `Tuesday 13 October 2026`.
  func weekdayAndDate(_ day: Day) -> String {
    self(.weekdays).split(separator: ",")[day.weekday - 1] + " " + date(day)
  }

  /// A short date: `13 Oct 2026`.
  func short(_ day: Day) -> String {
    let civil = day.civil
    let names = self(.months).split(separator: ",")
    return "\(civil.day) \(names[civil.month - 1].prefix(3)) \(civil.year)"
  }

  /// A length of time: `5 h 10 min`.
  func hours(_ minutes: Int) -> String {
    minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }
}
