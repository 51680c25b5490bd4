public import Content
public import ScenarioEngine

extension ScenarioTrial {
  /// What playing shows to be wrong with a situation.
  public func diagnostics(of scenario: Scenario, mark: Mark) -> [Diagnostic] {
    unmet(in: scenario, mark) + queued + time(of: scenario) + missingPlays(mark)
  }

  /// Clauses that `exercises` claims and some passing route never meets.
  private func unmet(in scenario: Scenario, _ mark: Mark) -> [Diagnostic] {
    let passing = passing(mark)
    return scenario.exercises.filter { clause in passing.contains { !$0.met.contains(clause) } }
      .map { clause in
        Diagnostic(
          .notExercised, at: "exercises", "a passing play never meets `\(clause)`",
          help: "put the clause at stake on every route, or take it out of `exercises`")
      }
  }

  private var queued: [Diagnostic] {
    guard (random + scripted).contains(where: \.leftQueued) else { return [] }
    return [
      Diagnostic(
        .queuedAtEnding, at: "scenes", atKey: true,
        "some play ends before a scene that was to come later",
        help: "let it come sooner, or lead there before the ending")
    ]
  }

  private func time(of scenario: Scenario) -> [Diagnostic] {
    let minutes = minutes
    guard minutes > 0, abs(Double(scenario.minutes) - minutes) > minutes / 4 else { return [] }
    let tenths = Int((minutes * 10).rounded())
    return [
      Diagnostic(
        .minutes, at: "minutes",
        "it takes about \(tenths / 10).\(tenths % 10) minutes, `minutes` says \(scenario.minutes)",
        help: "words at 200 a minute and 20 seconds a decision: write \(max(1, (tenths + 5) / 10))")
    ]
  }

  private func missingPlays(_ mark: Mark) -> [Diagnostic] {
    let passes = scripted.map { $0.ending != nil && $0.score.passes(mark) }
    let lacking = [passes.contains(true) ? nil : "passing", passes.contains(false) ? nil : "failing"]
      .compactMap(\.self)
    guard !lacking.isEmpty else { return [] }
    return [
      Diagnostic(
        .missingPlay, at: "id", "no play in plays.yaml is a \(lacking.joined(separator: " or a ")) one",
        help: "write down at least one play that passes and one that does not")
    ]
  }
}
