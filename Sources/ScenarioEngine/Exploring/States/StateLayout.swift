/// How a state is written into a few words: all that some condition can still read, and no more.
///
/// Two states with the same words at the same decision go on alike.
struct StateLayout: Sendable {
  /// Some bits of a word.
  struct Slot: Sendable {
    let word: Int
    let shift: UInt64
    let mask: UInt64

    func read(_ words: UnsafePointer<UInt64>) -> UInt64 { words[word] >> shift & mask }

    func write(_ value: UInt64, _ words: UnsafeMutablePointer<UInt64>) {
      words[word] |= (value & mask) << shift
    }
  }

  /// A variable and its bits.
  fileprivate struct Field: Sendable {
    let variable: StateVariable
    let slot: Slot
    /// The least value of a meter; of credit and service the values at which a new class begins.
    let cuts: [Int]
  }

  /// A scene that comes later: its place among them from 1, 0 for none, and how long it waits.
  private struct Entry: Sendable {
    let scene: Slot
    let wait: Slot
  }

  /// How many words a state takes.
  let words: Int
  private let fields: [Field]
  private let entries: [Entry]
  /// The scenes that come later.
  private let later: [Int]
  /// By scene: the bits that are still read once it has been entered.
  private let live: [[UInt64]]

  init(_ graph: ScenarioGraph, _ reads: StateReads) {
    var bits = BitAllotment()
    let fields = reads.variables.map { variable in
      Field(variable, cuts: reads.cuts[variable] ?? nil, graph, &bits)
    }
    self.fields = fields
    later = reads.later
    entries = reads.later.map { _ in
      Entry(
        scene: bits.take(upTo: UInt64(reads.later.count)),
        wait: bits.take(upTo: UInt64(max(0, reads.longestWait)) + 1))
    }
    words = max(1, bits.words)
    let (words, entries) = (self.words, self.entries)
    live = StateLayout.live(reads).map { variables in
      var mask = Array(repeating: UInt64(0), count: words)
      mask.withUnsafeMutableBufferPointer { mask in
        guard let base = mask.baseAddress else { return }
        for field in fields where variables.contains(field.variable) {
          field.slot.write(.max, base)
        }
        for entry in entries {
          entry.scene.write(.max, base)
          entry.wait.write(.max, base)
        }
      }
      return mask
    }
  }

  /// By scene: what is read once it has been entered, by itself and by all that may follow.
  static func live(_ reads: StateReads) -> [Set<StateVariable>] {
    var live = reads.leaving
    var isSettled = false
    while !isSettled {
      isSettled = true
      for place in live.indices.reversed() {
        let before = live[place].count
        for next in reads.next[place] {
          live[place].formUnion(live[next])
          live[place].formUnion(reads.entering[next])
        }
        if live[place].count != before { isSettled = false }
      }
    }
    return live
  }

  /// Writes a state that waits for an answer.
  func write(_ state: PlayState, to words: UnsafeMutablePointer<UInt64>) {
    for place in 0..<self.words { words[place] = 0 }
    for field in fields { field.slot.write(field.value(in: state), words) }
    if !entries.isEmpty {
      for (entry, queued) in zip(entries, state.queue) {
        entry.scene.write(UInt64((later.firstIndex(of: queued.scene) ?? 0) + 1), words)
        entry.wait.write(UInt64(max(0, queued.wait)), words)
      }
    }
    let live = live[state.scene]
    for place in 0..<self.words { words[place] &= live[place] }
  }

  /// Reads a state back, as far as conditions can read it.
  func read(_ words: UnsafePointer<UInt64>, into state: inout PlayState) {
    for field in fields { field.put(field.slot.read(words), into: &state) }
    state.queue.removeAll(keepingCapacity: true)
    for entry in entries {
      let scene = Int(entry.scene.read(words))
      guard scene > 0 else { return }
      state.queue.append(
        PlayState.Queued(scene: later[scene - 1], wait: Int(entry.wait.read(words))))
    }
  }
}

extension StateLayout.Field {
  init(
    _ variable: StateVariable, cuts: Set<Int>?, _ graph: ScenarioGraph,
    _ bits: inout BitAllotment
  ) {
    self.variable = variable
    switch variable {
    case .meter(let meter):
      let bounds = graph.bounds[meter]
      self.cuts = [bounds.lowerBound]
      let (span, overflow) = bounds.upperBound.subtractingReportingOverflow(bounds.lowerBound)
      slot = bits.take(upTo: overflow ? .max : UInt64(span))
    case .credit, .service:
      self.cuts = (cuts ?? Set(1...100)).filter { (1...100).contains($0) }.sorted()
      slot = bits.take(upTo: UInt64(self.cuts.count))
    case .seen, .chose, .violated:
      self.cuts = []
      slot = bits.take(upTo: 1)
    }
  }

  func value(in state: PlayState) -> UInt64 {
    switch variable {
    case .meter(let meter): UInt64(bitPattern: Int64(state.meters[meter] &- cuts[0]))
    case .seen(let scene): state.seen[scene] ? 1 : 0
    case .chose(let decision, let choice): state.decisions[decision].chose(choice) ? 1 : 0
    case .violated(let clause): state.violated[clause] ? 1 : 0
    case .credit(let decision): level(of: state.decisions[decision].credit)
    case .service(let decision): level(of: state.decisions[decision].service)
    }
  }

  func put(_ value: UInt64, into state: inout PlayState) {
    switch variable {
    case .meter(let meter): state.meters[meter] = Int(Int64(bitPattern: value)) &+ cuts[0]
    case .seen(let scene): state.seen[scene] = value != 0
    case .chose(let decision, let choice):
      let bit = PlayState.bit(choice)
      if value != 0 {
        state.decisions[decision].chosen |= bit
      } else {
        state.decisions[decision].chosen &= ~bit
      }
    case .violated(let clause): state.violated[clause] = value != 0
    case .credit(let decision): state.decisions[decision].credit = least(of: value)
    case .service(let decision): state.decisions[decision].service = least(of: value)
    }
  }

  /// How many classes begin at or below a value.
  private func level(of value: Int) -> UInt64 {
    var level: UInt64 = 0
    for cut in cuts where cut <= value { level += 1 }
    return level
  }

  /// The least value of a class.
  private func least(of level: UInt64) -> Int { level == 0 ? 0 : cuts[Int(level) - 1] }
}

/// Gives bits away, none across two words.
private struct BitAllotment {
  private var word = 0
  private var used: UInt64 = 0

  var words: Int { word + (used > 0 ? 1 : 0) }

  /// The bits for a number up to `most`.
  mutating func take(upTo most: UInt64) -> StateLayout.Slot {
    let width = UInt64(64 - most.leadingZeroBitCount)
    if used + width > 64 { (word, used) = (word + 1, 0) }
    let slot = StateLayout.Slot(
      word: word, shift: used, mask: width == 64 ? .max : (1 << width) - 1)
    used += width
    return slot
  }
}
