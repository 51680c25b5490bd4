import Content
import PrivacyPolicy
import ScenarioEngine
import Scoring
import Testing

@Suite("The check of who passes")
struct PassCheckTests {
  /// Choices one after another, of these options each.
  private func exploration(
    _ choices: [[ChoiceOption]], exercises: [ClauseID] = []
  ) -> Exploration {
    let scenes = choices.enumerated().map { place, options in
      Scene(
        id: SceneID("scene-\(place)"),
        decision: Decision(
          id: DecisionID("pick-\(place)"), ask: Prose(plain: ""), kind: .choose(options)),
        go: [Route(to: SceneID("scene-\(place + 1)"))])
    }
    let end = Scene(
      id: SceneID("scene-\(choices.count)"), ending: Ending(title: "", tone: .good))
    let scenario = Scenario(
      id: "test", exercises: exercises, start: "scene-0", scenes: scenes + [end])
    return Exploration(
      of: ScenarioGraph(
        scenario, judge: Judge(testPolicy), vocabulary: Vocabulary(entries: [:])))
  }

  private func codes(_ choices: [[ChoiceOption]]) -> [DiagnosticCode] {
    PassCheck(exploration(choices), Mark()).diagnostics.map(\.code)
  }

  private let right = ChoiceOption.option("right", ["plain"])
  private let secret = ChoiceOption.option("secret", ["secret"])
  private let loud = ChoiceOption.option("loud", ["loud"])
  private let refusal = ChoiceOption.option("refusal", ["plain"], .none)

  /// One right option, a refusal, and so many that violate what is critical.
  private func hard(_ secrets: Int) -> [ChoiceOption] {
    [right, refusal] + (0..<secrets).map { .option(ChoiceID("secret-\($0)"), ["secret"]) }
  }

  @Test func findsNothingWhereOnlyThoughtPasses() {
    #expect(codes([hard(3), hard(3), hard(3)]).isEmpty)
  }

  @Test func findsThatNobodyPasses() {
    let check = PassCheck(exploration([[secret], [right, refusal]]), Mark())
    #expect(check.isImpossible)
    #expect(check.diagnostics.map(\.code) == [.noPass])
  }

  @Test func findsThatChancePassesTooOften() {
    #expect(codes([[right, secret], [right, secret]]) == [.passesByChance])
  }

  @Test func findsThatRefusingPasses() {
    let half = ChoiceOption.option("half", ["plain"], .partial)
    let choice = [half] + hard(9).filter { $0.id != "refusal" }
    #expect(codes([choice, choice]) == [.passesByRefusing])
  }

  @Test func asksNeitherOfAMoment() {
    #expect(codes([[right, secret]]).isEmpty)
  }

  @Test func findsAClauseThatAPassingPlayNeverMeets() {
    let check = PassCheck(
      exploration([hard(7), hard(7)], exercises: ["SEC-1", "LOW-1", "ELS-1"]), Mark())
    #expect(check.diagnostics.map(\.code) == [.notExercised])
    #expect(check.diagnostics.map(\.path) == ["exercises.1"])
    #expect(
      check.diagnostics.first?.help.hasSuffix(
        "; to see it, answer `pick-0`: `right`; `pick-1`: `right`") == true)
  }

  @Test func saysHowLikelyAPassIs() {
    let odds = exploration([[right, secret], [right, loud, refusal]]).passOdds(Mark().passRule)
    // Right, then right or the refusal, which keeps all and does half of the job; loud keeps 5 of 6.
    #expect(abs(odds.odds - 0.5) < 1e-12)
    #expect(odds.plays == nil)
  }
}
