import Content
import PrivacyPolicy
import ScenarioEngine
import Scoring
import Testing

@Suite("A play that an author wrote down")
struct ScriptedPlayTests {
  private static let answers: [DecisionID: Answer] = [
    "pick": .choose("half"), "tick": .select(["b"]), "hide": .redact(["a"]),
    "sort": .classify(["a": "out"]), "steps": .order(["b", "a"]),
  ]

  private func diagnostics(
    _ changes: [DecisionID: Answer?] = [:], ends: SceneID = "scene-5", adherence: Int? = 86,
    service: Int? = 90, violated: Set<ClauseID>? = []
  ) -> [Diagnostic] {
    var answers = ScriptedPlayTests.answers
    for (decision, answer) in changes { answers[decision] = answer }
    return ScriptedPlay(
      name: "good", answers: answers, ends: ends, adherence: adherence, service: service,
      violated: violated
    ).diagnostics(on: .everyKind, place: 2)
  }

  private func lines(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { "\($0.path): \($0.summary)" }
  }

  @Test func saysNothingWhereItComesOutAsWritten() {
    #expect(diagnostics().isEmpty)
    #expect(diagnostics(adherence: nil, service: nil, violated: nil).isEmpty)
  }

  @Test func saysWhatComesOutOtherwise() {
    let found = diagnostics(
      ends: "scene-4", adherence: 100, service: 50, violated: ["SEC-1", "LOW-1"])
    #expect(
      lines(found) == [
        "plays.2.ends: the play `good` says ends `scene-4`, it comes to `scene-5`",
        "plays.2.adherence: the play `good` says adherence 100, it comes to 86",
        "plays.2.service: the play `good` says service 50, it comes to 90",
        "plays.2.violated: the play `good` says violated `LOW-1`, `SEC-1`, it comes to nothing",
      ])
    #expect(found.allSatisfy { $0.code == .play })
  }

  @Test func namesWhatWasViolated() {
    let found = diagnostics(["tick": .select(["a", "b"])], adherence: nil)
    #expect(
      lines(found) == [
        "plays.2.violated: the play `good` says violated nothing, it comes to `SEC-1`"
      ])
  }

  @Test func saysWhichDecisionIsNotAnswered() {
    let open = "plays.2.answers: the play `good` does not end: `hide` is not answered"
    #expect(lines(diagnostics(["hide": nil as Answer?])) == [open])
  }

  @Test func saysWhichAnswersAreNeverAskedFor() {
    #expect(
      lines(diagnostics(["other": .choose("a"), "another": .choose("a")])) == [
        "plays.2.answers.another: the play `good` never comes to `another`",
        "plays.2.answers.other: the play `good` never comes to `other`",
      ])
  }

  @Test(
    arguments: [
      ("pick", .choose("x"), "`x` is not offered"),
      ("pick", .select([]), "an answer to choose is needed"),
      ("tick", .select(["z", "y"]), "`y`, `z` is not offered"),
      ("sort", .classify([:]), "`a` is left out or stands twice"),
      ("sort", .classify(["a": "up"]), "there is no class `up`"),
      ("steps", .order(["a"]), "`b` is left out or stands twice"),
    ] as [(DecisionID, Answer, String)])
  func saysWhyItCannotBePlayed(decision: DecisionID, answer: Answer, reason: String) {
    #expect(
      lines(diagnostics([decision: answer])) == [
        "plays.2.answers: the play `good` cannot be played: \(reason)"
      ])
  }

  @Test func saysWhereTheGraphLeadsNowhere() {
    let graph = ScenarioGraph(
      Scenario(id: "test", start: "start", scenes: [Scene(id: "start")]), judge: Judge(testPolicy),
      vocabulary: Vocabulary(entries: [:]))
    let play = ScriptedPlay(name: "stuck", answers: [:], ends: "end")
    #expect(
      play.diagnostics(on: graph, place: 0).map(\.summary) == [
        "the play `stuck` does not end: the graph leads nowhere"
      ])
  }

  @Test func playsAsFarAsItsAnswersGo() throws {
    let play = ScriptedPlay(name: "short", answers: ["pick": .choose("half")], ends: "scene-5")
    let played = try play.played(on: .everyKind)
    #expect(played.currentDecision?.id == "tick")
    #expect(played.answers == [GivenAnswer("pick", .choose("half"))])
  }
}
