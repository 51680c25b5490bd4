import Content

extension ContentDecoder {
  /// The map at the top of a file, after a look at its `format`.
  func document(_ shape: MapShape) -> MapView? {
    guard let root, let map = map(root, shape) else { return nil }
    if let format = map["format"] {
      if format.scalar != "1" {
        report(
          .format, at: format, "expected the format 1, found \(format.description)",
          help: "write `format: 1`; a later format wants a later program")
      }
    } else if shape.format == .required {
      problems.report(
        .format, at: root.start, "the file does not say its format",
        help: "begin it with `format: 1`")
    }
    return map
  }

  /// A map with known keys; unknown keys and missing ones are reported.
  func map(_ node: YAMLNode, _ shape: MapShape) -> MapView? {
    guard let entries = entries(node) else { return nil }
    for place in entries.indices
    where !entries[place].isBare && !shape.names.contains(entries[place].key) {
      let entry = entries[place]
      report(
        .unknownKey, at: entry,
        "the key `\(Quotation.of(entry.key))` means nothing in a \(shape.kind)",
        help: NearName.help(for: entry.key, in: shape.names, kind: "key"))
    }
    for key in shape.required where !entries.contains(where: { $0.key == key }) {
      report(
        .missingKey, at: node, "the \(shape.kind) has no `\(key)`", help: "add `\(key)` to it")
    }
    let hasBare = entries.contains(where: \.isBare)
    let kept =
      hasBare ? entries.filter { !$0.isBare || shape.names.contains($0.key) } : entries
    return MapView(node: node, shape: shape, entries: kept, decoder: self)
  }

  /// The entries of a map with keys of the author's own, in the order written.
  func entries(_ node: YAMLNode) -> [YAMLEntry]? {
    guard let entries = node.entries else {
      reportKind(node, expected: "a map", help: "write `key: value`, one to a line")
      return nil
    }
    for place in entries.indices where entries[place].isBare {
      reportBare(entries[place], after: place == 0 ? nil : entries[place - 1])
    }
    return entries
  }

  /// Reports a key without a colon: the rest of a text that a comma has cut, or a slip.
  private func reportBare(_ entry: YAMLEntry, after previous: YAMLEntry?) {
    if let previous, previous.isBare { return }
    if let previous, previous.value.style == .plain, !previous.value.isNothing {
      report(
        .cutText, at: previous.value, "the comma cuts the text of `\(Quotation.of(previous.key))`",
        help: "put the text in quotes")
    } else {
      report(
        .missingKey, at: entry, "`\(Quotation.of(entry.key))` is a key without a value",
        help: "write `\(Quotation.of(entry.key)): value`")
    }
  }
}
