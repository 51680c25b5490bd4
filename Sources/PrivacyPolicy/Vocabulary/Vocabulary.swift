public import Content

/// The words that acts and clauses may use, with their labels and their identifiers elsewhere.
///
/// - SeeAlso: W3C Data Privacy Vocabulary (https://w3id.org/dpv) and fideslang, after which the
///   words are named.
public struct Vocabulary: Sendable {
  /// What the vocabulary says of one word.
  public struct Entry: Sendable {
    /// The word.
    public let word: Word
    /// Its identifiers in other vocabularies, such as `d:Collect`.
    public let mappings: [String]
    /// What it is called on a screen.
    public let label: LocalisedText?
    /// For an op: the dimensions that an act with it must state; nil inherits.
    public let states: [ActDimension]?

    /// Makes an entry.
    public init(
      word: Word, mappings: [String] = [], label: LocalisedText? = nil,
      states: [ActDimension]? = nil
    ) {
      self.word = word
      self.mappings = mappings
      self.label = label
      self.states = states
    }
  }

  /// How a word as an author wrote it was understood.
  public enum Resolution: Hashable, Sendable {
    /// It means this word.
    case word(Word)
    /// It is the end of several words.
    case ambiguous([Word])
    /// It is none; perhaps this one was meant.
    case unknown(near: String?)
  }

  /// The entries by dimension, in the order of the file.
  public let entries: [WordDimension: [Entry]]
  /// The dimensions that may hold several values.
  public let lists: Set<WordDimension>
  /// How a number is said, with `{n}` where it goes.
  public let numbers: [NumberDimension: LocalisedText]

  /// Every word and every prefix of one, by dimension.
  private let nodes: [WordDimension: Set<Word>]
  private let labels: [WordDimension: [Word: LocalisedText]]
  private let stated: [Word: [ActDimension]]

  /// Makes a vocabulary.
  ///
  /// - Parameters:
  ///   - entries: the words by dimension; `origin` speaks the words of `purpose`.
  ///   - prefixLabels: what the prefixes of words that are no words themselves are called.
  ///   - lists: the dimensions that may hold several values; all of them when left out.
  ///   - numbers: how numbers are said, with `{n}` where the number goes.
  public init(
    entries: [WordDimension: [Entry]],
    prefixLabels: [WordDimension: [Word: LocalisedText]] = [:],
    lists: Set<WordDimension> = Set(WordDimension.allCases),
    numbers: [NumberDimension: LocalisedText] = [:]
  ) {
    self.entries = entries
    self.lists = lists
    self.numbers = numbers
    nodes = entries.mapValues { Set($0.flatMap { [$0.word] + $0.word.prefixes }) }
    var labels = prefixLabels
    for (dimension, list) in entries {
      for entry in list { labels[dimension, default: [:]][entry.word] = entry.label }
    }
    self.labels = labels
    stated = Dictionary(
      (entries[.op] ?? []).compactMap { entry in entry.states.map { (entry.word, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether `word` is a word of the dimension, or a prefix of one on a dot boundary.
  public func holds(_ word: Word, in dimension: WordDimension) -> Bool {
    nodes[dimension.vocabulary]?.contains(word) ?? false
  }

  /// Understands a word as an author wrote it.
  ///
  /// - Parameter bySuffix: whether the shortest unique end of a word stands for it, as in scenarios.
  public func resolve(
    _ text: String, in dimension: WordDimension, bySuffix: Bool = false
  ) -> Resolution {
    let known = nodes[dimension.vocabulary] ?? []
    if known.contains(Word(text)) { return .word(Word(text)) }
    if bySuffix, !text.isEmpty {
      let ends = known.filter { $0.rawValue.hasSuffix("." + text) }.sorted()
      if ends.count == 1 { return .word(ends[0]) }
      if ends.count > 1 { return .ambiguous(ends) }
    }
    let names = known.map(\.rawValue).sorted()
    if let near = NearName.of(text, in: names) { return .unknown(near: near) }
    let last = text.split(separator: ".").last.map(String.init) ?? text
    let byEnd = names.first { $0.hasSuffix("." + last) }
    return .unknown(near: byEnd)
  }

  /// What a word is called in a language: its label, else its own last part.
  public func label(_ word: Word, in dimension: WordDimension, _ language: Language) -> String {
    if let label = labels[dimension.vocabulary]?[word] { return label[language] }
    let last = word.rawValue.split(separator: ".").last.map(String.init) ?? word.rawValue
    return String(last.map { $0 == "_" ? " " : $0 })
  }

  /// What a number is called in a language, such as `80 hours`.
  public func label(_ value: Double, of dimension: NumberDimension, _ language: Language) -> String
  {
    let digits = Number.text(value)
    guard let form = numbers[dimension]?[language] else { return digits }
    return form.split(separator: "{n}", omittingEmptySubsequences: false).joined(separator: digits)
  }

  /// The dimensions that an act with this op must state: the op's own, else its nearest prefix's.
  public func mustState(_ op: Word) -> [ActDimension] {
    ([op] + op.prefixes).lazy.compactMap { stated[$0] }.first ?? []
  }
}
