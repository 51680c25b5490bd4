import Content
import PrivacyPolicy

extension GraphTerms {
  /// The stakes in the order of the policy; what cannot be told is left out.
  func stakes(
    _ atStake: Set<ClauseID>, violated: [ClauseID: Double], _ findings: [Finding]
  ) -> [Stake] {
    let open = findings.filter { $0.verdict == .undetermined }.map(\.clause)
    let places = atStake.union(violated.keys).subtracting(open).compactMap { names.clauses[$0] }
    return places.sorted().map { place in
      let clause = judge.policy.clauses[place]
      return Stake(
        clause: clause.id, severity: clause.severity, violated: violated[clause.id] ?? 0)
    }
  }
}
