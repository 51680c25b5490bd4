public import Content
public import ScenarioEngine

extension ScenarioTrial {
  /// What playing shows to be wrong with a situation, beside what ``Exploration`` proves.
  public func diagnostics(of scenario: Scenario) -> [Diagnostic] { time(of: scenario) }

  private func time(of scenario: Scenario) -> [Diagnostic] {
    let minutes = minutes
    let tenths = Int((minutes * 10).rounded())
    let nearest = max(1, (tenths + 5) / 10)
    guard minutes > 0, scenario.minutes != nearest,
      abs(Double(scenario.minutes) - minutes) > minutes / 4
    else { return [] }
    return [
      Diagnostic(
        .minutes, at: "minutes",
        "it takes about \(tenths / 10).\(tenths % 10) minutes, `minutes` says \(scenario.minutes)",
        help: "words at 200 a minute and 20 seconds a decision: write \(nearest)")
    ]
  }

  /// A passing or a failing play that is missing among the authors' own, at a path of their file.
  ///
  /// - Parameter isPassable: whether a passing one is there to be written down.
  public func missingPlays(_ mark: Mark, isPassable: Bool = true) -> [Diagnostic] {
    let passes = scripted.map { $0.ending != nil && $0.score.passes(mark) }
    let lacking = [
      passes.contains(true) || !isPassable ? nil : "passing",
      passes.contains(false) ? nil : "failing",
    ]
    .compactMap(\.self)
    guard !lacking.isEmpty else { return [] }
    return [
      Diagnostic(
        .missingPlay, at: "plays", atKey: true,
        "no play in plays.yaml is a \(lacking.joined(separator: " or a ")) one",
        help: "write down at least one play that passes and one that does not")
    ]
  }
}
