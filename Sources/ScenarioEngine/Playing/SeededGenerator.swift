/// A generator of random numbers that gives the same ones for the same seed, for ever.
///
/// - SeeAlso: Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014):
///   SplitMix64.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts from a seed.
  public init(seed: UInt64) { state = seed }

  /// Starts from a seed and a name, so that each name has numbers of its own.
  public init(seed: UInt64, name: String) {
    state = name.utf8.reduce(seed ^ 0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number below `bound`, which is at least 1.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(max(1, bound))).high)
  }

  /// The elements in an order of their own.
  ///
  /// Written here, not taken from the standard library, whose shuffle may change between versions.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var shuffled = elements
    for place in shuffled.indices.dropFirst().reversed() {
      shuffled.swapAt(place, below(place + 1))
    }
    return shuffled
  }
}
