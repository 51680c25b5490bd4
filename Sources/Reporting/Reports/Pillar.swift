/// A pillar of a release: its rules taken together.
public struct Pillar: Sendable, Hashable {
  /// Its name.
  public let name: String
  /// The organisation's rate over its rules, as often as each was asked.
  public let mean: Double
  /// How much teams differ in it: as in its rules, on average.
  public let dispersion: Double
  /// The severity of its rules, on average.
  public let severity: Double

  /// Takes the rules of a pillar together; nil where there are none.
  public init?(_ name: String, of rules: [ReleasedRule]) {
    let own = rules.filter { $0.pillar == name }
    let share = own.reduce(0) { $0 + $1.share }
    guard share > 0 else { return nil }
    func average(_ value: (ReleasedRule) -> Double) -> Double {
      own.reduce(0) { $0 + $1.share * value($1) } / share
    }
    self.name = name
    mean = average(\.prior.mean)
    dispersion = average(\.prior.dispersion)
    severity = average(\.severity)
  }

  /// What is believed of a team's rate in the pillar before it has decided anything.
  public var prior: ClausePrior { ClausePrior(mean: mean, dispersion: dispersion) }

  /// The pillars of rules in the order in which they come, each once.
  public static func all(of rules: [ReleasedRule]) -> [Pillar] {
    var names: [String] = []
    for rule in rules where !names.contains(rule.pillar) { names.append(rule.pillar) }
    return names.compactMap { Pillar($0, of: rules) }
  }
}
