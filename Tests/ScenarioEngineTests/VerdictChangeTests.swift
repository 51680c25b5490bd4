import Content
import PrivacyPolicy
import ScenarioEngine
import Testing

@Suite("What a new policy turns")
struct VerdictChangeTests {
  /// The policy of these tests, in which plain data is a secret too and reports need not be made.
  private let stricter = Judge(
    Policy(
      id: "test", version: 2,
      groups: ["secrets": [.data: [.word("secret"), .word("plain")]]],
      clauses: testPolicy.clauses.filter { $0.id != "SEC-1" && $0.id != "REP-1" } + [
        Clause(
          id: "SEC-1", pillar: "test", source: .law, severity: .critical, effect: .require,
          title: LocalisedText(["en": "A rule"]),
          when: Pattern([Atom(.data, .only, [.word("secret"), .word("plain")])]),
          require: Pattern([Atom(.data, .none, [.word("secret"), .word("plain")])]))
      ]))

  private func changes(_ decision: Decision) -> [ChoiceID?] {
    let scenario = Scenario(
      id: "story", start: "start", scenes: [Scene(id: "start", decision: decision, go: ["end"])])
    let changes = scenario.verdictChanges(from: Judge(testPolicy), to: stricter)
    #expect(changes.allSatisfy { $0.scenario == "story" && $0.decision == decision.id })
    #expect(scenario.verdictChanges(from: stricter, to: stricter).isEmpty)
    return changes.map(\.choice)
  }

  @Test func namesTheOptionsThatAreJudgedOtherwise() {
    let decision = Decision.choose([
      .option("open", act: [.data: ["plain"]]), .option("sealed", act: [.data: ["secret"]]),
      .option("nothing"), .option("silence", act: [.event: ["incident"], .response: ["ignore"]]),
    ])
    #expect(changes(decision) == ["open", "silence"])
  }

  @Test func looksAtFactsThatHoldAtTimes() {
    let decision = Decision.choose(
      [.option("send", act: [.op: ["disclose"]])],
      facts: [
        ConditionalFacts([.data: ["secret"]]),
        ConditionalFacts([.data: ["plain"]], if: "seen(start)"),
      ])
    #expect(changes(decision) == ["send"])
  }

  @Test func namesItemsThatAreJudgedOtherwise() {
    let decision = Decision.select(
      [.item("name", ["plain"]), .item("salary", ["secret"]), .item("left", ["left"])],
      together: false)
    #expect(changes(decision) == ["name"])
  }

  @Test func looksAtItemsTogetherWhereAloneNoneIsBlamedOtherwise() {
    // Plain data alone is not covered any more, which nobody has to hear of; with left it is forbidden.
    let stricter = Judge(
      Policy(
        id: "test", version: 2, groups: testPolicy.groups,
        clauses: testPolicy.clauses.filter { $0.id != "SEC-1" } + [
          Clause(
            id: "TWO-2", pillar: "test", source: .law, severity: .minor, effect: .forbid,
            title: LocalisedText(["en": "A rule"]),
            when: Pattern([Atom(.data, .every, [.word("left"), .word("plain")])]))
        ]))
    let decision = Decision.select([.item("name", ["plain"]), .item("left", ["left"])])
    let scenario = Scenario(
      id: "story", start: "start", scenes: [Scene(id: "start", decision: decision, go: ["end"])])
    let changes = scenario.verdictChanges(from: Judge(testPolicy), to: stricter)
    #expect(changes.map(\.choice) == [nil])
  }

  @Test func namesItemsThatBelongElsewhere() {
    let decision = Decision.classify(
      [("name", "plain"), ("salary", "secret")], into: [("locked", "secrets"), ("free", nil)])
    #expect(changes(decision) == ["name"])
  }

  @Test func findsNothingInAnOrder() {
    #expect(changes(.order(["a", "b"], before: [("a", "b")])).isEmpty)
  }
}
