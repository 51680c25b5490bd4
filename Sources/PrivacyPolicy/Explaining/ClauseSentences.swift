public import Content

/// A clause in sentences that people read, written from its patterns with the vocabulary's labels.
public struct ClauseSentences: Sendable, Hashable {
  /// When it applies.
  public let when: String
  /// What it asks for, or that it forbids.
  public let must: String
  /// The ways out; nil where there is none.
  public let unless: String?

  /// The sentences, in order.
  public var all: [String] { [when, must, unless].compactMap(\.self) }

  /// Writes a clause of a policy.
  ///
  /// - Parameter language: English or Spanish; another is written in English.
  public init(_ clause: Clause, of policy: Policy, vocabulary: Vocabulary, in language: Language) {
    let language: Language = language == "es" ? "es" : .english
    let words = RuleWords.of(language)
    let writer = PatternWriter(
      policy: policy, vocabulary: vocabulary, language: language, words: words)
    let met = writer.written(clause.when, .states)
    when =
      met.isEmpty ? words.always : words.when.filled([("what", writer.joined(met))])
    if clause.effect == .forbid {
      must = words.forbidden
    } else {
      let asked = writer.written(clause.require ?? Pattern([]), .demands)
      must = words.must.filled([("what", writer.joined(asked))])
    }
    let ways = clause.unless.map { writer.joined(writer.written($0, .states)) }
    unless =
      ways.isEmpty
      ? nil : words.unless.filled([("what", ways.joined(separator: words.orWhen))])
  }
}

/// Writes atoms as parts of a sentence.
private struct PatternWriter {
  let policy: Policy
  let vocabulary: Vocabulary
  let language: Language
  let words: RuleWords

  /// The atoms of a pattern, each as a part of a sentence.
  func written(_ pattern: Pattern, _ mood: RuleWords.Mood) -> [String] {
    pattern.atoms.map { atom in
      let name = words.name(of: atom.dimension)
      let form = words.form(of: atom.test, about: atom.dimension, mood)
      return form.filled([("name", name), ("values", values(of: atom))])
    }
  }

  /// Parts of a sentence as one.
  func joined(_ parts: [String]) -> String { Enumeration.joined(parts, in: language) }

  private func values(of atom: Atom) -> String {
    switch (atom.operand, atom.dimension) {
    case (.bound(let bound), let dimension): number(bound, dimension)
    case (.terms(let terms), .words(let dimension)):
      listed(labels(of: terms, in: dimension), all: atom.test == .every)
    case (.terms, .number): ""
    }
  }

  private func labels(of terms: [Atom.Term], in dimension: WordDimension) -> [String] {
    var labels: [String] = []
    func add(_ label: String) { if !labels.contains(label) { labels.append(label) } }
    for term in terms {
      switch term {
      case .word, .group:
        for word in policy.words(of: [term], in: dimension) {
          add(vocabulary.label(word, in: dimension, language))
        }
      case .register(let column): add(words.registered(column))
      case .compatible: add(words.compatible)
      }
    }
    return labels.isEmpty ? [words.nothing] : labels
  }

  private func listed(_ labels: [String], all: Bool) -> String {
    if all { return joined(labels) }
    guard let last = labels.last, labels.count > 1 else { return labels.first ?? "" }
    let saysU = language == "es" && ["o", "ho", "ó"].contains { last.lowercased().hasPrefix($0) }
    return labels.dropLast().joined(separator: ", ") + " \(saysU ? "u" : words.or) " + last
  }

  private func number(_ bound: Atom.Bound, _ dimension: ActDimension) -> String {
    switch bound {
    case .number(let value): Number.text(value)
    case .parameter(let name): policy.parameters[name].map(Number.text) ?? "$\(name)"
    case .registeredDays: words.registeredDays
    }
  }
}
