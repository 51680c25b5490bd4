/// How easy a text is to read, from 0 (a contract) to 100 (a story for children).
///
/// For English it is Flesch's reading ease, for Spanish Szigriszt-Pazos's perspicuity, which is the
/// same measure fitted to Spanish: both fall with words a sentence and syllables a word, and run on
/// one scale. For other languages nothing is known.
///
/// - SeeAlso: R. Flesch, "A new readability yardstick" (1948); F. Szigriszt Pazos, "Sistemas
///   predictivos de legibilidad del mensaje escrito" (1993); I. Barrio Cantalejo, the INFLESZ scale
///   (2008).
public struct ReadingEase: Sendable, Hashable {
  /// The language.
  public let language: Language
  /// How many words there are.
  public private(set) var words = 0
  /// How many sentences: what ends with `.`, `!`, `?`, `…`, `:` or `;`, or with the text.
  public private(set) var sentences = 0
  /// How many syllables, by the rules of the language.
  public private(set) var syllables = 0

  /// Nothing is read yet.
  public init(in language: Language) { self.language = language }

  /// The least ease of a text for everybody, which is that of a newspaper for everybody: Flesch's
  /// "standard", and INFLESZ's "normal". Nil for languages of which nothing is known.
  public static func bar(in language: Language) -> Double? {
    switch language.rawValue.prefix(2) {
    case "en": 60
    case "es": 55
    default: nil
    }
  }

  /// Fewer words than this tell nothing.
  public static let fewestWords = 100

  /// The ease, 0 to 100; nil where there are too few words, or where nothing is known of the
  /// language.
  public var value: Double? {
    guard words >= ReadingEase.fewestWords, sentences > 0 else { return nil }
    let ease: Double
    switch language.rawValue.prefix(2) {
    case "en": ease = 206.835 - 1.015 * wordsInSentence - 84.6 * syllablesInWord
    case "es": ease = 206.835 - wordsInSentence - 62.3 * syllablesInWord
    default: return nil
    }
    return min(max(ease, 0), 100)
  }

  /// How many words a sentence has, in the mean.
  public var wordsInSentence: Double { Double(words) / Double(max(1, sentences)) }

  /// How many syllables a word has, in the mean.
  public var syllablesInWord: Double { Double(syllables) / Double(max(1, words)) }

  /// Reads a text, whose end ends a sentence.
  public mutating func read(_ text: String) {
    let isSpanish = Syllables.areSpanish(language)
    var word: [Unicode.Scalar] = []
    var isOpen = false
    for scalar in text.unicodeScalars {
      if Letters.isOfWord(scalar) || (!word.isEmpty && Letters.joins(scalar)) {
        Letters.append(scalar, to: &word)
        continue
      }
      isOpen = count(&word, isSpanish) || isOpen
      if isOpen, Letters.endsSentence(scalar) {
        sentences += 1
        isOpen = false
      }
    }
    if count(&word, isSpanish) || isOpen { sentences += 1 }
  }

  private mutating func count(_ word: inout [Unicode.Scalar], _ isSpanish: Bool) -> Bool {
    guard !word.isEmpty else { return false }
    words += 1
    syllables += Syllables.count(word, isSpanish: isSpanish)
    word.removeAll(keepingCapacity: true)
    return true
  }
}
