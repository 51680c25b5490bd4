import Content
import PrivacyPolicy
import ScenarioEngine
import Testing

@Suite("The check of acts")
struct ActsCheckTests {
  private func found(
    _ decision: Decision, policy: Policy = testPolicy, artefacts: [Artefact] = []
  ) -> [Diagnostic] {
    let scenario = Scenario(
      id: "test", artefacts: artefacts, start: "start",
      scenes: [Scene(id: "start", decision: decision, go: ["end"]), .end()])
    return ActsCheck(
      scenario, judge: Judge(policy), baseline: Judge(testPolicy), vocabulary: testVocabulary
    ).diagnostics
  }

  private func codes(_ decision: Decision) -> [String] {
    found(decision).map { "\($0.code.rawValue) \($0.path)" }
  }

  private func option(
    _ act: ActStatement?, expect: ScenarioEngine.Expectation? = nil, facts: [ConditionalFacts] = []
  ) -> Decision {
    .choose([.option("yes", act: act, expect: expect)], facts: facts)
  }

  private let path = "scenes.start.decide.options.yes"

  @Test func findsNothingWhereTheJudgeAgrees() {
    #expect(found(option([.data: ["secret"]], expect: .violates(["SEC-1"]))).isEmpty)
    #expect(found(option([.data: ["plain"]], expect: .upholds(["SEC-1"]))).isEmpty)
    #expect(found(option([.data: ["plain"]], expect: .upholds([]))).isEmpty)
    #expect(found(option([.data: ["other"]], expect: .uncovered)).isEmpty)
    #expect(found(option(nil)).isEmpty)
    #expect(found(option([.data: ["plain"]])).isEmpty)
  }

  @Test(
    arguments: [
      (.violates([]), "violates `SEC-1`"), (.violates(["SEC-1", "REP-1"]), "violates `SEC-1`"),
      (.upholds([]), "violates `SEC-1`"), (.uncovered, "violates `SEC-1`"),
    ] as [(ScenarioEngine.Expectation, String)])
  func saysWhatTheJudgeSaysInstead(expectation: ScenarioEngine.Expectation, says: String) {
    let diagnostics = found(option([.data: ["secret"]], expect: expectation))
    #expect(diagnostics.map(\.code) == [.expectation])
    #expect(diagnostics.map(\.path.description) == ["\(path).expect"])
    #expect(diagnostics.map(\.summary) == ["the judge says that `yes` \(says)"])
  }

  @Test func wantsTheClausesThatAreExpectedToBeUpheld() {
    let diagnostics = found(option([.data: ["plain"]], expect: .upholds(["SEC-1", "REP-1"])))
    #expect(diagnostics.map(\.summary) == ["the judge says that `yes` upholds `SEC-1`"])
  }

  @Test func expectsNothingWithoutAnAct() {
    #expect(codes(option(nil, expect: .uncovered)) == ["expectation \(path).expect"])
  }

  @Test func warnsOfAnActThatNoClauseSpeaksAbout() {
    let diagnostics = found(option([.data: ["other"]]))
    #expect(diagnostics.map(\.code) == [.uncoveredAct])
    #expect(diagnostics.map(\.severity) == [.warning])
  }

  @Test func findsADimensionInFactsAndAct() {
    let facts = [ConditionalFacts([.data: ["plain"]])]
    #expect(
      codes(option([.data: ["plain"]], facts: facts)) == ["fact-in-act \(path).act.data"])
    #expect(codes(option([.event: ["nothing"]], facts: facts)).isEmpty)
  }

  @Test func findsWhatAnOpDoesNotState() {
    #expect(
      codes(option([.op: ["use"], .data: ["plain"]]))
        == ["unstated-fact \(path).act", "undetermined-act \(path).act"])
    #expect(codes(option([.op: ["use"], .data: ["plain"], .consent: ["given"]])).isEmpty)
    let facts = [ConditionalFacts([.consent: ["given"]])]
    #expect(codes(option([.op: ["use"], .data: ["plain"]], facts: facts)).isEmpty)
  }

  @Test func wantsDisclosuresStatedBeforeDefaultsAreFilledIn() {
    let told: ActStatement = [.op: ["disclose"], .data: ["plain"], .recipient: ["vendor"]]
    let diagnostics = found(option(told))
    #expect(diagnostics.map(\.summary) == ["`disclose` does not state `measure`"])
    #expect(found(option(told.overlaid(by: [.measure: []]))).isEmpty)
  }

  @Test func findsActsThatThePolicyCannotJudge() {
    let diagnostics = found(option([.event: ["incident"]], expect: nil))
    #expect(diagnostics.map(\.code) == [.undeterminedAct])
    #expect(diagnostics.map(\.path.description) == ["\(path).act"])
    #expect(diagnostics.map(\.help) == ["state `response` more exactly"])
  }

  @Test func asksUnderTheFactsThatPlaysMeet() {
    let facts = [
      ConditionalFacts([.event: ["incident"], .response: ["report"]]),
      ConditionalFacts([.response: ["conceal"]], if: "not seen(end)"),
    ]
    let decision = option([.data: ["plain"]], expect: .upholds(["REP-1"]), facts: facts)
    #expect(
      found(decision).map(\.summary) == ["the judge says that `yes` violates `REP-1`"])
    #expect(
      found(option([.data: ["plain"]], expect: .upholds(["REP-1"]), facts: [facts[0]])).isEmpty)
    let unmet = [facts[0], ConditionalFacts([.response: ["conceal"]], if: "seen(end)")]
    #expect(found(option([.data: ["plain"]], expect: .upholds(["REP-1"]), facts: unmet)).isEmpty)
  }

  @Test func holdsExpectationsAgainstTheBaselineAlone() {
    let company = Policy(id: "company", version: 1, clauses: [])
    let decision = option([.data: ["secret"]], expect: .violates(["SEC-1"]))
    #expect(found(decision, policy: company).isEmpty)
  }

  @Test func looksAtItemsAloneAndTogether() {
    let vague = HandlingTask.Item(id: "a", text: "", statement: [.event: ["incident"]])
    let items = "scenes.start.decide.items"
    // What is not clear alone is not said again of all together.
    #expect(codes(.select([vague])) == ["undetermined-act \(items).a"])
    #expect(codes(.select([vague], together: false)) == ["undetermined-act \(items).a"])
    #expect(codes(.select([.item("a", ["secret"]), .item("b", ["plain"])])).isEmpty)
    #expect(
      codes(.select([.item("a", ["plain"])], facts: [.data: ["plain"]]))
        == ["fact-in-act \(items).a.data"])
  }

  @Test func leavesSpansThatAreNotPersonalAlone() {
    let items = [HandlingTask.Item(id: "a", text: "", statement: [.event: ["incident"]])]
    let redact = Decision(
      id: "hide", ask: "", kind: .redact(HandlingTask(items: items), artefact: "page"))
    #expect(codes(redact).isEmpty)
  }

  @Test func findsItemsOfNoClass() {
    let items: [(ChoiceID, Word)] = [("a", "secret"), ("b", "other")]
    #expect(
      codes(.classify(items, into: [("in", "secrets"), ("out", "plains")]))
        == ["unclassified scenes.start.decide.items.b"])
    #expect(codes(.classify(items, into: [("in", "secrets"), ("out", nil)])).isEmpty)
  }
}
