import Content

/// Judges acts by a policy: every clause alone, all reported, with reasons.
public struct Judge: Sendable {
  /// The policy that is applied.
  public let policy: Policy
  let rules: [Rule]

  /// Prepares a policy for judging: its groups are written out once.
  public init(_ policy: Policy) {
    self.policy = policy
    rules = policy.clauses.map { Rule($0, of: policy) }
  }

  /// Judges one act.
  public func judge(_ act: Act) -> Judgement {
    let laidOut = LaidOutAct(act)
    let touchesNoData = act.touchesNoData
    var findings: [Finding] = []
    for rule in rules where !(touchesNoData && rule.namesOp) {
      if let finding = finding(of: rule, on: laidOut) { findings.append(finding) }
    }
    return Judgement(findings: findings)
  }

  /// Tells whether one act violates one clause.
  private func finding(of rule: Rule, on act: LaidOutAct) -> Finding? {
    let speaks = rule.when.speaks(of: act, register: policy.register)
    return speaks == .no ? nil : verdict(of: rule, on: act, speaks: speaks)
  }

  /// The verdict of a clause that speaks, or may: `require` or any `unless` keeps it.
  private func verdict(of rule: Rule, on act: LaidOutAct, speaks: Truth) -> Finding {
    let required = rule.require?.measures(act, register: policy.register)
    let ways = rule.unless.map { $0.measures(act, register: policy.register) }
    let demand = required.map { $0.all(\.truth) } ?? .no
    let exits = ways.map { $0.all(\.truth) }
    if demand == .yes { return finding(rule, .upheld) }
    if let way = exits.firstIndex(of: .yes) { return finding(rule, .upheld, unless: way) }
    let met = rule.when.measures(act, register: policy.register)
    if speaks == .unknown {
      return finding(rule, .undetermined, met.filter { $0.truth == .unknown }.map(\.failure))
    }
    let outcome = Swift.max(demand, exits.some)
    if outcome == .no {
      let failed = required?.filter { $0.truth == .no }.map(\.failure)
      return finding(rule, .violated, failed ?? met.map(\.match))
    }
    let open = ([required ?? []] + ways).joined().filter { $0.truth == .unknown }
    return finding(rule, .undetermined, open.map(\.failure))
  }

  private func finding(
    _ rule: Rule, _ verdict: ClauseVerdict, _ failed: [FailedAtom] = [], unless: Int? = nil
  ) -> Finding {
    Finding(
      clause: rule.clause.id, verdict: verdict, severity: rule.clause.severity,
      cite: rule.clause.cite, failed: failed, unless: unless)
  }
}
