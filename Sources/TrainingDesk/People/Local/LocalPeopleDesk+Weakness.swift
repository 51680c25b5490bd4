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
      let known = LocalPeopleDesk.mastery(own, on: day)
      let observed = own.reduce(0) { $0 + $1.violated }
      let expected = own.reduce(0) { $0 + $1.weight * (rates[$1.clause] ?? 0) }
      return Weakness(
        Dictionary(
          clauses.map { clause in
            let prior = Mastery.prior(
              rate: rates[clause.id] ?? 0, observed: observed, expected: expected)
            let rate = (known[clause.id] ?? Mastery()).slipRate(prior: prior)
            return (clause.id, rate * Double(clause.severity.weight))
          }
        ) { first, _ in first })
    }
  }

  /// A person's mastery by clause, faded up to a day.
  private static func mastery(_ practice: [Practice], on day: Day) -> [ClauseID: Mastery] {
    var mastery: [ClauseID: Mastery] = [:]
    for entry in practice.sorted(by: { $0.day < $1.day }) where entry.weight > 0 {
      mastery[entry.clause, default: Mastery()].note(
        violated: entry.violated / entry.weight, weight: entry.weight, on: entry.day)
    }
    return mastery.mapValues { known in
      var known = known
      known.decay(to: day)
      return known
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
