/// What of a text belongs to words, scalar by scalar.
enum Letters {
  /// Whether a scalar is a letter.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      : scalar.properties.isAlphabetic
  }

  /// Whether a scalar belongs to a word wherever it stands.
  static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isLetter(scalar) || ("0"..."9").contains(scalar) }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Whether a scalar belongs to the word that it follows: an apostrophe, a hyphen, an accent.
  static func joins(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’" || scalar == "-" || accents.contains(scalar)
  }

  /// Whether a sentence ends there.
  static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", "…", ":", ";": true
    default: false
    }
  }

  /// Adds a scalar to a word, as a small letter; an accent becomes one with its vowel.
  static func append(_ scalar: Unicode.Scalar, to word: inout [Unicode.Scalar]) {
    if accents.contains(scalar) {
      guard let last = word.last, let whole = accented[scalar]?[last] else { return }
      word[word.count - 1] = whole
    } else if scalar.isASCII {
      let isCapital = ("A"..."Z").contains(scalar)
      word.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar)
    } else {
      word += scalar.properties.lowercaseMapping.unicodeScalars
    }
  }

  /// Marks that stand on the letter before them.
  private static let accents: ClosedRange<Unicode.Scalar> = "\u{300}"..."\u{36F}"

  /// The accents that tell syllables apart in Spanish.
  private static let accented: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = [
    "\u{301}": ["a": "á", "e": "é", "i": "í", "o": "ó", "u": "ú"], "\u{308}": ["u": "ü"],
  ]
}

/// Some of the first 256 letters.
struct LetterSet: Sendable {
  private var bits: [UInt64] = [0, 0, 0, 0]

  /// The letters of a text; others than the first 256 are left out.
  init(_ letters: String) {
    for letter in letters.unicodeScalars where letter.value < 256 {
      bits[Int(letter.value / 64)] |= 1 << UInt64(letter.value % 64)
    }
  }

  /// Whether a letter is one of them.
  func contains(_ letter: Unicode.Scalar) -> Bool {
    letter.value < 256 && bits[Int(letter.value / 64)] >> UInt64(letter.value % 64) & 1 == 1
  }
}
