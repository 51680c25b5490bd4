/// What a clause asks of an act: every atom must hold.
public struct Pattern: Hashable, Sendable {
  /// The atoms, in the order in which they are written.
  public let atoms: [Atom]

  /// Makes a pattern of atoms.
  public init(_ atoms: [Atom]) { self.atoms = atoms }
}

/// One question about one dimension of an act.
public struct Atom: Hashable, Sendable {
  /// What is asked of the values.
  public enum Operator: String, CaseIterable, Sendable {
    /// Some value lies inside; what a bare list means.
    case any
    /// No value lies inside.
    case none
    /// No value lies outside.
    case only
    /// Some value lies outside.
    case beyond
    /// Each pattern is met by some value.
    case every
    /// The number is at most this.
    case le
    /// The number is at least this.
    case ge

    /// Whether numbers are asked about, rather than words.
    public var asksNumbers: Bool { self == .le || self == .ge }
  }

  /// A member of the list that values are held against.
  public enum Term: Hashable, Sendable {
    /// A word and all below it.
    case word(Word)
    /// A group of the policy: `@special`.
    case group(String)
    /// A column of the register's row for the act's purpose: `@register.data`.
    case register(RegisterColumn)
    /// The origin's own purpose and those compatible with it: `@compatible`.
    case compatible
  }

  /// What a number is held against.
  public enum Bound: Hashable, Sendable {
    /// A number.
    case number(Double)
    /// A parameter of the policy: `$report_hours`.
    case parameter(String)
    /// The days that the register allows for the act's purpose: `@register.keep_days`.
    case registeredDays
  }

  /// What the values are held against.
  public enum Operand: Hashable, Sendable {
    /// Words.
    case terms([Term])
    /// A number.
    case bound(Bound)
  }

  /// The dimension that is asked about.
  public let dimension: ActDimension
  /// What is asked.
  public let test: Operator
  /// What the values are held against.
  public let operand: Operand

  /// Makes an atom about words.
  public init(_ dimension: WordDimension, _ test: Operator, _ terms: [Term]) {
    self.dimension = .words(dimension)
    self.test = test
    operand = .terms(terms)
  }

  /// Makes an atom about a number; `test` is `.le` or `.ge`.
  public init(_ dimension: NumberDimension, _ test: Operator, _ bound: Bound) {
    self.dimension = .number(dimension)
    self.test = test
    operand = .bound(bound)
  }
}
