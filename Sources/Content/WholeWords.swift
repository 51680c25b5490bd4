/// A text in which whole words are looked for, in any case; prepared once for many searches.
public struct WholeWords: Sendable {
  private let text: String
  /// The folded letters.
  private let letters: [UInt32]
  /// For each letter the character that it comes from.
  private let origins: [String.Index]
  /// For each letter whether it is a part of a word.
  private let isWordPart: [Bool]

  /// Prepares a text.
  public init(in text: String) {
    self.text = text
    var letters: [UInt32] = []
    var origins: [String.Index] = []
    var isWordPart: [Bool] = []
    for index in text.indices {
      let isPart = text[index].isLetter || text[index].isNumber
      for scalar in WholeWords.folded(text[index]) {
        letters.append(scalar.value)
        origins.append(index)
        isWordPart.append(isPart)
      }
    }
    self.letters = letters
    self.origins = origins
    self.isWordPart = isWordPart
  }

  /// Where a phrase stands, first to last; any white space stands for a space of the phrase.
  public func places(of phrase: String) -> [Range<String.Index>] {
    let wanted = phrase.flatMap(WholeWords.folded).map(\.value)
    guard let first = wanted.first else { return [] }
    var places: [Range<String.Index>] = []
    var start = 0
    while start + wanted.count <= letters.count {
      let end = start + wanted.count
      guard letters[start] == first, letters[start..<end].elementsEqual(wanted),
        isEdge(start), isEdge(end)
      else {
        start += 1
        continue
      }
      places.append(origins[start]..<(end < letters.count ? origins[end] : text.endIndex))
      start = end
    }
    return places
  }

  /// Whether no word and no character goes on from the letter before a place to the one at it.
  private func isEdge(_ place: Int) -> Bool {
    guard place > 0, place < letters.count else { return true }
    return origins[place - 1] != origins[place] && !(isWordPart[place - 1] && isWordPart[place])
  }

  private static func folded(_ character: Character) -> String.UnicodeScalarView {
    (character.isWhitespace ? " " : character.lowercased()).unicodeScalars
  }
}
