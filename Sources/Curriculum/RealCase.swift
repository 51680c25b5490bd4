public import Content

/// A real case that situations grew from.
public struct RealCase: Sendable, Hashable {
  /// Its name for ever.
  public let id: CaseID
  /// The pillar it belongs to.
  public let pillar: String
  /// Whose case it was.
  public let who: String
  /// Who decided it.
  public let authority: String
  /// When.
  public let year: Int
  /// What happened.
  public let what: LocalisedText
  /// The articles it turned on.
  public let articles: [String]
  /// The last day on which somebody looked at how it stands.
  public let checkedOn: Day

  /// Makes a case.
  public init(
    id: CaseID, pillar: String, who: String, authority: String, year: Int, what: LocalisedText,
    articles: [String], checkedOn: Day
  ) {
    self.id = id
    self.pillar = pillar
    self.who = who
    self.authority = authority
    self.year = year
    self.what = what
    self.articles = articles
    self.checkedOn = checkedOn
  }
}
