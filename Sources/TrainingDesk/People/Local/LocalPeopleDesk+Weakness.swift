import Content
import ContentFiles
import People
import PrivacyPolicy
import Records
import Refreshers
import Scoring

extension LocalPeopleDesk {
  /// What each person's clauses are worth practising on a day: how likely a slip is, times how grave
  /// it would be. It composes what they are asked and is shown to nobody.
  func weaknesses(on day: Day) throws -> [PersonID: Weakness] {
    let practice = try store.practice()
    // In the order of people: sums of fractions depend on it, and the plan's id on them.
    let rates = LocalPeopleDesk.rates(
      practice.sorted { $0.key < $1.key }.lazy.flatMap(\.value))
    let clauses = library.policy.clauses
    return practice.mapValues { own in
      let mastery = Mastery(of: own, rates: rates, on: day)
      return Weakness(
        Dictionary(
          clauses.map { ($0.id, mastery.slipRate(on: $0.id) * Double($0.severity.weight)) }
        ) { first, _ in first })
    }
  }

  /// The organisation's rate of violations by clause.
  private static func rates(_ practice: some Sequence<Practice>) -> [ClauseID: Double] {
    var sums: [ClauseID: (weight: Double, violated: Double)] = [:]
    for entry in practice {
      let old = sums[entry.clause] ?? (0, 0)
      sums[entry.clause] = (old.weight + entry.weight, old.violated + entry.violated)
    }
    return sums.mapValues { ($0.violated + 0.5) / ($0.weight + 1) }
  }
}
