import Content
import PrivacyPolicy
import ScenarioEngine
import Testing

@Suite("The credit of conduct")
struct ConductCreditTests {
  private static let page = Artefact(
    id: "page", body: .page(title: "[[w:Hello]]", body: "[[p:Plain]] [[b:B]] [[a:A]]"))

  private func violated(
    _ clause: ClauseID, _ answer: Answer, at decision: Decision
  ) throws -> Double? {
    try ScenarioGraph.outcome(of: answer, at: decision, artefacts: [ConductCreditTests.page])
      .stakes.first { $0.clause == clause }?.violated
  }

  /// Four of five items violate the clause alone.
  @Test(
    arguments: [
      ([], 0.0), (["p"], 0), (["a"], 0.5), (["a", "p"], 0.5), (["a", "b"], 1),
      (["a", "b", "c"], 1),
      (["a", "b", "c", "d", "p"], 1),
    ] as [(Set<ChoiceID>, Double)], [true, false])
  func countsTwiceTheShareOfItemsWronglyKept(
    kept: (Set<ChoiceID>, Double), together: Bool
  ) throws {
    let items: [HandlingTask.Item] =
      ["a", "b", "c", "d"].map { .item($0, ["secret"]) } + [.item("p", ["plain"], needed: true)]
    let decision = Decision.select(items, together: together)
    #expect(try violated("SEC-1", .select(kept.0), at: decision) == kept.1)
  }

  @Test func countsWhatIsLeftVisibleOfAnArtefact() throws {
    let items: [HandlingTask.Item] = [
      .item("a", ["secret"]), .item("b", ["secret"]), .item("p", ["plain"], needed: true),
      .item("w", needed: true),
    ]
    let redact = Decision(
      id: "hide", ask: "", kind: .redact(HandlingTask(items: items), artefact: "page"))
    #expect(try violated("SEC-1", .redact(["a", "b"]), at: redact) == 0)
    #expect(try violated("SEC-1", .redact(["a", "w"]), at: redact) == 1)
    let outcome = try ScenarioGraph.outcome(
      of: .redact(["b", "w"]), at: redact, artefacts: [ConductCreditTests.page])
    #expect(outcome.service == 0.5)
    #expect(outcome.violated == ["SEC-1"])
    #expect(outcome.notes.map(\.standing) == [.keptWrongly, .right, .right, .missed])
  }

  @Test func judgesNoSpanThatIsNotPersonal() throws {
    let items: [HandlingTask.Item] = [.item("w"), .item("p", ["plain"])]
    let redact = Decision(
      id: "hide", ask: "", kind: .redact(HandlingTask(items: items), artefact: "page"))
    let outcome = try ScenarioGraph.outcome(
      of: .redact([]), at: redact, artefacts: [ConductCreditTests.page])
    #expect(outcome.stakes.isEmpty && outcome.service == nil && outcome.adherence == 100)
  }

  @Test func countsWhollyWhatIsViolatedByOmission() throws {
    let items = [
      HandlingTask.Item(id: "tell", text: "", statement: [.response: ["report"]], isNeeded: true),
      HandlingTask.Item(id: "hide", text: "", statement: [.response: ["conceal"]]),
    ]
    let decision = Decision.select(items, facts: [.event: ["incident"]])
    #expect(try violated("REP-1", .select([]), at: decision) == 1)
    #expect(try violated("REP-1", .select(["hide"]), at: decision) == 1)
    #expect(try violated("REP-1", .select(["tell"]), at: decision) == 0)
    #expect(try violated("REP-1", .select(["tell", "hide"]), at: decision) == 0)
    // One of five that conceal would be two fifths, had the report not been left out as well.
    let many = (0..<5).map {
      HandlingTask.Item(id: ChoiceID("hide-\($0)"), text: "", statement: [.response: ["conceal"]])
    }
    let wide = Decision.select([items[0]] + many, facts: [.event: ["incident"]])
    #expect(try violated("REP-1", .select(["hide-0"]), at: wide) == 1)
  }

  @Test func countsWhollyWhatOnlyTheCombinationViolates() throws {
    let items: [HandlingTask.Item] = [.item("l", ["left"]), .item("r", ["right"])]
    let together = Decision.select(items)
    #expect(try violated("TWO-1", .select(["l", "r"]), at: together) == 1)
    #expect(try violated("TWO-1", .select(["l"]), at: together) == 0)
    #expect(try violated("TWO-1", .select([]), at: together) == 0)
    let each = Decision.select(items, together: false)
    #expect(try violated("TWO-1", .select(["l", "r"]), at: each) == nil)
  }

  @Test(
    arguments: [
      ([], 0.0), (["n"], 0.5), (["n", "m"], 1), (["n", "m", "x"], 1), (["x"], 0),
    ] as [(Set<ChoiceID>, Double)])
  func servesByTheShareOfNeededItems(kept: Set<ChoiceID>, service: Double) throws {
    let items: [HandlingTask.Item] = [
      .item("n", ["plain"], needed: true), .item("m", ["plain"], needed: true),
      .item("x", ["plain"]),
    ]
    let outcome = try ScenarioGraph.outcome(of: .select(kept), at: .select(items))
    #expect(outcome.service == service)
    #expect(outcome.stakes.isEmpty)
    #expect(outcome.notes.allSatisfy { $0.standing != .keptWrongly })
  }

  @Test(arguments: [(Service.full, 1.0), (.partial, 0.5), (.none, 0)])
  func servesAsTheOptionSays(serves: Service, share: Double) throws {
    let decision = Decision.choose([.option("a", serves: serves)])
    #expect(try ScenarioGraph.outcome(of: .choose("a"), at: decision).service == share)
  }

  @Test func putsAtStakeWhatSomeAnswerOnOfferViolates() throws {
    let decision = Decision.choose([
      .option("good", act: [.data: ["plain"], .event: ["incident"], .response: ["report"]]),
      .option("late", act: [.event: ["incident"], .response: []]),
      .option("hidden", if: "seen(end)", act: [.data: ["secret"]]), .option("talk"),
    ])
    for option in ["good", "talk"] as [ChoiceID] {
      let outcome = try ScenarioGraph.outcome(of: .choose(option), at: decision)
      #expect(outcome.stakes == [Stake(clause: "REP-1", severity: .serious, violated: 0)])
    }
    let late = try ScenarioGraph.outcome(of: .choose("late"), at: decision)
    #expect(late.stakes.map(\.violated) == [1])
    #expect(late.violated == ["REP-1"] && late.adherence == 0)
  }

  @Test func weighsWhatIsAtStake() throws {
    let decision = Decision.choose([
      .option("a", act: [.data: ["secret"]]),
      .option("b", act: [.event: ["incident"], .response: []]),
    ])
    #expect(try ScenarioGraph.outcome(of: .choose("a"), at: decision).adherence == 37.5)
    #expect(try ScenarioGraph.outcome(of: .choose("b"), at: decision).adherence == 62.5)
  }

  @Test func leavesOutWhatCannotBeTold() throws {
    let decision = Decision.choose([
      .option("vague", act: [.event: ["incident"]]),
      .option("bad", act: [.event: ["incident"], .response: []]),
    ])
    let outcome = try ScenarioGraph.outcome(of: .choose("vague"), at: decision)
    #expect(outcome.findings.map(\.verdict) == [.undetermined])
    #expect(outcome.stakes.isEmpty && outcome.adherence == 100)
  }
}
