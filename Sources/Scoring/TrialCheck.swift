public import Content
public import ScenarioEngine

extension ScenarioTrial {
  /// What playing shows to be wrong with a situation.
  public func diagnostics(of scenario: Scenario, mark: Mark) -> [Diagnostic] {
    endless + unmet(in: scenario, mark) + queued + time(of: scenario)
  }

  /// Scenes from which some play comes to no ending.
  private var endless: [Diagnostic] {
    Set((random + scripted).compactMap(\.stuck)).sorted().map { scene in
      Diagnostic(
        .noEnding, at: ContentPath(["scenes", scene.rawValue]), atKey: true,
        "some play comes to no ending from `\(scene)`",
        help: "give it a `go` for when no option is left, or a way out of the circle")
    }
  }

  /// Clauses that `exercises` claims and some passing route never meets.
  private func unmet(in scenario: Scenario, _ mark: Mark) -> [Diagnostic] {
    let passing = passing(mark)
    return scenario.exercises.enumerated().compactMap { place, clause in
      guard clauses.contains(clause), passing.contains(where: { !$0.met.contains(clause) }) else {
        return nil
      }
      return Diagnostic(
        .notExercised, at: ContentPath(["exercises", String(place)]),
        "a passing play never meets `\(clause)`",
        help: "put the clause at stake on every route, or take it out of `exercises`")
    }
  }

  private var queued: [Diagnostic] {
    Set((random + scripted).flatMap(\.leftQueued)).sorted().map { scene in
      Diagnostic(
        .queuedAtEnding, at: ContentPath(["scenes", scene.rawValue]), atKey: true,
        "some play ends before `\(scene)`, which was to come later",
        help: "let it come sooner, or lead there before the ending")
    }
  }

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
  public func missingPlays(_ mark: Mark) -> [Diagnostic] {
    let passes = scripted.map { $0.ending != nil && $0.score.passes(mark) }
    let lacking = [
      passes.contains(true) ? nil : "passing", passes.contains(false) ? nil : "failing",
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
