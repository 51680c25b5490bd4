import Content
import PrivacyPolicy
import Refreshers
import ScenarioEngine
import Testing

@Suite("A change of policy")
struct PolicyChangeTests {
  private func judge(forbidding words: [Word]) -> Judge {
    Judge(
      Policy(
        id: "house", version: 1,
        clauses: [
          Clause(
            id: "SEC-1", pillar: "security", source: .company, severity: .serious, effect: .forbid,
            title: LocalisedText(["en": "Not by mail"]),
            when: Pattern([Atom(.channel, .any, words.map { .word($0) })]))
        ]))
  }

  private func scenario(_ id: ScenarioID, sendingBy channel: Word) -> Scenario {
    let option = ChoiceOption(
      id: "send", text: Prose(plain: "Send it"),
      act: ActStatement(act: Act(words: [.channel: [channel]])))
    let decision = Decision(id: "how", ask: Prose(plain: "How?"), kind: .choose([option]))
    return Scenario(id: id, start: "start", scenes: [Scene(id: "start", decision: decision)])
  }

  @Test func touchesTheSituationsWhoseVerdictsTurn() {
    let change = PolicyChange(
      id: "7f3a", day: Day(number: 20_000), from: judge(forbidding: ["mail"]),
      to: judge(forbidding: ["mail", "chat"]),
      in: [scenario("by-mail", sendingBy: "mail"), scenario("by-chat", sendingBy: "chat")])
    #expect(change.situations == ["by-chat"])
  }
}
