import Content

/// Reads a translation and matches it with the texts of its situation.
struct TranslationReader {
  /// One entry of a translation.
  private struct Entry {
    let told: TranslationMatch.Entry
    let entry: YAMLEntry
  }

  let decoder: ContentDecoder
  /// The situation that it stands beside.
  let scenario: ScenarioID

  /// The language that the file is in and the translated texts by the path they belong to now.
  ///
  /// A text whose paragraph has moved is found again by the fingerprint of what it translates. What
  /// is stale, orphaned, empty or has other marks is reported and left out, so that the base text
  /// stands.
  func translation(
    of base: [TextRegister.Entry]
  ) -> (language: Language, texts: [String: String], written: [WrittenText])? {
    guard
      let map = decoder.document(.translation),
      let language = map.id("lang", as: Language.self)
    else { return nil }
    reportOtherSituation(map)
    let entries = map.entries("text").compactMap(entry)
    let known = Dictionary(base.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let match = TranslationMatch(entries.map(\.told), of: base)
    var texts: [String: String] = [:]
    for (place, path) in match.paths.sorted(by: { $0.key < $1.key }) {
      texts[path] = checked(entries[place], against: known[path])
    }
    for entry in match.stale.map({ entries[$0] }) {
      let print = known[entry.told.path].map { TextRegister.fingerprint(of: $0.text) } ?? ""
      decoder.report(
        .staleTranslation, at: entry.entry, "`\(Quotation.of(entry.told.path))` has changed since",
        help: "translate it again and write `of: \(print)`")
    }
    for entry in match.orphans.map({ entries[$0] }) {
      decoder.report(
        .orphanTranslation, at: entry.entry,
        "the situation has no text `\(Quotation.of(entry.told.path))`", help: "take the entry out")
    }
    let unfinished = Set(match.unfinished.map { entries[$0].told.path })
    reportMissing(match.missing, unfinished, language, map)
    let written = entries.compactMap { entry in
      entry.entry.value["t"].map { WrittenText(text: entry.told.text, place: $0.start) }
    }
    return (language, texts, written)
  }

  private func reportOtherSituation(_ map: MapView) {
    let reference = map.map("for", .reference)
    _ = reference?.int("version")
    guard let reference, let id = reference.id("id", as: ScenarioID.self), id != scenario else {
      return
    }
    reference.report(
      .unknownReference, at: "id", "the situation beside it is `\(scenario)`, not `\(id)`",
      help: "write `id: \(scenario)`, or move the file")
  }

  private func entry(_ entry: YAMLEntry) -> Entry? {
    guard let map = decoder.map(entry.value, .translatedText),
      let fingerprint = map.string("of"), let text = map.text("t")
    else { return nil }
    return Entry(
      told: TranslationMatch.Entry(path: entry.key, fingerprint: fingerprint, text: text),
      entry: entry)
  }

  /// The translated text, where its placeholders and spans are those of the base text.
  private func checked(_ entry: Entry, against base: TextRegister.Entry?) -> String? {
    guard let node = entry.entry.value["t"], let prose = decoder.prose(node), let base,
      let original = try? Prose(parsing: base.text)
    else { return nil }
    let marks = prose.placeholders.union(prose.spans.map(\.rawValue))
    let wanted = original.placeholders.union(original.spans.map(\.rawValue))
    guard marks == wanted, prose.spans.count == original.spans.count else {
      let missing = wanted.subtracting(marks).sorted().map { "`\($0)`" }
      let extra = marks.subtracting(wanted).sorted().map { "`\($0)`" }
      let parts = [
        missing.isEmpty ? nil : "lacks \(missing.joined(separator: ", "))",
        extra.isEmpty ? nil : "adds \(extra.joined(separator: ", "))",
      ].compactMap(\.self)
      let what = parts.isEmpty ? "repeats a span" : parts.joined(separator: " and ")
      decoder.report(
        .translationMarks, at: node, "the translation \(what)",
        help: "use the placeholders and spans of the base text, each span once")
      return nil
    }
    return entry.told.text
  }

  private func reportMissing(
    _ missing: [TextRegister.Entry], _ unfinished: Set<String>, _ language: Language,
    _ map: MapView
  ) {
    guard let first = missing.first else { return }
    let others = missing.count - 1
    let verb = others > 0 ? "and \(others) more are" : "is"
    map.report(
      .missingTranslation, at: "text",
      "`\(first.path)` \(verb) not translated into `\(language)`",
      help: unfinished.contains(first.path)
        ? "write its words after `t:`; until then staff read the base text"
        : "add `\(first.path): {of: \(TextRegister.fingerprint(of: first.text)), t: \"…\"}`")
  }
}
