import Content

extension ContentDecoder {
  /// An id written in its form.
  func id<ID: Identifier>(
    _ node: YAMLNode, _ form: IdentifierForm = .kebab, as type: ID.Type = ID.self
  ) -> ID? {
    guard let text = string(node) else { return nil }
    guard form.admits(text) else {
      report(
        .badID, at: node, "`\(Quotation.of(text))` is not written as an id", help: form.rule)
      return nil
    }
    return ID(text)
  }

  /// An id that is the key of an entry.
  func id<ID: Identifier>(
    of entry: YAMLEntry, _ form: IdentifierForm = .kebab, as type: ID.Type = ID.self
  ) -> ID? {
    guard form.admits(entry.key) else {
      report(
        .badID, at: entry, "`\(Quotation.of(entry.key))` is not written as an id", help: form.rule)
      return nil
    }
    return ID(entry.key)
  }

  /// The elements of a list.
  func list(_ node: YAMLNode) -> [YAMLNode] {
    guard let elements = node.elements else {
      reportKind(node, expected: "a list", help: "write `- ` before each entry, or `[one, two]`")
      return []
    }
    return elements
  }

  /// The elements of a list, or the one thing that stands in its place: `op: x` for `op: [x]`.
  func oneOrMore(_ node: YAMLNode) -> [YAMLNode] {
    if let elements = node.elements { return elements }
    return node.isNothing ? list(node) : [node]
  }

  /// Words, one or more.
  func strings(_ node: YAMLNode) -> [String] { oneOrMore(node).compactMap(string) }

  /// Ids, one or more.
  func ids<ID: Identifier>(
    _ node: YAMLNode, _ form: IdentifierForm = .kebab, as type: ID.Type = ID.self
  ) -> [ID] {
    oneOrMore(node).compactMap { id($0, form) }
  }

  /// A text in several languages, `{en: …, es: …}`; where `alone` names a language, a bare text
  /// is taken as written in it.
  func localised(_ node: YAMLNode, alone: Language? = nil) -> LocalisedText? {
    if let alone, node.scalar != nil {
      return text(node).map { LocalisedText([alone: $0]) }
    }
    guard let entries = entries(node) else { return nil }
    var texts: [Language: String] = [:]
    for entry in entries where !entry.isBare {
      let language: Language? = id(of: entry, .language)
      let text = text(entry.value)
      if let language, let text { texts[language] = text }
    }
    guard !texts.isEmpty else {
      if entries.isEmpty {
        report(
          .badValue, at: node, "the text stands in no language", help: "write `{en: \"…\"}`")
      }
      return nil
    }
    let missing = languages.filter { texts[$0] == nil }
    if !missing.isEmpty {
      let list = missing.map { "`\($0)`" }.joined(separator: ", ")
      report(
        .missingTranslation, at: node, "the text is not there in \(list)",
        help: "add it, or take the language out of content/organisation.yaml")
    }
    return LocalisedText(texts)
  }
}
