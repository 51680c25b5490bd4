public import Content

/// What a person decided about a clause on a day.
public struct Practice: Sendable, Hashable {
  /// The clause.
  public let clause: ClauseID
  /// The day.
  public let day: Day
  /// How many decisions, each by its weight.
  public let weight: Double
  /// How much of that was violated, 0 up to the weight.
  public let violated: Double

  /// Makes a day's practice.
  public init(clause: ClauseID, day: Day, weight: Double, violated: Double) {
    self.clause = clause
    self.day = day
    self.weight = weight
    self.violated = violated
  }
}

/// How likely a person is to slip on each clause: the organisation's rate, adjusted by their answers,
/// of which old ones count half after 180 days.
///
/// With the decayed sums `A` and `B` of what was violated and upheld, and
/// `m = min(.95, μc·(O+4)/(X+4))` of the organisation's rate `μc` and the person's observed and
/// expected violations `O` and `X` over all clauses, it is `(12m + A)/(12 + A + B)`.
public struct Mastery: Sendable {
  /// After so many days an answer counts half.
  public static let halfLife = 180.0
  private static let prior = 12.0
  private let sums: [ClauseID: (violated: Double, upheld: Double)]
  private let rates: [ClauseID: Double]
  private let ratio: Double

  /// Takes in what somebody decided.
  ///
  /// - Parameters:
  ///   - practice: their decisions.
  ///   - rates: the organisation's rate of violations by clause, 0 to 1.
  ///   - today: the day it is asked for.
  public init(of practice: [Practice], rates: [ClauseID: Double], on today: Day) {
    var sums: [ClauseID: (violated: Double, upheld: Double)] = [:]
    var (observed, expected) = (0.0, 0.0)
    for entry in practice {
      let age = Double(max(0, today.number - entry.day.number))
      let weight = Mastery.halved(age / Mastery.halfLife)
      let old = sums[entry.clause] ?? (0, 0)
      sums[entry.clause] = (
        old.violated + weight * entry.violated,
        old.upheld + weight * (entry.weight - entry.violated)
      )
      observed += entry.violated
      expected += entry.weight * (rates[entry.clause] ?? 0)
    }
    self.sums = sums
    self.rates = rates
    ratio = (observed + 4) / (expected + 4)
  }

  /// The chance that they slip on a clause, 0 to 1.
  public func slipRate(on clause: ClauseID) -> Double {
    let mean = min(0.95, (rates[clause] ?? 0) * ratio)
    let (violated, upheld) = sums[clause] ?? (0, 0)
    return (Mastery.prior * mean + violated) / (Mastery.prior + violated + upheld)
  }

  /// 1/2 to the power of `halvings`, which is 0 or more: whole halvings, then the series of the rest.
  private static func halved(_ halvings: Double) -> Double {
    let whole = halvings.rounded(.down)
    let x = -(halvings - whole) * 0.693_147_180_559_945_3
    var (term, sum) = (1.0, 1.0)
    for place in 1...20 {
      term *= x / Double(place)
      sum += term
    }
    return whole > 1000 ? 0 : (0..<Int(whole)).reduce(sum) { value, _ in value / 2 }
  }
}
