import Content
import PrivacyPolicy

/// Reads what clauses ask of acts: `{op: [obtain], data: {none: ["@special"]}}`.
struct PatternReader {
  let decoder: ContentDecoder
  let words: PolicyWords
  /// The groups of the policy and the dimensions each lists.
  let groups: [String: Set<WordDimension>]
  /// The parameters of the policy.
  let parameters: Set<String>

  func pattern(_ node: YAMLNode) -> Pattern {
    let map = decoder.map(node, .pattern)
    return Pattern((map?.entries ?? []).flatMap(atoms))
  }

  private func atoms(_ entry: YAMLEntry) -> [Atom] {
    switch ActDimension(entry.key) {
    case .words(let dimension):
      guard entry.value.entries != nil else {
        return [Atom(dimension, .any, terms(entry.value, in: dimension))]
      }
      return operators(entry.value, numbers: false).map { test, node in
        Atom(dimension, test, terms(node, in: dimension))
      }
    case .number(let dimension):
      return operators(entry.value, numbers: true).compactMap { test, node in
        bound(node).map { Atom(dimension, test, $0) }
      }
    case nil: return []
    }
  }

  private func operators(
    _ node: YAMLNode, numbers: Bool
  ) -> [(test: Atom.Operator, node: YAMLNode)] {
    guard let map = decoder.map(node, numbers ? .numberTest : .wordTest) else { return [] }
    return map.entries.compactMap { entry in
      Atom.Operator(rawValue: entry.key).map { ($0, entry.value) }
    }
  }

  /// The members of a list: words, groups, register columns, compatible purposes.
  func terms(_ node: YAMLNode, in dimension: WordDimension) -> [Atom.Term] {
    decoder.oneOrMore(node).compactMap { node in
      guard let text = node.scalar, text.hasPrefix("@") else {
        return decoder.word(node, in: dimension, words).map { .word($0) }
      }
      let name = String(text.dropFirst())
      if name == "compatible", dimension.vocabulary == .purpose { return .compatible }
      if name.hasPrefix("register.") {
        let column = RegisterColumn(rawValue: dimension.rawValue)
        if let column, name == "register.\(column.rawValue)" { return .register(column) }
        return unknown(node, text, among: column.map { ["@register.\($0.rawValue)"] } ?? [])
      }
      guard let dimensions = groups[name] else {
        return unknown(node, text, among: groups.keys.map { "@\($0)" })
      }
      if !dimensions.contains(dimension), !dimensions.contains(dimension.vocabulary) {
        decoder.report(
          .unknownGroup, at: node,
          "`\(Quotation.of(text))` lists no words of `\(dimension.rawValue)`",
          help: "name a group that does, or write the words out")
      }
      return .group(name)
    }
  }

  private func bound(_ node: YAMLNode) -> Atom.Bound? {
    guard let text = node.scalar else { return decoder.number(node).map { .number($0) } }
    if text == "@register.keep_days" { return .registeredDays }
    guard text.hasPrefix("$") else { return decoder.number(node).map { .number($0) } }
    guard parameters.contains(String(text.dropFirst())) else {
      return unknown(node, text, among: parameters.map { "$\($0)" })
    }
    return .parameter(String(text.dropFirst()))
  }

  private func unknown<Value>(_ node: YAMLNode, _ name: String, among known: [String]) -> Value? {
    decoder.report(
      .unknownGroup, at: node, "the policy has no `\(Quotation.of(name))`",
      help: NearName.help(for: name, in: known, kind: "name"))
    return nil
  }
}
