public import Content
import PrivacyPolicy

/// A rule as people read it: a clause of the policy.
public struct RuleCard: Sendable, Hashable {
  /// Its name.
  public let id: ClauseID
  /// The rule in words.
  public let title: String
  /// Why it exists.
  public let why: String?
  /// One small thing to do about it.
  public let action: String?
  /// Where it stands in the law.
  public let cite: [String]
  /// Whether it must be got right.
  public let mustGetRight: Bool

  /// Makes a card.
  public init(
    id: ClauseID, title: String, why: String?, action: String?, cite: [String], mustGetRight: Bool
  ) {
    self.id = id
    self.title = title
    self.why = why
    self.action = action
    self.cite = cite
    self.mustGetRight = mustGetRight
  }
}

extension RuleCard {
  /// A clause as people read it in a language.
  init(_ clause: Clause, in language: Language) {
    self.init(
      id: clause.id, title: clause.title[language], why: clause.why?[language],
      action: clause.action?[language], cite: clause.cite.map { Citation.said($0, in: language) },
      mustGetRight: clause.severity == .critical)
  }
  /// Cards of clauses, gravest first.
  static func cards(
    of clauses: [ClauseID], under policy: Policy, in language: Language
  ) -> [RuleCard] {
    clauses.compactMap { policy[$0] }
      .sorted { ($1.severity.weight, $0.id) < ($0.severity.weight, $1.id) }
      .map { RuleCard($0, in: language) }
  }
}
