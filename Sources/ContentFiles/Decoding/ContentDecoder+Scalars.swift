import Content

extension ContentDecoder {
  /// A word: any scalar that is not empty.
  func string(_ node: YAMLNode) -> String? {
    guard let text = node.scalar, !text.isEmpty else {
      reportKind(node, expected: "a word", help: "write it after the key")
      return nil
    }
    return text
  }

  /// A text that people read; one that a comment cuts is refused.
  ///
  /// An empty text must be written as such, in quotes.
  func text(_ node: YAMLNode) -> String? {
    if node.followedByComment {
      report(
        .cutText, at: node, "the comment after this text may be a part of it",
        help: "put the text in quotes")
      return nil
    }
    guard let text = node.scalar, !node.isNothing else {
      reportKind(node, expected: "a text", help: "write it after the key, in quotes")
      return nil
    }
    return text
  }

  /// A text that people read, with its marks taken apart.
  func prose(_ node: YAMLNode) -> Prose? {
    guard let text = text(node) else { return nil }
    do throws(Prose.MarkupError) {
      return try Prose(parsing: text)
    } catch {
      reportMarkup(error, at: node)
      return nil
    }
  }

  /// A whole number, perhaps with a sign: `+30`.
  func int(_ node: YAMLNode, in range: ClosedRange<Int>? = nil) -> Int? {
    guard let text = plain(node), text.isNumeral(decimals: false) else {
      reportKind(node, expected: "a whole number", help: "write digits alone, such as `12`")
      return nil
    }
    let allowed = range ?? -1_000_000_000...1_000_000_000
    guard let value = Int(text), allowed.contains(value) else {
      report(
        .badValue, at: node, "the number `\(Quotation.of(text))` is out of range",
        help: "write a number from \(allowed.lowerBound) to \(allowed.upperBound)")
      return nil
    }
    return value
  }

  /// A number, perhaps with decimals and a sign: `0.5`.
  func number(_ node: YAMLNode) -> Double? {
    guard let text = plain(node), text.isNumeral(decimals: true) else {
      reportKind(node, expected: "a number", help: "write digits alone, such as `12` or `0.5`")
      return nil
    }
    guard text.utf8.count <= 20, let value = Double(text) else {
      report(
        .badValue, at: node, "the number has more than 20 digits", help: "write a shorter one")
      return nil
    }
    return value
  }

  /// Either `true` or `false`.
  func bool(_ node: YAMLNode) -> Bool? {
    switch plain(node) {
    case "true": return true
    case "false": return false
    default:
      reportKind(node, expected: "`true` or `false`", help: "write one of the two, without quotes")
      return nil
    }
  }

  /// A civil date, `2026-11-23`.
  func day(_ node: YAMLNode) -> Day? {
    guard let text = node.scalar, let day = Day(iso: text) else {
      reportKind(
        node, expected: "a date", help: "write year, month and day, such as `2026-11-23`")
      return nil
    }
    return day
  }

  /// One of the values of an enumeration, by its name.
  func value<Value: CaseIterable & RawRepresentable<String>>(
    _ node: YAMLNode, as type: Value.Type = Value.self
  ) -> Value? {
    word(node, oneOf: Value.allCases.map(\.rawValue)).flatMap(Value.init(rawValue:))
  }

  /// One of a few words.
  func word(_ node: YAMLNode, oneOf words: [String]) -> String? {
    guard let text = string(node) else { return nil }
    guard words.contains(text) else {
      report(
        .badValue, at: node, "`\(Quotation.of(text))` is not one of the values here",
        help: NearName.help(for: text, in: words, kind: "value"))
      return nil
    }
    return text
  }

  private func reportMarkup(_ error: Prose.MarkupError, at node: YAMLNode) {
    switch error {
    case .unbalanced(let mark):
      report(
        .placeholder, at: node, "`\(mark)` has no partner in this text",
        help: "write `{name}` for a name and `[[span:words]]` for a span")
    case .badName(let name):
      report(
        .placeholder, at: node, "`\(Quotation.of(name))` is not a name for a placeholder or span",
        help: IdentifierForm.kebab.rule)
    }
  }

  private func plain(_ node: YAMLNode) -> String? { node.style == .plain ? node.scalar : nil }
}

extension String {
  /// Whether this is digits, perhaps with a sign before them and with decimals.
  fileprivate func isNumeral(decimals: Bool) -> Bool {
    let unsigned = hasPrefix("-") || hasPrefix("+") ? dropFirst() : self[...]
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= (decimals ? 2 : 1)
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
