import Content
public import PrivacyPolicy

/// Why a task that is stated at once cannot be understood.
public enum StatedActError: Error, Sendable, Hashable {
  /// It is not written `dimension=word`.
  case noStatement(String)
  /// There is no such dimension; perhaps this one was meant.
  case noSuchDimension(String, near: String?)
  /// There is no such word in the dimension; perhaps this one was meant.
  case noSuchWord(String, in: ActDimension, near: String?)
  /// It is the end of several words.
  case ambiguousWord(String, in: ActDimension, [Word])
  /// It is no number from 0 up.
  case noNumber(String, in: ActDimension)
  /// The dimension holds one value.
  case oneValue(ActDimension)
}

/// Reads a task that is stated at once: `op=disclose data=user.name,user.contact.email`.
struct StatedAct {
  private(set) var act = Act()
  private let vocabulary: Vocabulary

  /// Reads statements; a dimension that stands twice holds the values of both.
  init(_ statements: [String], _ vocabulary: Vocabulary) throws(StatedActError) {
    self.vocabulary = vocabulary
    for statement in statements { try read(statement) }
  }

  private mutating func read(_ statement: String) throws(StatedActError) {
    guard let sign = statement.firstIndex(of: "=") else { throw .noStatement(statement) }
    let name = String(statement[..<sign])
    let values = statement[statement.index(after: sign)...].split(separator: ",").map(String.init)
    guard let dimension = ActDimension(name) else {
      throw .noSuchDimension(name, near: NearName.of(name, in: ActDimension.names))
    }
    switch dimension {
    case .number(let number):
      guard values.count == 1, act.numbers[number] == nil else { throw .oneValue(dimension) }
      act.numbers[number] = try StatedAct.number(values[0], dimension)
    case .words(let words):
      var all = act.words[words] ?? []
      for value in values {
        let word = try word(value, in: words)
        if !all.contains(word) { all.append(word) }
      }
      guard all.count < 2 || vocabulary.lists.contains(words) else { throw .oneValue(dimension) }
      act.words[words] = all
    }
  }

  private func word(
    _ text: String, in dimension: WordDimension
  ) throws(StatedActError) -> Word {
    switch vocabulary.resolve(text, in: dimension, bySuffix: true) {
    case .word(let word): return word
    case .ambiguous(let words): throw .ambiguousWord(text, in: .words(dimension), words)
    case .unknown(let near): throw .noSuchWord(text, in: .words(dimension), near: near)
    }
  }

  private static func number(
    _ text: String, _ dimension: ActDimension
  ) throws(StatedActError) -> Double {
    guard text.utf8.count <= 20, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }),
      let number = Double(text)
    else { throw .noNumber(text, in: dimension) }
    return number
  }
}
