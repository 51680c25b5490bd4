import Content
import PrivacyPolicy
import ScenarioEngine
import Scoring
import Testing

@Suite("A trial of a situation")
struct ScenarioTrialTests {
  private let good = ScriptedPlay(
    name: "good",
    answers: [
      "pick": .choose("half"), "tick": .select(["b"]), "hide": .redact(["a"]),
      "sort": .classify(["a": "out"]), "steps": .order(["a", "b"]),
    ], ends: "scene-5")
  private let bad = ScriptedPlay(
    name: "bad",
    answers: [
      "pick": .choose("full"), "tick": .select([]), "hide": .redact([]),
      "sort": .classify(["a": "in"]), "steps": .order(["b", "a"]),
    ], ends: "scene-5")

  private func scenario(minutes: Int) -> Scenario {
    Scenario(id: "test", minutes: minutes, start: "scene-0", scenes: [])
  }

  @Test func playsByChanceTheSameAgain() {
    let trial = ScenarioTrial(of: .everyKind, random: 50)
    let again = ScenarioTrial(of: .everyKind, random: 50)
    #expect(trial.random.map(\.score) == again.random.map(\.score))
    #expect(trial.random.allSatisfy { $0.ending == "scene-5" && $0.decisions == 5 })
    #expect(Set(trial.random.map(\.score.adherence)).count > 5)
    #expect(trial.scripted.isEmpty)
  }

  @Test func knowsWhichPlaysPass() {
    let trial = ScenarioTrial(of: .everyKind, plays: [good, bad], random: 0)
    #expect(trial.scripted.map { $0.score.passes(Mark()) } == [true, false])
    #expect(trial.passing(Mark()).count == 1)
    #expect(trial.scripted[0].met == ["KNO-1", "SEC-1"])
    #expect(trial.missingPlays(Mark()).isEmpty)
  }

  @Test func missesPlaysOfEitherKind() {
    let summaries = { (plays: [ScriptedPlay]) in
      ScenarioTrial(of: .everyKind, plays: plays, random: 0).missingPlays(Mark()).map(\.summary)
    }
    #expect(summaries([good]) == ["no play in plays.yaml is a failing one"])
    #expect(summaries([bad]) == ["no play in plays.yaml is a passing one"])
    let trial = ScenarioTrial(of: .everyKind, plays: [bad], random: 0)
    #expect(trial.missingPlays(Mark(), isPassable: false).isEmpty)
    #expect(summaries([]) == ["no play in plays.yaml is a passing or a failing one"])
  }

  /// Five decisions and a handful of words take a little under two minutes.
  @Test(arguments: [(1, true), (2, false), (3, true), (10, true)])
  func findsMinutesThatAreOffByMoreThanAQuarter(minutes: Int, isOff: Bool) {
    let trial = ScenarioTrial(of: .everyKind, plays: [good], random: 0)
    #expect((1.7..<1.9).contains(trial.minutes))
    let found = trial.diagnostics(of: scenario(minutes: minutes))
    #expect(found.map(\.code) == (isOff ? [.minutes] : []))
  }

  @Test func readsMoreWhereItSlips() {
    let trial = ScenarioTrial(of: .everyKind, plays: [good, bad], random: 0)
    #expect(trial.scripted[1].words > trial.scripted[0].words)
  }
}
