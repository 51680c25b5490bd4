import Content
import PrivacyPolicy

/// Reads a vocabulary: words by dimension, each with its mapping alone or with labels and states.
struct VocabularyReader {
  let decoder: ContentDecoder

  private static let dimensions = WordDimension.allCases.filter { $0.vocabulary == $0 }

  func vocabulary() -> Vocabulary? {
    guard
      let map = decoder.document(
        "vocabulary", required: [],
        optional: Self.dimensions.map(\.rawValue) + [
          "prefixes", "lists", "numbers", "prefix_labels",
        ],
        needsFormat: false)
    else { return nil }
    var entries: [WordDimension: [Vocabulary.Entry]] = [:]
    for dimension in Self.dimensions where map.has(dimension.rawValue) {
      entries[dimension] = map.entries(dimension.rawValue).compactMap { entry($0, in: dimension) }
    }
    return Vocabulary(
      entries: entries, prefixLabels: prefixLabels(map), lists: lists(map), numbers: numbers(map))
  }

  private func entry(_ entry: YAMLEntry, in dimension: WordDimension) -> Vocabulary.Entry? {
    let parts = entry.key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy(IdentifierForm.snake.admits) else {
      decoder.report(
        .badID, at: entry, "`\(Quotation.of(entry.key))` is not written as a word",
        help: "join lowercase parts by dots, such as `user.location.precise`")
      return nil
    }
    guard entry.value.entries != nil else {
      return Vocabulary.Entry(word: Word(entry.key), mappings: decoder.strings(entry.value))
    }
    let known = ["maps", "en", "es"] + (dimension == .op ? ["states"] : [])
    guard let map = decoder.map(entry.value, "word", optional: known) else { return nil }
    return Vocabulary.Entry(
      word: Word(entry.key), mappings: map.strings("maps"), label: label(map),
      states: map.has("states") ? states(map) : nil)
  }

  private func label(_ map: MapView) -> LocalisedText? {
    var texts: [Language: String] = [:]
    for language in ["en", "es"] { texts[Language(language)] = map.text(language) }
    return texts.isEmpty ? nil : LocalisedText(texts)
  }

  private func states(_ map: MapView) -> [ActDimension] {
    (map["states"].map(decoder.oneOrMore) ?? []).compactMap { node in
      decoder.word(node, oneOf: ActDimension.names).flatMap(ActDimension.init)
    }
  }

  private func lists(_ map: MapView) -> Set<WordDimension> {
    guard let node = map["lists"] else { return Set(WordDimension.allCases) }
    return Set(decoder.oneOrMore(node).compactMap { decoder.value($0, as: WordDimension.self) })
  }

  private func numbers(_ map: MapView) -> [NumberDimension: LocalisedText] {
    var texts: [NumberDimension: LocalisedText] = [:]
    for dimension in NumberDimension.allCases {
      let entry = map.entries("numbers").first { $0.key == dimension.rawValue }
      texts[dimension] = entry.flatMap { decoder.localised($0.value) }
    }
    return texts
  }

  private func prefixLabels(_ map: MapView) -> [WordDimension: [Word: LocalisedText]] {
    var labels: [WordDimension: [Word: LocalisedText]] = [:]
    for group in map.entries("prefix_labels") {
      guard let dimension = WordDimension(rawValue: group.key) else { continue }
      for entry in decoder.entries(group.value) ?? [] {
        labels[dimension, default: [:]][Word(entry.key)] = decoder.localised(entry.value)
      }
    }
    return labels
  }
}
