/// Random numbers that are the same for the same seed.
///
/// - SeeAlso: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A text without controls, of letters, spaces, marks and emoji.
  mutating func text(atMost length: Int) -> String {
    let pieces = [
      "a", "Z", "9", " ", " ", ".", "=", "?", "=?", "?=", "_", "\\", ";", ",", "\"", "^", ":", "é",
      "ñ", "日", "本", "🔒", "👩‍👩‍👧‍👦", "🇪🇸", "e\u{301}", "\u{10FFFF}", "From ", "<", ">", "@", "-",
    ]
    let count = Int.random(in: 1...length, using: &self)
    return (0..<count).map { _ in pieces.randomElement(using: &self) ?? "a" }.joined()
  }
}
