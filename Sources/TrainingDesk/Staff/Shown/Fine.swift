public import Content
public import PrivacyPolicy

/// What would have been fine.
public enum Fine: Sendable, Hashable {
  /// In the words of an author or of an option.
  case words(String)
  /// The same with some things otherwise; never empty.
  case change([ShownChange])
}

/// One thing that would have to be otherwise about what was done, in the words of the vocabulary.
public struct ShownChange: Sendable, Hashable {
  /// The dimension.
  public let dimension: ActDimension
  /// What goes, by its labels.
  public let out: [String]
  /// What comes, by its labels.
  public let new: [String]
  /// For a number, where it has to lie; nil for words.
  public let bound: ActChangeStep.Bound?

  /// Makes a change to show.
  public init(
    dimension: ActDimension, out: [String] = [], new: [String] = [],
    bound: ActChangeStep.Bound? = nil
  ) {
    self.dimension = dimension
    self.out = out
    self.new = new
    self.bound = bound
  }

  /// Takes a step in the words of a vocabulary.
  public init(_ step: ActChangeStep, vocabulary: Vocabulary, in language: Language) {
    let dimension = step.dimension
    func labels(_ words: [Word]) -> [String] {
      guard case .words(let dimension) = dimension else { return [] }
      return words.map { vocabulary.label($0, in: dimension, language) }
    }
    self.init(
      dimension: dimension, out: labels(step.takenOut), new: labels(step.putIn), bound: step.bound)
  }
}
