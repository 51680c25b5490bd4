public import Content

/// How grave it is to violate a clause.
public enum Severity: String, Sendable, CaseIterable {
  /// A red line; weight 5.
  case critical
  /// Weight 3.
  case serious
  /// Weight 1.
  case minor

  /// What a finding on the clause weighs.
  public var weight: Int {
    switch self {
    case .critical: 5
    case .serious: 3
    case .minor: 1
    }
  }
}

/// One rule of a policy.
public struct Clause: Hashable, Sendable {
  /// Where a clause comes from.
  public enum Source: String, Sendable, CaseIterable {
    /// The law: a floor that no company policy goes below.
    case law
    /// The company itself.
    case company
  }

  /// What the clause does with an act that meets `when`.
  public enum Effect: String, Sendable, CaseIterable {
    /// Asks that `require` holds.
    case require
    /// Allows it only where some `unless` holds.
    case forbid
  }

  /// The clause's name for ever.
  public let id: ClauseID
  /// The pillar it belongs to, such as `minimisation`.
  public let pillar: String
  /// Where it comes from.
  public let source: Source
  /// How grave it is to violate it.
  public let severity: Severity
  /// What it does.
  public let effect: Effect
  /// The rule as people read it.
  public let title: LocalisedText
  /// Why the rule exists, for people.
  public let why: LocalisedText?
  /// One small thing that people can do about it on Monday.
  public let action: LocalisedText?
  /// The acts it speaks about.
  public let when: Pattern
  /// What it asks of them; nil where it forbids.
  public let require: Pattern?
  /// The ways out.
  public let unless: [Pattern]
  /// Where it stands in the law, such as `GDPR 5(1)(c)`.
  public let cite: [String]

  /// Makes a clause.
  public init(
    id: ClauseID, pillar: String, source: Source, severity: Severity, effect: Effect,
    title: LocalisedText, why: LocalisedText? = nil, action: LocalisedText? = nil, when: Pattern,
    require: Pattern? = nil, unless: [Pattern] = [], cite: [String] = []
  ) {
    self.id = id
    self.pillar = pillar
    self.source = source
    self.severity = severity
    self.effect = effect
    self.title = title
    self.why = why
    self.action = action
    self.when = when
    self.require = require
    self.unless = unless
    self.cite = cite
  }
}
