/// How many syllables words have.
enum Syllables {
  private static let afterSilentU = LetterSet("eiéí")
  private static let stressed = LetterSet("íú")
  private static let strong = LetterSet("aeoáéó")
  private static let spanishVowels = LetterSet("aeiouáéíóúü")
  private static let englishVowels = LetterSet("aeiouyàáâäãèéêëìíîïòóôöùúûü")
  private static let beforeSpokenES = LetterSet("szxcghl")
  private static let beforeSpokenED = LetterSet("td")

  /// The syllables of a word: by rule in Spanish, where spelling tells; elsewhere about as many as
  /// there are groups of vowels.
  static func count(in word: String, _ language: Language) -> Int {
    var letters: [Unicode.Scalar] = []
    for scalar in word.unicodeScalars { Letters.append(scalar, to: &letters) }
    return count(letters, isSpanish: areSpanish(language))
  }

  /// Whether words of a language are read by the rules of Spanish.
  static func areSpanish(_ language: Language) -> Bool { language.rawValue.hasPrefix("es") }

  /// The syllables of a word in small letters.
  static func count(_ letters: [Unicode.Scalar], isSpanish: Bool) -> Int {
    max(1, isSpanish ? spanish(letters) : english(letters))
  }

  /// Vowels side by side are one syllable unless both are strong, or a weak one has the stress.
  private static func spanish(_ letters: [Unicode.Scalar]) -> Int {
    var count = 0
    var before: Unicode.Scalar?
    for (place, letter) in letters.enumerated() {
      let next = place + 1 < letters.count ? letters[place + 1] : " "
      if letter == "u", before == "q" || before == "g" && afterSilentU.contains(next) {
        continue  // Not spoken, as in `que` and `guerra`.
      }
      let isVowel = isSpanishVowel(letter) || letter == "y" && !Letters.isOfWord(next)
      guard isVowel else {
        // An `h` between vowels parts nothing.
        if letter != "h" { before = letter }
        continue
      }
      let isJoined = before.map { joins($0, letter) } ?? false
      if !isJoined { count += 1 }
      before = letter
    }
    return count
  }

  private static func joins(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    guard isSpanishVowel(left) else { return false }
    if stressed.contains(left) || stressed.contains(right) { return false }
    return !(strong.contains(left) && strong.contains(right))
  }

  private static func isSpanishVowel(_ letter: Unicode.Scalar) -> Bool {
    spanishVowels.contains(letter)
  }

  /// Groups of vowels, without a silent ending.
  private static func english(_ word: [Unicode.Scalar]) -> Int {
    let letters = word.filter(Letters.isLetter)
    guard letters.count > 3 else { return 1 }
    func isVowel(_ place: Int) -> Bool {
      letters.indices.contains(place) && englishVowels.contains(letters[place])
    }
    var count = 0
    for place in letters.indices where isVowel(place) && !isVowel(place - 1) { count += 1 }
    let last = letters.count - 1
    let isSilent =
      switch (letters[last - 1], letters[last]) {
      // As in `make`, not in `table` and `coffee`.
      case (let before, "e"): !isVowel(last - 1) && !(before == "l" && !isVowel(last - 2))
      // As in `makes`, not in `houses` and `dishes`.
      case ("e", "s"): !isVowel(last - 2) && !beforeSpokenES.contains(letters[last - 2])
      // As in `asked`, not in `wanted`.
      case ("e", "d"): !isVowel(last - 2) && !beforeSpokenED.contains(letters[last - 2])
      default: false
      }
    return isSilent ? count - 1 : count
  }
}
