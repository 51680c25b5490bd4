import Content
import PrivacyPolicy
import ScenarioEngine
import Testing

@Suite("The check of names")
struct NamesCheckTests {
  /// A situation in which every name that can be written stands for something.
  private func scenario(
    start: SceneID = "start", exercises: [ClauseID] = ["SEC-1"], brief: Prose = "{ines} asks.",
    show: [ArtefactID] = ["mail"], say: [Passage] = ["{trust}"], effects: [Effect] = [],
    decision: Decision? = nil, go: [Route] = ["end"], artefacts: [Artefact] = []
  ) -> [Diagnostic] {
    let mail = Artefact(
      id: "mail", body: .email(from: .cast("ines"), to: .you, subject: "", body: "[[a:A]]"))
    return Scenario(
      id: "test", exercises: exercises, brief: brief, meters: [Meter(id: "trust", start: 1)],
      cast: [CastMember(id: "ines", name: "Inés")], artefacts: [mail] + artefacts, start: start,
      scenes: [
        Scene(id: "start", show: show, say: say, effects: effects, decision: decision, go: go),
        .end(), Scene(id: "echo", returns: true),
      ]
    ).unknownNames(under: testPolicy)
  }

  @Test func findsNothingWhereEveryNameIsKnown() {
    let option = ChoiceOption.option(
      "yes", if: "trust > 1 and seen(end) and violated(SEC-1) and credit(pick) > service(pick)",
      expect: .violates(["SEC-1"]), feedback: ["{ines} on {offending}."],
      effects: [Effect("trust", 1)], later: Later(after: 1, scene: "echo"), go: ["start"])
    #expect(scenario(effects: [Effect("trust", 1)], decision: .choose([option])).isEmpty)
  }

  @Test func looksAtTheFrame() {
    expect(scenario(start: "begin"), .unknownScene, "start", "there is no scene `begin`")
    expect(
      scenario(exercises: ["SEC-2"]), .unknownClause, "exercises.0", "there is no clause `SEC-2`")
    expect(
      scenario(brief: "{ana} asks."), .unknownCast, "brief",
      "there is no cast member or meter `ana`")
  }

  @Test func looksAtScenes() {
    expect(
      scenario(show: ["mail", "letter"]), .unknownArtefact, "scenes.start.show.1",
      "there is no artefact `letter`")
    expect(
      scenario(say: ["Well.", "{offending}"]), .unknownCast, "scenes.start.say.1",
      "there is no cast member or meter `offending`")
    expect(
      scenario(effects: [Effect("truts", 1)]), .unknownMeter, "scenes.start.effects.truts",
      "there is no meter `truts`")
    expect(
      scenario(go: [Route(to: "end", if: "trsut > 1"), "end"]), .unknownMeter,
      "scenes.start.go.0.if", "there is no meter `trsut`")
    expect(scenario(go: ["edn"]), .unknownScene, "scenes.start.go.0.to", "there is no scene `edn`")
  }

  @Test(
    arguments: [
      ("chose(pikc.yes)", "there is no decision `pikc`"),
      ("chose(pick.yse)", "there is no choice `yse`"),
      ("credit(pikc) > 1", "there is no decision `pikc`"),
      ("1 < service(pikc)", "there is no decision `pikc`"),
    ] as [(Condition, String)])
  func looksIntoConditionsForChoices(condition: Condition, summary: String) {
    let found = scenario(decision: .choose([.option("yes", if: condition)]))
    expect(found, .unknownChoice, "scenes.start.decide.options.yes.if", summary)
  }

  @Test func looksAtConsequences() {
    let path = "scenes.start.decide.options.yes"
    let found = { (option: ChoiceOption) in scenario(decision: .choose([option])) }
    expect(
      found(.option("yes", later: Later(after: 1, scene: "ecko"))), .unknownScene,
      "\(path).later.scene", "there is no scene `ecko`")
    expect(
      found(.option("yes", expect: .upholds(["SEC-9"]))), .unknownClause, "\(path).expect",
      "there is no clause `SEC-9`")
    expect(
      found(.option("yes", feedback: ["{offending} {inse}"])), .unknownCast, "\(path).feedback.0",
      "there is no cast member or meter `inse`")
  }

  @Test func looksAtPeopleOfArtefacts() {
    let chat = Artefact(
      id: "chat", body: .chat(title: "", lines: [.init(from: .cast("inse"), text: "Hi")]))
    let found = scenario(artefacts: [chat])
    expect(found, .unknownCast, "artefacts.chat", "there is no cast member `inse`")
    #expect(found.map(\.help) == ["did you mean `ines`?"])
  }

  @Test func comparesSpansBothWays() {
    let redact = { (items: [HandlingTask.Item], artefact: ArtefactID) in
      let kind = DecisionKind.redact(HandlingTask(items: items), artefact: artefact)
      return scenario(decision: Decision(id: "hide", ask: "", kind: kind))
    }
    #expect(redact([.item("a")], "mail").isEmpty)
    expect(
      redact([.item("a"), .item("b")], "mail"), .unknownSpan, "scenes.start.decide.spans.b",
      "the artefact `mail` has no span `b`")
    expect(
      redact([], "mail"), .unknownSpan, "scenes.start.decide.spans",
      "the span `a` of `mail` is not listed")
    expect(
      redact([], "mial"), .unknownArtefact, "scenes.start.decide.artefact",
      "there is no artefact `mial`")
  }

  @Test func looksAtTheGroupsOfClasses() {
    let classes: [(ClassID, String?)] = [("in", "secerts"), ("out", nil)]
    let found = scenario(decision: .classify([("a", "secret")], into: classes))
    expect(
      found, .unknownGroup, "scenes.start.decide.classes.in.group", "there is no group `secerts`")
    #expect(found.map(\.help) == ["did you mean `secrets`?"])
  }

  @Test func looksAtTheClauseOfAKnowledgeTask() {
    let order = OrderTask(clause: "KNO-9", steps: [], before: [])
    let decision = Decision(id: "steps", ask: "", kind: .order(order))
    expect(
      scenario(decision: decision), .unknownClause, "scenes.start.decide.clause",
      "there is no clause `KNO-9`")
  }

  @Test func findsAllThatIsWrong() {
    let found = scenario(start: "x", show: ["y"], effects: [Effect("z", 1)])
    #expect(found.map(\.code) == [.unknownScene, .unknownArtefact, .unknownMeter])
  }

  private func expect(
    _ found: [Diagnostic], _ code: DiagnosticCode, _ path: String, _ summary: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(found.map(\.code) == [code], sourceLocation: sourceLocation)
    #expect(found.map(\.path.description) == [path], sourceLocation: sourceLocation)
    #expect(found.map(\.summary) == [summary], sourceLocation: sourceLocation)
  }
}
