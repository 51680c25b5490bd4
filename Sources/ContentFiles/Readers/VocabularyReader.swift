import Content
import PrivacyPolicy

/// Reads a vocabulary: words by dimension, each with its mapping alone or with labels and states.
struct VocabularyReader {
  let decoder: ContentDecoder

  /// The dimensions that have words of their own.
  static let dimensions = WordDimension.allCases.filter { $0.vocabulary == $0 }
  /// The languages in which words have labels.
  static let labelLanguages = ["en", "es"]

  func vocabulary() -> Vocabulary? {
    guard let map = decoder.document(.vocabulary) else { return nil }
    for entry in map.entries("prefixes") { _ = decoder.string(entry.value) }
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
    guard let map = decoder.map(entry.value, dimension == .op ? .operationWord : .word) else {
      return nil
    }
    return Vocabulary.Entry(
      word: Word(entry.key), mappings: map.strings("maps"), label: label(map),
      states: map.has("states") ? states(map) : nil)
  }

  private func label(_ map: MapView) -> LocalisedText? {
    var texts: [Language: String] = [:]
    for language in Self.labelLanguages { texts[Language(language)] = map.text(language) }
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
    let numbers = map.map("numbers", .numberLabels)
    for dimension in NumberDimension.allCases {
      texts[dimension] = numbers?.localised(dimension.rawValue)
    }
    return texts
  }

  private func prefixLabels(_ map: MapView) -> [WordDimension: [Word: LocalisedText]] {
    var labels: [WordDimension: [Word: LocalisedText]] = [:]
    for group in map.map("prefix_labels", .prefixLabels)?.entries ?? [] {
      guard let dimension = WordDimension(rawValue: group.key) else { continue }
      for entry in decoder.entries(group.value) ?? [] {
        labels[dimension, default: [:]][Word(entry.key)] = decoder.localised(entry.value)
      }
    }
    return labels
  }
}
