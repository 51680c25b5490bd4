import Content
import ContentFiles
import PrivacyPolicy
import ScenarioEngine
import Testing

@Suite("A safeguard more")
struct SafeguardTests {
  private static let vocabulary = Shipped.library.vocabulary
  private static let measures = (vocabulary.entries[.measure] ?? []).map(\.word)

  @Test(arguments: 0..<20 as Range<UInt64>)
  func neverBreaksAClause(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<25 {
      let act = Self.act(using: &generator)
      let before = Set(Shipped.judge.judge(act).clauses(.violated))
      for measure in Self.measures {
        let after = Shipped.judge.judge(act.adding(measure)).clauses(.violated)
        let broken = Set(after).subtracting(before)
        #expect(broken.isEmpty, "\(measure) breaks \(broken) of \(act)")
      }
    }
  }

  @Test func mendsSomeClause() {
    var generator = SeededGenerator(seed: 0)
    let mended = (0..<100).flatMap { _ in
      let act = Self.act(using: &generator)
      let before = Set(Shipped.judge.judge(act).clauses(.violated))
      return Self.measures.flatMap {
        before.subtracting(Shipped.judge.judge(act.adding($0)).clauses(.violated))
      }
    }
    #expect(Set(mended).isSuperset(of: ["SEC-1", "SEC-2", "SEC-6"]))
  }

  /// An act that states every word dimension at random, lists with up to three words.
  private static func act(using generator: inout SeededGenerator) -> Act {
    var act = Act()
    for dimension in WordDimension.allCases {
      let words = (vocabulary.entries[dimension.vocabulary] ?? []).map(\.word)
      let most = vocabulary.lists.contains(dimension) ? 3 : 1
      let least = [.op, .data, .purpose].contains(dimension) ? 1 : 0
      let count = Int.random(in: least...most, using: &generator)
      act.words[dimension] = Array(words.shuffled(using: &generator).prefix(count))
    }
    for number in NumberDimension.allCases {
      act.numbers[number] = Double(Int.random(in: 0...3000, using: &generator))
    }
    return act
  }
}

extension Act {
  /// The act with one more measure.
  fileprivate func adding(_ measure: Word) -> Act {
    var act = self
    let stated = act.words[.measure] ?? []
    act.words[.measure] = stated.contains(measure) ? stated : stated + [measure]
    return act
  }
}
