public import Content
public import Reporting

/// What reports say alike in the terminal and on pages, in one language.
public struct ReportWords: Sendable {
  /// The language: English where there are no words in that which was asked for.
  public let language: Language

  /// The words in a language.
  public init(_ asked: Language) {
    language = asked.rawValue.prefix { $0 != "-" } == "es" ? "es" : .english
  }

  /// A term with what it marks filled in.
  public func callAsFunction(_ term: ReportTerm, _ fillings: (String, String)...) -> String {
    self(term, fillings)
  }

  func callAsFunction(_ term: ReportTerm, _ fillings: [(String, String)]) -> String {
    (language == .english ? term.english : term.spanish).filled(fillings)
  }

  // MARK: Figures

  /// Slips in 100 as people say them: whole, and `<1` where some are left.
  public func number(_ value: Double) -> String {
    value > 0 && value < 0.5 ? "<1" : String(Int(value.rounded()))
  }

  /// A range of slips in 100: `11–34`.
  public func range(_ range: ClosedRange<Double>) -> String {
    number(range.lowerBound) + "–" + number(range.upperBound)
  }

  /// A measuring cycle as it is said after "in": `2026`, or `the first half of 2026`.
  public func cycle(_ name: String) -> String {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1] == "1" || parts[1] == "2" else { return name }
    return self(parts[1] == "1" ? .firstHalf : .secondHalf, ("year", String(parts[0])))
  }

  // MARK: Links

  /// How a rate stands to the organisation's.
  public func standing(_ standing: WeakLink.Standing) -> String {
    switch standing {
    case .above: self(.likelyAbove)
    case .notSure: self(.perhapsAbove)
    case .within: self(.notAbove)
    }
  }

  /// The same in a word, under the question whether it is above.
  public func short(_ standing: WeakLink.Standing) -> String {
    switch standing {
    case .above: self(.likely)
    case .notSure: self(.perhaps)
    case .within: self(.no)
    }
  }

  /// How grave a slip is, by severity from 1 to 5.
  public func gravity(_ severity: Double) -> String {
    severity >= 4 ? self(.grave) : severity >= 2 ? self(.serious) : self(.minor)
  }

  /// How a rate moved since a cycle.
  public func trend(_ trend: Trend?, since cycle: String?) -> String {
    guard let trend, let cycle else { return self(.trendNew) }
    let filled = ("cycle", self.cycle(cycle))
    guard trend.isClear else { return self(.trendNone, filled) }
    return self(
      trend.change < 0 ? .trendFewer : .trendMore, ("points", number(100 * abs(trend.change))),
      filled)
  }

  /// A pillar's name; of an unknown one its key.
  public func pillar(_ key: String) -> String { knownPillar(key) ?? key }

  func knownPillar(_ key: String) -> String? {
    let known: [ReportTerm] = [
      .culture, .trust, .minimisation, .transparency, .choice, .security,
    ]
    return known.first { $0.rawValue == key }.map { self($0) }
  }

  /// A text between quotation marks; marks inside it become those of the second kind, and a text that
  /// is a quotation already stays as it is.
  public func quoted(_ text: String) -> String {
    let isEnglish = language == .english
    let (open, close): (Character, Character) = isEnglish ? ("“", "”") : ("«", "»")
    let inner = text.dropFirst().dropLast()
    if text.first == open, text.last == close, !inner.contains(open), !inner.contains(close) {
      return text
    }
    let seconds: [Character: Character] = isEnglish ? ["“": "‘", "”": "’"] : ["«": "“", "»": "”"]
    return self(.quoted, ("text", String(text.map { seconds[$0] ?? $0 })))
  }

  /// The choice that tempts and its situation.
  public func lure(choice: String, situation: String) -> String {
    self(.lure, ("choice", quoted(choice)), ("situation", quoted(situation))) + "."
  }
}
