import Content
import PrivacyPolicy
import Testing

@Suite("How two editions of a policy differ")
struct PolicyDifferenceTests {
  private func policy(
    _ clauses: [Clause], parameters: [String: Double] = ["most": 3],
    groups: [String: Policy.Group] = ["some": [.data: ["a"]]],
    register: [Word: RegisterRow] = [:]
  ) -> Policy {
    Policy(
      id: "test", version: 1, parameters: parameters, groups: groups, register: register,
      clauses: clauses)
  }

  private let kept = Clause.requiring(
    id: "TST-1", [Atom(.hours, .le, .parameter("most"))], when: [Atom(.data, .any, ["@some"])])
  private let registered = Clause.requiring(
    id: "TST-2", [Atom(.data, .only, ["@register.data"])])

  @Test func namesClausesThatComeAndGo() {
    let difference = PolicyDifference(
      from: policy([kept]), to: policy([registered, .forbidding(id: "TST-9", [])]))
    #expect(difference.added == ["TST-2", "TST-9"])
    #expect(difference.removed == ["TST-1"])
    #expect(difference.changed.isEmpty)
  }

  @Test func namesThePartsThatDiffer() {
    let other = Clause.requiring(
      id: "TST-1", [Atom(.hours, .le, .parameter("most"))], when: [Atom(.data, .any, ["b"])],
      unless: [[Atom(.op, .any, ["x"])]], severity: .minor, source: .company, cite: ["GDPR 5"])
    let difference = PolicyDifference(from: policy([kept]), to: policy([other]))
    #expect(difference.changed.map(\.clause) == ["TST-1"])
    #expect(difference.changed.first?.parts == [.source, .severity, .cite, .when, .unless])
  }

  @Test func readsGroupsParametersAndTheRegister() {
    let old = policy([kept, registered])
    let tighter = policy([kept, registered], parameters: ["most": 2])
    let wider = policy([kept, registered], groups: ["some": [.data: ["a", "b"]]])
    let filled = policy([kept, registered], register: ["service": RegisterRow(data: ["a"])])
    #expect(PolicyDifference(from: old, to: tighter).changed.first?.parts == [.require])
    #expect(PolicyDifference(from: old, to: wider).changed.first?.parts == [.when])
    let change = PolicyDifference(from: old, to: filled).changed
    #expect(change.map(\.clause) == ["TST-2"] && change.first?.parts == [.register])
    #expect(PolicyDifference(from: old, to: old).changed.isEmpty)
  }
}
