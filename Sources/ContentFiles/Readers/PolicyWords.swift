import Content
import PrivacyPolicy

/// What readers of acts need to know: the words there are, and the presets to lay underneath.
final class PolicyWords: Sendable {
  let vocabulary: Vocabulary
  let presets: [String: ActStatement]
  /// Whether a word's shortest unique end stands for it, as in scenarios.
  let bySuffix: Bool

  init(vocabulary: Vocabulary, presets: [String: ActStatement] = [:], bySuffix: Bool = false) {
    self.vocabulary = vocabulary
    self.presets = presets
    self.bySuffix = bySuffix
  }
}

extension ContentDecoder {
  /// A word of a dimension.
  func word(_ node: YAMLNode, in dimension: WordDimension, _ words: PolicyWords) -> Word? {
    guard let text = string(node) else { return nil }
    return word(text, in: dimension, words) { code, summary, help in
      report(code, at: node, summary, help: help)
    }
  }

  /// A word that is the key of an entry.
  func word(of entry: YAMLEntry, in dimension: WordDimension, _ words: PolicyWords) -> Word? {
    word(entry.key, in: dimension, words) { code, summary, help in
      report(code, at: entry, summary, help: help)
    }
  }

  private func word(
    _ text: String, in dimension: WordDimension, _ words: PolicyWords,
    report: (DiagnosticCode, String, String) -> Void
  ) -> Word? {
    switch words.vocabulary.resolve(text, in: dimension, bySuffix: words.bySuffix) {
    case .word(let word): return word
    case .ambiguous(let several):
      let list = several.map { "`\($0)`" }.joined(separator: ", ")
      report(
        .unknownWord, "`\(Quotation.of(text))` could be several words of `\(dimension.rawValue)`",
        "write one of \(list)")
    case .unknown(let near):
      report(
        .unknownWord, "`\(Quotation.of(text))` is no word of `\(dimension.rawValue)`",
        near.map { "did you mean `\($0)`?" } ?? "look it up in content/vocabulary.yaml")
    }
    return nil
  }
}

/// Reads what acts and facts state.
struct StatementReader {
  let decoder: ContentDecoder
  let words: PolicyWords

  /// Reads the dimensions among some entries; keys that are none are left to the caller.
  func statement(of entries: [YAMLEntry]) -> ActStatement {
    var statement = ActStatement()
    if let like = entries.first(where: { $0.key == "like" }) {
      statement = preset(like.value) ?? statement
    }
    var stated = ActStatement()
    for entry in entries {
      switch ActDimension(entry.key) {
      case .words(.consent) where entry.value.entries != nil:
        stated.keyedConsent = keyedConsent(entry.value)
      case .words(let dimension): stated.act.words[dimension] = values(entry.value, in: dimension)
      case .number(let dimension):
        stated.act.numbers[dimension] = amount(entry.value, of: dimension)
      case nil: break
      }
    }
    return statement.overlaid(by: stated)
  }

  /// Reads a map that is a statement and nothing else.
  func statement(_ node: YAMLNode, _ shape: MapShape) -> ActStatement {
    let map = decoder.map(node, shape)
    return statement(of: map?.entries ?? [])
  }

  /// Days and hours count up from nothing.
  private func amount(_ node: YAMLNode, of dimension: NumberDimension) -> Double? {
    guard let amount = decoder.number(node) else { return nil }
    if amount < 0 {
      decoder.report(
        .badValue, at: node, "`\(dimension.rawValue)` is below 0", help: "write 0 or more")
    }
    return amount
  }

  private func preset(_ node: YAMLNode) -> ActStatement? {
    guard let name = decoder.string(node) else { return nil }
    if let preset = words.presets[name] { return preset }
    decoder.report(
      .unknownGroup, at: node, "there is no preset `\(Quotation.of(name))`",
      help: NearName.help(for: name, in: Array(words.presets.keys), kind: "preset"))
    return nil
  }

  private func values(_ node: YAMLNode, in dimension: WordDimension) -> [Word] {
    let nodes = decoder.oneOrMore(node)
    if nodes.count > 1, !words.vocabulary.lists.contains(dimension) {
      decoder.report(
        .wrongType, at: node, "`\(dimension.rawValue)` holds one value",
        help: "write one word; the lists are those that the vocabulary names")
    }
    var known: [Word] = []
    for word in nodes.compactMap({ decoder.word($0, in: dimension, words) })
    where !known.contains(word) {
      known.append(word)
    }
    return known
  }

  /// Consent by channel or by purpose, whichever the keys are words of.
  private func keyedConsent(_ node: YAMLNode) -> ActStatement.KeyedConsent {
    let entries = decoder.entries(node) ?? []
    let areChannels = entries.contains { entry in
      if case .word = words.vocabulary.resolve(entry.key, in: .channel, bySuffix: words.bySuffix) {
        return true
      }
      return false
    }
    let dimension: WordDimension = areChannels ? .channel : .purpose
    var answers: [Word: Word] = [:]
    for entry in entries {
      let key = decoder.word(of: entry, in: dimension, words)
      let answer = decoder.word(entry.value, in: .consent, words)
      if let key, let answer { answers[key] = answer }
    }
    return ActStatement.KeyedConsent(by: dimension, answers: answers)
  }
}
