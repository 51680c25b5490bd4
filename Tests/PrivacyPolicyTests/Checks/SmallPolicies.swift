import Content

@testable import PrivacyPolicy

/// Draws policies about two dimensions of words and a number, small enough for every act to be
/// looked at.
struct SmallPolicies {
  static let dimensions: [WordDimension] = [.data, .measure]

  /// The words of both dimensions, all of which are fine.
  static let words: [Word] = ["a.b", "a.c", "e"]
  static let vocabulary = Vocabulary(
    entries: Dictionary(
      uniqueKeysWithValues: dimensions.map { dimension in
        (dimension, words.map { Vocabulary.Entry(word: $0) })
      }), lists: Set(dimensions))

  /// Every act that states each dimension or leaves it out.
  static let acts: [Act] = {
    let lists: [[Word]?] =
      [nil]
      + (0..<8).map { bits in
        words.indices.filter { bits & (1 << $0) != 0 }.map { words[$0] }
      }
    let hours: [Double?] = [nil, 0, 1, 2, 3, 4]
    return lists.flatMap { data in
      lists.flatMap { measure in
        hours.map { hours in
          var act: Act = [:]
          act.words[.data] = data
          act.words[.measure] = measure
          act.numbers[.hours] = hours
          return act
        }
      }
    }
  }()

  private var draw: RandomActs

  init(seed: UInt64) { draw = RandomActs(seed: seed) }

  mutating func policy() -> Policy {
    let clauses = (1...3).map { place -> Clause in
      let id = ClauseID("TST-\(place)")
      let when = pattern(of: 1...2)
      let unless = (0..<draw.below(2)).map { _ in pattern(of: 1...2) }
      return draw.below(3) == 0
        ? .forbidding(id: id, when, unless: unless)
        : .requiring(id: id, pattern(of: 1...2), when: when, unless: unless)
    }
    return Policy(id: "small", version: 1, clauses: clauses)
  }

  private mutating func pattern(of lengths: ClosedRange<Int>) -> Pattern {
    Pattern((0..<(lengths.lowerBound + draw.below(lengths.count))).map { _ in atom() })
  }

  private mutating func atom() -> Atom {
    if draw.below(5) == 0 {
      return Atom(.hours, draw.pick([.le, .ge]), draw.pick([1, 3]))
    }
    let terms: [Atom.Term] = draw.pick([["a"], ["a.b"], ["e"], ["a.b", "e"], ["a.c"]])
    return Atom(
      draw.pick(SmallPolicies.dimensions),
      draw.pick(Atom.Operator.allCases.filter { !$0.asksNumbers }), terms)
  }
}
