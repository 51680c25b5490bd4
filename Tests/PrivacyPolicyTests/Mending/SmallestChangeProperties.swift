import Content
import Testing

@testable import PrivacyPolicy

@Suite("The smallest change, against every change there is")
struct SmallestChangeProperties {
  /// A change of some dimensions and what it costs.
  private struct Cost: Comparable {
    var dimensions = 0
    var words = 0

    static func < (left: Cost, right: Cost) -> Bool {
      (left.dimensions, left.words) < (right.dimensions, right.words)
    }
  }

  private static let subsets: [[Word]] = (0..<64).map { bits in
    RandomActs.words.indices.filter { bits & (1 << $0) != 0 }.map { RandomActs.words[$0] }
  }

  private func vocabulary(lists: Set<WordDimension>) -> Vocabulary {
    let entries = RandomActs.words.map { Vocabulary.Entry(word: $0) }
    return Vocabulary(
      entries: Dictionary(uniqueKeysWithValues: WordDimension.allCases.map { ($0, entries) }),
      lists: lists)
  }

  /// Every value that a dimension may take, the present one first, with the words it moves.
  private func values(
    of dimension: ActDimension, in act: Act, _ words: Vocabulary
  ) -> [(act: (Act) -> Act, words: Int)] {
    switch dimension {
    case .number(let dimension):
      let numbers = act.numbers[dimension] == nil ? [] : [act.numbers[dimension] ?? 0]
      return [({ $0 }, 0)]
        + [0, 1, 2, 3, 4, 5, 6, 7].filter { !numbers.contains($0) }.map { value in
          ({ $0.with(dimension, value) }, 1)
        }
    case .words(let dimension):
      let stated = act.words[dimension]
      let isList = words.lists.contains(dimension) || (stated?.count ?? 0) > 1
      let offered = SmallestChangeProperties.subsets.filter { set in
        if set.isEmpty { return isList && (dimension.mayBeEmptied || stated == []) }
        return isList || set.count == 1
      }
      return [({ $0 }, 0)]
        + offered.map { set in
          let before = Set(stated ?? [])
          let moved = before.symmetricDifference(set).count
          return (
            { act in
              var act = act
              act.words[dimension] = set
              return act
            }, moved
          )
        }
    }
  }

  private func cheapest(
    _ act: Act, _ dimensions: [ActDimension], _ judge: Judge, _ words: Vocabulary
  ) -> Cost? {
    var best: Cost?
    func go(_ act: Act, _ left: ArraySlice<ActDimension>, _ cost: Cost) {
      if let best, cost >= best { return }
      guard let dimension = left.first else {
        if judge.finds(fine: act) { best = cost }
        return
      }
      for (place, value) in values(of: dimension, in: act, words).enumerated() {
        go(
          value.act(act), left.dropFirst(),
          Cost(
            dimensions: cost.dimensions + (place == 0 ? 0 : 1), words: cost.words + value.words))
      }
    }
    go(act, dimensions[...], Cost())
    return best
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func findsNoneLargerThanTheSmallest(seed: UInt64) {
    var draw = RandomActs(seed: seed)
    let judge = Judge(draw.policy())
    let dimensions: [ActDimension] = draw.pick([
      [.words(.data), .words(.measure)], [.words(.channel), .words(.data)],
      [.words(.measure), .number(.hours)], [.words(.channel), .number(.hours)],
      [.words(.data), .number(.hours)],
    ])
    let words = vocabulary(lists: draw.pick([Set(WordDimension.allCases), [.data], [.measure]]))
    for _ in 0..<3 {
      let act = draw.act()
      let change = judge.smallestChange(of: act, changing: Set(dimensions), vocabulary: words)
      let expected = cheapest(act, dimensions, judge, words)
      #expect((change == nil) == (expected == nil), "seed \(seed), \(act)")
      guard let change, let expected else { continue }
      #expect(judge.finds(fine: change.act))
      #expect(change.act == act.applying(change.steps))
      #expect(Set(change.steps.map(\.dimension)).isSubset(of: dimensions))
      let moved = change.steps.map {
        $0.bound == nil ? $0.takenOut.count + $0.putIn.count : 1
      }
      #expect(change.steps.count == expected.dimensions, "seed \(seed), \(act)")
      #expect(moved.reduce(0, +) == expected.words, "seed \(seed), \(act)")
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func isTheSameEachTimeInWhateverOrderClausesStand(seed: UInt64) {
    var draw = RandomActs(seed: seed)
    let policy = draw.policy()
    let mixed = Policy(
      id: policy.id, version: 1, parameters: policy.parameters, groups: policy.groups,
      register: policy.register, clauses: draw.shuffled(policy.clauses))
    let words = vocabulary(lists: Set(WordDimension.allCases))
    for _ in 0..<10 {
      let act = draw.act()
      let change = Judge(policy).smallestChange(of: act, vocabulary: words)
      #expect(Judge(policy).smallestChange(of: act, vocabulary: words) == change)
      #expect(Judge(mixed).smallestChange(of: act, vocabulary: words) == change)
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func readsClausesAsTheJudgeDoes(seed: UInt64) {
    var draw = RandomActs(seed: seed)
    let judge = Judge(draw.policy())
    let logic = PolicyLogic(judge)
    for _ in 0..<40 {
      let act = draw.act()
      let standings = logic.standings(of: LaidOutAct(act))
      let verdicts = logic.rules.compactMap { rule in
        rule.verdict(standings, touchesNoData: act.touchesNoData).map { (rule.clause.id, $0) }
      }
      let findings = judge.judge(act).findings
      #expect(verdicts.map(\.0) == findings.map(\.clause))
      #expect(verdicts.map(\.1) == findings.map(\.verdict))
      for dimension in RandomActs.dimensions {
        let axis = WordAxis(dimension, of: logic, for: LaidOutAct(act))
        for (question, standing) in axis.standings(of: act.words[dimension].map(axis.tally)) {
          #expect(standings[question] == standing)
        }
      }
    }
  }
}

extension Judge {
  /// Whether an act violates nothing and nothing about it is undetermined.
  func finds(fine act: Act) -> Bool {
    let verdict = judge(act).verdict
    return verdict != .violates && verdict != .undetermined
  }
}

extension Act {
  /// The act after some steps.
  fileprivate func applying(_ steps: [ActChangeStep]) -> Act {
    var act = self
    for step in steps {
      switch step.dimension {
      case .words(let dimension):
        act.words[dimension] = step.after.compactMap {
          if case .word(let word) = $0 { word } else { nil }
        }
      case .number(let dimension):
        if case .number(let number)? = step.after.first { act.numbers[dimension] = number }
      }
    }
    return act
  }
}
