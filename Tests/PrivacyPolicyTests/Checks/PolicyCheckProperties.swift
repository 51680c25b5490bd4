import Content
import Testing

@testable import PrivacyPolicy

@Suite("The checks of a policy, against every act there is")
struct PolicyCheckProperties {
  private static let seeds: Range<UInt64> = 0..<40

  /// A policy, and what its clauses say of every act.
  private struct Judged {
    let logic: PolicyLogic
    let space: ActSpace
    /// By act, in the order of ``SmallPolicies/acts``; by clause.
    let verdicts: [[ClauseVerdict?]]
    /// By act; the clauses that speak whatever is unstated beside their `when`.
    let speaking: [[Bool]]

    init(seed: UInt64) {
      var draw = SmallPolicies(seed: seed)
      logic = PolicyLogic(Judge(draw.policy()))
      space = ActSpace(logic, SmallPolicies.vocabulary)
      let judge = Judge(logic.policy)
      let rules = logic.rules
      verdicts = SmallPolicies.acts.map { act in
        let findings = judge.judge(act).findings
        return rules.map { rule in findings.first { $0.clause == rule.clause.id }?.verdict }
      }
      let standings = SmallPolicies.acts.map { [logic] in logic.standings(of: LaidOutAct($0)) }
      speaking = standings.map { standing in
        rules.map { rule in rule.when.allSatisfy { standing[$0] == .yes } }
      }
    }

    func some(_ holds: (Int) -> Bool) -> Bool { verdicts.indices.contains(where: holds) }
  }

  @Test(arguments: seeds)
  func findWhatNeverFiresAndWhatIsNeverUpheld(seed: UInt64) {
    let judged = Judged(seed: seed)
    for (place, rule) in judged.logic.rules.enumerated() {
      let fires = judged.some { judged.speaking[$0][place] }
      #expect(judged.space.holds(rule.when, withData: rule.namesOp) == (fires ? .yes : .no))
      for (way, questions) in rule.ways.enumerated() {
        let isMet = SmallPolicies.acts.indices.contains { act in
          let standings = judged.logic.standings(of: LaidOutAct(SmallPolicies.acts[act]))
          return (rule.when + questions).allSatisfy { standings[$0] == .yes }
        }
        #expect(
          judged.space.holds(rule.when + questions, withData: rule.namesOp)
            == (isMet ? .yes : .no), "way \(way)")
      }
    }
  }

  @Test(arguments: seeds)
  func findWhatContradictsAndWhatBreaksAnother(seed: UInt64) {
    let judged = Judged(seed: seed)
    let rules = judged.logic.rules
    let codes = Dictionary(
      grouping: PolicyCheck(judged.logic.policy, vocabulary: SmallPolicies.vocabulary).diagnostics,
      by: \.code)
    func isNamed(_ id: ClauseID, _ code: DiagnosticCode) -> Bool {
      codes[code]?.contains { $0.path.keys.contains(id.rawValue) } ?? false
    }
    func fires(_ place: Int) -> Bool { judged.some { judged.speaking[$0][place] } }
    func isUpheld(_ place: Int) -> Bool {
      judged.some { judged.speaking[$0][place] && judged.verdicts[$0][place] == .upheld }
    }
    let sound = rules.indices.filter { fires($0) && (rules[$0].ways.isEmpty || isUpheld($0)) }
    var torn: Set<Int> = []
    for later in sound where !rules[later].ways.isEmpty {
      for earlier in sound where earlier < later && !rules[earlier].ways.isEmpty {
        let both = judged.verdicts.indices.filter {
          judged.speaking[$0][earlier] && judged.speaking[$0][later]
        }
        let isTorn =
          !both.isEmpty
          && !both.contains {
            judged.verdicts[$0][earlier] == .upheld && judged.verdicts[$0][later] == .upheld
          }
        if isTorn {
          torn.formUnion([earlier, later])
          #expect(isNamed(rules[later].clause.id, .clausesContradict))
        }
      }
    }
    let whole = sound.filter { !torn.contains($0) }
    for place in whole where !rules[place].ways.isEmpty {
      let isClean = judged.some { act in
        judged.speaking[act][place] && judged.verdicts[act][place] == .upheld
          && whole.allSatisfy { other in
            [nil, .upheld].contains(judged.verdicts[act][other])
          }
      }
      #expect(isNamed(rules[place].clause.id, .breaksAnother) == !isClean)
    }
    #expect(codes[.clausesContradict]?.isEmpty ?? true == torn.isEmpty)
    #expect(codes[.unsettledCheck] == nil)
  }

  @Test(arguments: seeds)
  func findSafeguardsThatHarmAndDataThatHelps(seed: UInt64) {
    let judged = Judged(seed: seed)
    let places = Dictionary(
      uniqueKeysWithValues: zip(SmallPolicies.acts, SmallPolicies.acts.indices))
    func turns(_ rule: Int, adding dimension: WordDimension) -> Bool {
      SmallPolicies.acts.contains { act in
        guard let stated = act.words[dimension], let before = places[act] else { return false }
        return SmallPolicies.words.contains { word in
          guard !stated.contains(word) else { return false }
          var more = act
          more.words[dimension] = SmallPolicies.words.filter { ($0 == word) || stated.contains($0) }
          guard let after = places[more] else { return false }
          let (old, new) = (judged.verdicts[before][rule], judged.verdicts[after][rule])
          return dimension == .measure
            ? new == .violated && (old == nil || old == .upheld)
            : old == .violated && (new == nil || new == .upheld)
        }
      }
    }
    for (place, rule) in judged.logic.rules.enumerated() {
      let setbacks = Monotony(space: judged.space).setbacks(of: rule)
      let safeguard = setbacks.contains { if case .safeguard = $0 { true } else { false } }
      let data = setbacks.contains { if case .data = $0 { true } else { false } }
      #expect(safeguard == turns(place, adding: .measure), "\(rule.clause.id)")
      #expect(data == turns(place, adding: .data), "\(rule.clause.id)")
    }
  }
}
