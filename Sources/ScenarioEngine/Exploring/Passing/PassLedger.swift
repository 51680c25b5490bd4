/// What bands of answers add to the two sums that decide a pass.
///
/// Privacy kept reaches its mark where the sum of weight · (credit - mark) is not below 0, and the
/// job where the sum of (service - mark) is not: so a play's score is a sum over its answers.
struct PassLedger: Sendable {
  /// The two sums, in billionths.
  struct Sums: Sendable, Hashable {
    var kept = 0
    var service = 0

    static func + (left: Sums, right: Sums) -> Sums {
      Sums(kept: left.kept + right.kept, service: left.service + right.service)
    }
  }

  /// More than any play's sum: what can no longer be lost.
  static let safe = 1 << 60
  /// What rounding may take from a sum that comes out at exactly the mark.
  static let slack = 100

  let rule: PassRule
  /// By band.
  let gains: [Sums]
  /// By band: whether a play that takes it cannot pass.
  let fails: [Bool]

  init(_ graph: StateGraph, _ rule: PassRule) {
    self.rule = rule
    gains = graph.bands.map { band in
      let worth = band.worth
      let service = worth.service.map { $0 - rule.service / 100 } ?? 0
      return Sums(
        kept: Int(((worth.kept - worth.weight * rule.adherence / 100) * 1e9).rounded()),
        service: Int((service * 1e9).rounded()))
    }
    fails = graph.bands.map(\.worth.isRedLine)
  }

  /// Whether the sums of a play that has ended are a pass.
  func passes(_ sums: Sums, decisions: Int) -> Bool {
    sums.kept >= -PassLedger.slack && sums.service >= -PassLedger.slack
      && decisions >= rule.decisions
  }

  /// Whether a play that took these bands to an ending is a pass.
  func passes(_ bands: [Int]) -> Bool {
    !bands.contains { fails[$0] }
      && passes(bands.reduce(Sums()) { $0 + gains[$1] }, decisions: bands.count)
  }
}
