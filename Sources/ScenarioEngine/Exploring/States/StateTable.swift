/// The states met, each once, in the order in which they were met.
struct StateTable: Sendable {
  /// How many words each state takes, its place in the story included.
  private let width: Int
  private var words: [UInt64] = []
  /// By hash: the number of a state from 1, 0 for none; twice as many as there are states or more.
  private var slots: [Int32] = Array(repeating: 0, count: 256)

  /// How many there are.
  private(set) var count = 0

  init(width: Int) { self.width = width }

  /// The place of a state, which is added where it is new.
  mutating func place(of key: [UInt64]) -> (place: Int, isNew: Bool) {
    if count * 2 >= slots.count { grow() }
    var slot = StateTable.hash(key.span) & (slots.count - 1)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if holds(key, at: place) { return (place, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    words += key
    count += 1
    slots[slot] = Int32(count)
    return (count - 1, true)
  }

  /// Calls `body` with the words of a state.
  func read<Result>(_ place: Int, _ body: (UnsafePointer<UInt64>) -> Result?) -> Result? {
    words.withUnsafeBufferPointer { words in
      words.baseAddress.flatMap { body($0 + place * width) }
    }
  }

  private func holds(_ key: [UInt64], at place: Int) -> Bool {
    for offset in 0..<width where words[place * width + offset] != key[offset] { return false }
    return true
  }

  private static func hash(_ key: Span<UInt64>) -> Int {
    var mixed: UInt64 = 0x9e37_79b9_7f4a_7c15
    for place in key.indices {
      mixed = (mixed ^ key[place]) &* 0xff51_afd7_ed55_8ccd
      mixed ^= mixed >> 32
    }
    return Int(truncatingIfNeeded: mixed >> 1)
  }

  private mutating func grow() {
    var grown = Array(repeating: Int32(0), count: slots.count * 4)
    for place in 0..<count {
      let key = words.span.extracting(place * width..<(place + 1) * width)
      var slot = StateTable.hash(key) & (grown.count - 1)
      while grown[slot] != 0 { slot = (slot + 1) & (grown.count - 1) }
      grown[slot] = Int32(place + 1)
    }
    slots = grown
  }
}
