import Content
import PrivacyPolicy
import ScenarioEngine
import Testing

@Suite("Facts")
struct FactsTests {
  private func violated(
    facts: [ConditionalFacts], first: ChoiceID = "talk", act: ActStatement = [.data: ["plain"]]
  ) throws -> [ClauseID] {
    let graph = ScenarioGraph([
      Scene(
        id: "start", decision: .choose(id: "first", [.option("talk"), .option("hush")]),
        go: ["next"]),
      Scene(
        id: "next", decision: .choose(id: "second", [.option("go", act: act)], facts: facts),
        go: ["end"]),
      .end(),
    ])
    let played = try Playthrough(graph, seed: 0).advanced(with: .choose(first))
      .advanced(with: .choose("go"))
    return played.outcomes.last?.violated ?? []
  }

  @Test func standUnderTheAct() throws {
    #expect(
      try violated(facts: [ConditionalFacts([.event: ["incident"], .response: []])]) == ["REP-1"])
    #expect(try violated(facts: []).isEmpty)
  }

  @Test func areOutspokenByTheAct() throws {
    let facts = [
      ConditionalFacts([.event: ["incident"], .response: ["report"], .data: ["secret"]])
    ]
    #expect(try violated(facts: facts).isEmpty)
    #expect(try violated(facts: facts, act: [.response: ["conceal"], .data: []]) == ["REP-1"])
  }

  @Test func holdWhereTheirConditionDoes() throws {
    let facts = [
      ConditionalFacts([.event: ["incident"], .response: ["report"]]),
      ConditionalFacts([.response: ["conceal"]], if: "chose(first.hush)"),
    ]
    #expect(try violated(facts: facts, first: "talk").isEmpty)
    #expect(try violated(facts: facts, first: "hush") == ["REP-1"])
  }

  @Test func layLaterEntriesOverEarlierOnes() throws {
    let facts = [
      ConditionalFacts([.event: ["incident"], .response: ["conceal"]]),
      ConditionalFacts([.response: ["report"]], if: "seen(start)"),
      ConditionalFacts([.event: ["nothing"]], if: "chose(first.hush)"),
    ]
    #expect(try violated(facts: facts, first: "talk").isEmpty)
    #expect(try violated(facts: [facts[1], facts[0]], first: "talk") == ["REP-1"])
  }

  @Test func resolveKeyedConsentByTheChannelOfTheAct() throws {
    let keyed = ActStatement.KeyedConsent(
      by: .channel, answers: ["marketing.email": "given.specific"])
    let facts = [ConditionalFacts(ActStatement(keyedConsent: keyed))]
    let by = { (channel: Word) in [.op: ["use"], .channel: [channel]] as ActStatement }
    #expect(try violated(facts: facts, act: by("marketing.email")).isEmpty)
    #expect(try violated(facts: facts, act: by("marketing.sms")) == ["YES-1"])
  }
}
