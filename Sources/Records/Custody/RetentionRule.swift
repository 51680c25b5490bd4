public import Content

/// How long the rows of a table stay.
public enum RetentionRule: Hashable, Sendable, CaseIterable {
  /// As long as the person is employed, or until they erase it.
  case employment
  /// Until some days after the measuring cycle ends, when only tallies remain.
  case decisionDetail
  /// As long as the proof of completion.
  case proof
  /// As long as an attempt refers to it.
  case reference
  /// For good: it is about nobody.
  case lasting

  /// The rule in plain words, with the organisation's periods.
  public func words(under periods: Organisation.Retention) -> LocalisedText {
    switch self {
    case .employment:
      LocalisedText([
        "en": "as long as you are employed here, or until your records are erased"
          + RetentionRule.notYet.en,
        "es": "mientras trabajas aquí, o hasta que se borren tus registros"
          + RetentionRule.notYet.es,
      ])
    case .decisionDetail:
      LocalisedText([
        "en": "until \(periods.decisionDays) days after the measuring cycle ends"
          + RetentionRule.notYet.en,
        "es": "hasta \(periods.decisionDays) días después de que acabe el ciclo de medición"
          + RetentionRule.notYet.es,
      ])
    case .proof:
      LocalisedText([
        "en":
          "until \(RetentionRule.span(periods.completionDays, "year", "day")) after it was done"
          + RetentionRule.notYet.en,
        "es":
          "hasta \(RetentionRule.span(periods.completionDays, "año", "día")) después de hacerla"
          + RetentionRule.notYet.es,
      ])
    case .reference:
      LocalisedText([
        "en": "as long as a stored attempt was played from it",
        "es": "mientras se guarde un intento que se jugó con ello",
      ])
    case .lasting:
      LocalisedText([
        "en": "for good, since it is about nobody",
        "es": "sin límite, porque no trata de nadie",
      ])
    }
  }

  /// That nothing deletes what is over yet, so that no more is promised than is kept.
  private static let notYet = (
    en: " (deletion is not automatic yet)", es: " (aún no se borra de forma automática)"
  )

  /// Days as people say them: whole years where they are.
  private static func span(_ days: Int, _ year: String, _ day: String) -> String {
    let isYears = days > 0 && days.isMultiple(of: 365)
    let count = isYears ? days / 365 : days
    return "\(count) \(isYears ? year : day)\(count == 1 ? "" : "s")"
  }
}
