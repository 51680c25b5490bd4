import Content
import PrivacyPolicy

/// Terms as authors write them: `@special`, `@register.data`, `@compatible`, else a word.
extension Atom.Term: ExpressibleByStringLiteral {
  /// Reads a term.
  init(stringLiteral value: String) {
    let name = String(value.dropFirst())
    let column =
      name.hasPrefix("register.") ? RegisterColumn(rawValue: String(name.dropFirst(9))) : nil
    self =
      switch value.first {
      case "@" where name == "compatible": .compatible
      case "@": column.map { .register($0) } ?? .group(name)
      default: .word(Word(value))
      }
  }
}

/// Bounds as authors write them: a number.
extension Atom.Bound: ExpressibleByFloatLiteral,
  ExpressibleByIntegerLiteral
{
  /// Makes a number.
  init(floatLiteral value: Double) { self = .number(value) }
  /// Makes a number.
  init(integerLiteral value: Int) { self = .number(Double(value)) }
}

extension Pattern: ExpressibleByArrayLiteral {
  /// Makes a pattern of its atoms.
  init(arrayLiteral atoms: Atom...) { self.init(atoms) }
}

extension Act: ExpressibleByDictionaryLiteral {
  /// Makes an act of its words.
  init(dictionaryLiteral words: (WordDimension, [Word])...) {
    self.init(words: Dictionary(words, uniquingKeysWith: { $1 }))
  }

  /// The act with a number stated too.
  func with(_ dimension: NumberDimension, _ value: Double) -> Act {
    var act = self
    act.numbers[dimension] = value
    return act
  }
}

extension Clause {
  /// A clause that requires.
  static func requiring(
    id: ClauseID = "TST-1", _ require: Pattern?, when: Pattern = [], unless: [Pattern] = [],
    severity: Severity = .serious, source: Source = .law, cite: [String] = []
  ) -> Clause {
    Clause(
      id: id, pillar: "test", source: source, severity: severity, effect: .require,
      title: LocalisedText(["en": "A rule"]), when: when, require: require, unless: unless,
      cite: cite)
  }

  /// A clause that forbids.
  static func forbidding(
    id: ClauseID = "TST-1", _ when: Pattern, unless: [Pattern] = [],
    severity: Severity = .serious, source: Source = .law
  ) -> Clause {
    Clause(
      id: id, pillar: "test", source: source, severity: severity, effect: .forbid,
      title: LocalisedText(["en": "A rule"]), when: when, unless: unless)
  }

  /// The only finding of a policy of this clause alone.
  func finding(
    on act: Act, parameters: [String: Double] = [:], groups: [String: Policy.Group] = [:],
    register: [Word: RegisterRow] = [:]
  ) -> Finding? {
    let policy = Policy(
      id: "test", version: 1, parameters: parameters, groups: groups, register: register,
      clauses: [self])
    return Judge(policy).judge(act).findings.first
  }
}

extension Atom {
  /// What a clause that requires this atom alone says: upheld for true, violated for false.
  func verdict(on act: Act) -> ClauseVerdict? { Clause.requiring([self]).finding(on: act)?.verdict }
}

extension RegisterRow {
  init(
    data: [Word] = [], recipient: [Word] = [], subject: [Word] = [], keepDays: Double = 0,
    compatible: [Word] = []
  ) {
    self.init(
      allowed: [.data: data, .recipient: recipient, .subject: subject], keepDays: keepDays,
      compatible: compatible)
  }
}
