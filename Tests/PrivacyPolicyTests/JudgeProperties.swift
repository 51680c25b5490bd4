import Content
import PrivacyPolicy
import Testing

@Suite("Any judgement")
struct JudgeProperties {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func comesOutTheSameAgain(seed: UInt64) {
    var (draw, again) = (RandomActs(seed: seed), RandomActs(seed: seed))
    let (judge, other) = (Judge(draw.policy()), Judge(again.policy()))
    for _ in 0..<40 {
      let act = draw.act()
      #expect(judge.judge(act) == judge.judge(act))
      #expect(judge.judge(act) == other.judge(again.act()))
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func doesNotAskInWhichOrderValuesStand(seed: UInt64) {
    var draw = RandomActs(seed: seed)
    let judge = Judge(draw.policy())
    for _ in 0..<40 {
      let act = draw.act()
      var mixed = act
      for (dimension, values) in act.words { mixed.words[dimension] = draw.shuffled(values) }
      let (first, second) = (judge.judge(act), judge.judge(mixed))
      #expect(first.findings.map(Orderless.init) == second.findings.map(Orderless.init))
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func givesEveryClauseThatSpeaksOneVerdictAndItsReason(seed: UInt64) {
    var draw = RandomActs(seed: seed)
    let policy = draw.policy()
    for _ in 0..<40 {
      let findings = Judge(policy).judge(draw.act()).findings
      let spoke = Set(findings.map(\.clause))
      #expect(findings.map(\.clause) == policy.clauses.map(\.id).filter(spoke.contains))
      for finding in findings {
        #expect(finding.failed.isEmpty == (finding.verdict == .upheld))
        #expect(finding.unless == nil || finding.verdict == .upheld)
      }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func judgesEveryClauseAlone(seed: UInt64) {
    var draw = RandomActs(seed: seed)
    let policy = draw.policy()
    for _ in 0..<20 {
      let act = draw.act()
      let alone = policy.clauses.compactMap {
        $0.finding(
          on: act, parameters: policy.parameters, groups: policy.groups, register: policy.register)
      }
      #expect(Judge(policy).judge(act).findings == alone)
    }
  }

  /// A violation rests on what is stated; stating what was left out takes nothing of it back.
  /// `data: []` is the one exception: it says that there was no act on data after all.
  @Test(arguments: 0..<80 as Range<UInt64>)
  func keepsAViolationWhenMoreIsStated(seed: UInt64) {
    var draw = RandomActs(seed: seed)
    let judge = Judge(draw.policy())
    for _ in 0..<60 {
      let act = draw.act()
      var fuller = act
      for dimension in RandomActs.dimensions where act.words[dimension] == nil {
        fuller.words[dimension] = draw.list(of: dimension == .data ? 1...3 : 0...3)
      }
      if act.numbers.isEmpty { fuller.numbers[.hours] = Double(draw.below(6)) }
      let (before, after) = (judge.judge(act), judge.judge(fuller))
      #expect(Set(before.clauses(.violated)).isSubset(of: after.clauses(.violated)))
      #expect(Set(before.clauses(.upheld)).isDisjoint(with: after.clauses(.violated)))
    }
  }

  /// A decided verdict rests on no coarse value, so that a finer word changes none; which register
  /// row counts is another matter.
  @Test(arguments: 0..<80 as Range<UInt64>)
  func keepsWhatIsDecidedWhenAValueGetsFiner(seed: UInt64) {
    var draw = RandomActs(seed: seed)
    let judge = Judge(draw.policy(readingRegister: false))
    for _ in 0..<60 {
      let act = draw.act()
      var finer = act
      for (dimension, values) in act.words.sorted(by: { $0.key < $1.key }) {
        finer.words[dimension] = values.map { value in
          draw.below(2) == 0 ? value : Word("\(value).\(draw.pick(["b", "c", "z"]))")
        }
      }
      let (before, after) = (judge.judge(act), judge.judge(finer))
      #expect(Set(before.clauses(.violated)).isSubset(of: after.clauses(.violated)))
      #expect(Set(before.clauses(.upheld)).isDisjoint(with: after.clauses(.violated)))
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func speaksAboutNoDataThroughNoOp(seed: UInt64) {
    var draw = RandomActs(seed: seed)
    let policy = draw.policy()
    let naming = policy.clauses.filter { $0.when.atoms.contains { $0.dimension == .words(.op) } }
    for _ in 0..<20 {
      var act = draw.act()
      act.words[.data] = []
      let spoke = Judge(policy).judge(act).findings.map(\.clause)
      #expect(Set(spoke).isDisjoint(with: naming.map(\.id)))
    }
  }
}

/// A finding whose lists are sets.
private struct Orderless: Hashable {
  let clause: ClauseID
  let verdict: ClauseVerdict
  let unless: Int?
  let failed: [Set<ActValue>]

  init(_ finding: Finding) {
    clause = finding.clause
    verdict = finding.verdict
    unless = finding.unless
    failed = finding.failed.flatMap { [Set($0.expected), Set($0.offending)] }
  }
}
