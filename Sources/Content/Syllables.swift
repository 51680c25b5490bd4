/// How many syllables words have.
enum Syllables {
  /// The syllables of a word: by rule in Spanish, where spelling tells; elsewhere about as many as
  /// there are groups of vowels.
  static func count(in word: String, _ language: Language) -> Int {
    let letters = Array(word.lowercased())
    return max(1, language.rawValue.hasPrefix("es") ? spanish(letters) : english(letters))
  }

  /// Vowels side by side are one syllable unless both are strong, or a weak one has the stress.
  private static func spanish(_ letters: [Character]) -> Int {
    var count = 0
    var before: Character?
    for (place, letter) in letters.enumerated() {
      let next = place + 1 < letters.count ? letters[place + 1] : " "
      if letter == "u", before == "q" || before == "g" && "eiéí".contains(next) {
        continue  // Not spoken, as in `que` and `guerra`.
      }
      let isVowel = "aeiouáéíóúü".contains(letter) || letter == "y" && !next.isLetter
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

  private static func joins(_ left: Character, _ right: Character) -> Bool {
    let vowels = "aeiouáéíóúü"
    guard vowels.contains(left) else { return false }
    let (strong, stressed) = ("aeoáéó", "íú")
    if stressed.contains(left) || stressed.contains(right) { return false }
    return !(strong.contains(left) && strong.contains(right))
  }

  /// Groups of vowels, without a silent ending.
  private static func english(_ letters: [Character]) -> Int {
    let letters = letters.filter(\.isLetter)
    guard letters.count > 3 else { return 1 }
    let vowels = "aeiouyàáâäãèéêëìíîïòóôöùúûü"
    func isVowel(_ place: Int) -> Bool {
      letters.indices.contains(place) && vowels.contains(letters[place])
    }
    var count = 0
    for place in letters.indices where isVowel(place) && !isVowel(place - 1) { count += 1 }
    let last = letters.count - 1
    let isSilent =
      switch (letters[last - 1], letters[last]) {
      // As in `make`, not in `table` and `coffee`.
      case (let before, "e"): !vowels.contains(before) && !(before == "l" && !isVowel(last - 2))
      // As in `makes`, not in `houses` and `dishes`.
      case ("e", "s"): !isVowel(last - 2) && !"szxcghl".contains(letters[last - 2])
      // As in `asked`, not in `wanted`.
      case ("e", "d"): !isVowel(last - 2) && !"td".contains(letters[last - 2])
      default: false
      }
    return isSilent ? count - 1 : count
  }
}
