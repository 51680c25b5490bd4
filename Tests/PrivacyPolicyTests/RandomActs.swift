import Content
import PrivacyPolicy

/// Draws small policies and acts, the same for the same seed.
struct RandomActs {
  static let words: [Word] = ["a", "a.b", "a.b.c", "a.d", "e", "e.f"]
  static let dimensions: [WordDimension] = [.op, .data, .purpose, .measure, .channel]
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 1 }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  mutating func list(of lengths: ClosedRange<Int>) -> [Word] {
    let length = lengths.lowerBound + below(lengths.count)
    var list: [Word] = []
    while list.count < length {
      let word = pick(RandomActs.words)
      if !list.contains(word) { list.append(word) }
    }
    return list
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var shuffled = elements
    for place in shuffled.indices.dropFirst().reversed() {
      shuffled.swapAt(place, below(place + 1))
    }
    return shuffled
  }

  mutating func act() -> Act {
    var act: Act = [:]
    for dimension in RandomActs.dimensions where below(4) > 0 {
      act.words[dimension] = list(of: 0...3)
    }
    if below(2) == 0 { act.numbers[.hours] = Double(below(6)) }
    return act
  }

  mutating func policy(readingRegister: Bool = true) -> Policy {
    var clauses: [Clause] = []
    for place in 1...(3 + below(4)) {
      let id = ClauseID("TST-\(place)")
      let when = pattern(of: 1...2, readingRegister)
      let unless = (0..<below(3)).map { _ in pattern(of: 1...2, readingRegister) }
      clauses.append(
        below(3) == 0
          ? .forbidding(id: id, when, unless: unless)
          : .requiring(id: id, pattern(of: 1...3, readingRegister), when: when, unless: unless))
    }
    let rows = ["a", "a.b", "e"].map { ($0 as Word, RegisterRow(data: list(of: 0...3))) }
    return Policy(
      id: "random", version: 1, parameters: ["limit": Double(below(6))],
      groups: ["some": [.data: list(of: 1...2).map { .word($0) }, .measure: ["@some", "a"]]],
      register: Dictionary(rows, uniquingKeysWith: { $1 }), clauses: clauses)
  }

  private mutating func pattern(of lengths: ClosedRange<Int>, _ readsRegister: Bool) -> Pattern {
    Pattern((0..<(lengths.lowerBound + below(lengths.count))).map { _ in atom(readsRegister) })
  }

  private mutating func atom(_ readsRegister: Bool) -> Atom {
    if below(5) == 0 {
      return Atom(.hours, pick([.le, .ge]), below(2) == 0 ? .parameter("limit") : 3)
    }
    var terms = list(of: 1...2).map { Atom.Term.word($0) }
    if below(4) == 0 { terms.append("@some") }
    if readsRegister, below(4) == 0 { terms = ["@register.data"] }
    return Atom(
      pick(RandomActs.dimensions), pick(Atom.Operator.allCases.filter { !$0.asksNumbers }), terms)
  }
}
