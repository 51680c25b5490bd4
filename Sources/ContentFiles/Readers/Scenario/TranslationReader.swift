import Content

/// Reads a translation and matches it with the texts of its situation.
struct TranslationReader {
  /// One entry of a translation.
  private struct Entry {
    let path: String
    let fingerprint: String
    let text: String
    let entry: YAMLEntry
  }

  let decoder: ContentDecoder
  /// The situation that it stands beside.
  let scenario: ScenarioID

  /// The language that the file is in and the translated texts by the path they belong to now.
  ///
  /// A text whose paragraph has moved is found again by the fingerprint of what it translates. What
  /// is stale, orphaned or has other marks is reported and left out, so that the base text stands.
  func translation(
    of base: [TextRegister.Entry]
  ) -> (language: Language, texts: [String: String], written: [WrittenText])? {
    guard
      let map = decoder.document("translation", required: ["lang", "for", "text"]),
      let language = map.id("lang", .language, as: Language.self)
    else { return nil }
    reportOtherSituation(map)
    let entries = map.entries("text").compactMap(entry)
    let known = Dictionary(base.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let prints = known.mapValues { TextRegister.fingerprint(of: $0.text) }
    var texts: [String: String] = [:]
    var moved: [Entry] = []
    for entry in entries {
      if prints[entry.path] == entry.fingerprint {
        texts[entry.path] = checked(entry, against: known[entry.path])
      } else {
        moved.append(entry)
      }
    }
    let placed = Set(entries.filter { prints[$0.path] == $0.fingerprint }.map(\.path))
    var open = prints.filter { !placed.contains($0.key) }
    for entry in moved {
      let sameText = open.filter { $0.value == entry.fingerprint }.keys
      let nearest = sameText.sorted().max { left, right in
        likeness(left, entry.path) < likeness(right, entry.path)
      }
      if let path = nearest {
        texts[path] = checked(entry, against: known[path])
        open[path] = nil
      } else if prints[entry.path] != nil {
        decoder.report(
          .staleTranslation, at: entry.entry, "`\(Quotation.of(entry.path))` has changed since",
          help: "translate it again and write `of: \(prints[entry.path] ?? "")`")
        open[entry.path] = nil
      } else {
        decoder.report(
          .orphanTranslation, at: entry.entry,
          "the situation has no text `\(Quotation.of(entry.path))`", help: "take the entry out")
      }
    }
    reportMissing(base.filter { open[$0.path] != nil }, language, map)
    let written = entries.compactMap { entry in
      entry.entry.value["t"].map { WrittenText(text: entry.text, place: $0.start) }
    }
    return (language, texts, written)
  }

  private func reportOtherSituation(_ map: MapView) {
    let reference = map.map("for", "reference to a situation", required: ["id", "version"])
    _ = reference?.int("version", in: 1...1_000_000)
    guard let reference, let id = reference.id("id", as: ScenarioID.self), id != scenario else {
      return
    }
    reference.report(
      .unknownReference, at: "id", "the situation beside it is `\(scenario)`, not `\(id)`",
      help: "write `id: \(scenario)`, or move the file")
  }

  private func entry(_ entry: YAMLEntry) -> Entry? {
    guard let map = decoder.map(entry.value, "translated text", required: ["of", "t"]),
      let fingerprint = map.string("of"), let text = map.text("t")
    else { return nil }
    return Entry(path: entry.key, fingerprint: fingerprint, text: text, entry: entry)
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
    return entry.text
  }

  private func reportMissing(
    _ missing: [TextRegister.Entry], _ language: Language, _ map: MapView
  ) {
    guard let first = missing.first else { return }
    let more = missing.count > 1 ? " and \(missing.count - 1) more" : ""
    map.report(
      .missingTranslation, at: "text",
      "`\(first.path)`\(more) is not translated into `\(language)`",
      help: "add `\(first.path): {of: \(TextRegister.fingerprint(of: first.text)), t: \"…\"}`")
  }

  /// How many leading keys two paths share.
  private func likeness(_ left: String, _ right: String) -> Int {
    zip(left.split(separator: "."), right.split(separator: ".")).prefix { $0 == $1 }.count
  }
}
