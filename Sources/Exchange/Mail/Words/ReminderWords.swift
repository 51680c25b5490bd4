public import Content

/// What the mails and calendar entries say, in one language.
///
/// English and Spanish are built in; another language needs its texts, and says in English what they
/// lack.
public struct ReminderWords: Sendable {
  /// The language they are in.
  public let language: Language
  private let organisation: Organisation
  private let texts: [String: String]

  /// Makes the words of an organisation in a language.
  ///
  /// - Parameters:
  ///   - organisation: who signs, whom to ask, and how staff open the training.
  ///   - texts: phrases by key that go before the built-in ones, such as `mail-hello`.
  public init(language: Language, organisation: Organisation, texts: [String: String] = [:]) {
    self.language = language
    self.organisation = organisation
    self.texts = texts
  }

  /// The keys of all phrases, for those who check a translation.
  public static var keys: [String] { ReminderPhrase.allCases.map(\.rawValue) }

  /// A date in words: `Tuesday 13 October 2026`.
  public func date(_ day: Day) -> String {
    let civil = day.civil
    return self(
      .date, ("weekday", list(.weekdays, at: ((day.number + 4) % 7 + 7) % 7)),
      ("day", String(civil.day)), ("month", list(.months, at: civil.month - 1)),
      ("year", String(civil.year)))
  }

  /// A length of time: `about 12 minutes`.
  func minutes(_ count: Int) -> String {
    count == 1 ? self(.minute) : self(.minutes, ("n", String(count)))
  }

  /// A phrase with what it marks filled in; what is filled in is never looked through again.
  func callAsFunction(_ phrase: ReminderPhrase, _ fillings: (String, String)...) -> String {
    (texts[phrase.rawValue] ?? builtIn(phrase)).filled(fillings)
  }

  /// How the organisation's staff open the training.
  var beginning: String {
    let start = Self.oneLine(organisation.start?[language] ?? "")
    guard !start.isEmpty else { return self(.beginNowhere, ("who", whomToAsk)) }
    return self(.begin, ("start", start.last == "." ? String(start.dropLast()) : start))
  }

  /// Whom to ask about dates: a name, an address, a number, as far as they are known.
  var whomToAsk: String {
    guard let contact = organisation.peopleContact else { return self(.askNobody) }
    let known = [contact.name, contact.email, contact.phone].compactMap { $0.map(Self.oneLine) }
      .filter { !$0.isEmpty }
    return known.isEmpty ? self(.askNobody) : known.joined(separator: ", ")
  }

  /// The name that stands under a letter.
  var signature: String { Self.oneLine(organisation.name) }

  /// A greeting; without a name where there is none.
  func greeting(_ name: String?) -> String {
    guard let name, !name.isEmpty else { return self(.helloNobody) }
    return self(.hello, ("name", name))
  }

  private func builtIn(_ phrase: ReminderPhrase) -> String {
    language.rawValue.prefix(while: { $0 != "-" }) == "es" ? phrase.spanish : phrase.english
  }

  private func list(_ phrase: ReminderPhrase, at index: Int) -> String {
    let names = self(phrase).split(separator: ",")
    return names.indices.contains(index) ? String(names[index]) : ""
  }

  /// An authored text on one line, however its YAML was broken.
  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
