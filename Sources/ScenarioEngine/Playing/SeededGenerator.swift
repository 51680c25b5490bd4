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
    state = SeededGenerator.mixed(seed ^ 0xcbf2_9ce4_8422_2325, name)
  }

  /// Starts from a seed and the name `name/visit`, without writing that out.
  init(seed: UInt64, name: String, visit: Int) {
    self.init(seed: seed, name: name)
    state = SeededGenerator.mixed(state, "/")
    guard visit > 9 else {
      state = (state ^ UInt64(48 + visit)) &* 0x100_0000_01b3
      return
    }
    state = SeededGenerator.mixed(state, String(visit))
  }

  /// FNV-1a over a name.
  private static func mixed(_ start: UInt64, _ name: String) -> UInt64 {
    name.utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
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
    shuffle(&shuffled)
    return shuffled
  }

  /// Puts elements into an order of their own.
  mutating func shuffle<Element>(_ elements: inout [Element]) {
    for place in elements.indices.dropFirst().reversed() {
      elements.swapAt(place, below(place + 1))
    }
  }
}
