import Content
import PrivacyPolicy
import Testing

@Suite("A company policy over its baseline")
struct LayeredPolicyTests {
  private let base = Policy(
    id: "baseline", version: 3, asOf: Day(number: 20_000), jurisdictions: ["eu"],
    parameters: ["most": 72, "least": 6, "fixed": 5, "free": 1, "old": 30],
    groups: ["special": [.data: ["user.health"]]],
    register: [
      "service": RegisterRow(
        data: ["user.name", "user.contact"], recipient: ["internal"], keepDays: 30,
        compatible: ["legal"])
    ],
    clauses: [
      .requiring(
        id: "LAW-1",
        [Atom(.hours, .le, .parameter("most")), Atom(.hours, .le, .parameter("fixed"))]),
      .requiring(id: "LAW-2", nil, unless: [[Atom(.authorityHours, .ge, .parameter("least"))]]),
      .requiring(id: "LAW-3", [Atom(.hours, .ge, .parameter("fixed"))]),
      .forbidding(id: "LAW-4", [Atom(.keepDays, .ge, .parameter("old"))]),
      .requiring(id: "OWN-1", [Atom(.notice, .any, ["layered"])], source: .company),
    ],
    presets: ["letter": ActStatement(act: [.channel: ["post"]])])

  private func layer(
    parameters: [String: Double] = [:], groups: [String: Policy.Group] = [:],
    register: [Word: RegisterRow] = [:], clauses: [Clause] = [],
    presets: [String: ActStatement] = [:], waiving waived: [ClauseID] = []
  ) -> (policy: Policy, problems: [Diagnostic]) {
    Policy(
      id: "acme", version: 1, extends: "baseline", parameters: parameters, groups: groups,
      register: register, clauses: clauses, presets: presets
    ).layered(over: base, waiving: waived)
  }

  @Test func addsToWhatItBuildsOn() {
    let (policy, problems) = layer(
      parameters: ["new": 9], groups: ["own": [.data: ["user.id"]]],
      register: ["hr": RegisterRow(keepDays: 1)],
      clauses: [.requiring(id: "OWN-2", [], source: .company)],
      presets: ["letter": ActStatement(act: [.channel: ["courier"]])])
    #expect(problems.isEmpty)
    #expect(policy.id == "acme" && policy.version == 1 && policy.extends == "baseline")
    #expect(policy.asOf == base.asOf && policy.jurisdictions == ["eu"])
    #expect(policy.clauses.map(\.id) == ["LAW-1", "LAW-2", "LAW-3", "LAW-4", "OWN-1", "OWN-2"])
    #expect(policy.parameters["new"] == 9 && policy.parameters["most"] == 72)
    #expect(Set(policy.groups.keys) == ["own", "special"])
    #expect(Set(policy.register.keys) == ["hr", "service"])
    #expect(policy.presets["letter"]?.act.words[.channel] == ["courier"])
  }

  @Test func waivesCompanyClausesOnly() throws {
    let (waived, none) = layer(waiving: ["OWN-1"])
    #expect(none.isEmpty && waived["OWN-1"] == nil)
    let (kept, problems) = layer(waiving: ["LAW-1", "OWN-9"])
    #expect(problems.map(\.code) == [.policyFloor, .unknownClause])
    #expect(problems.allSatisfy { $0.path == "waive" })
    #expect(problems[1].help == "did you mean `OWN-1`?")
    #expect(kept["LAW-1"] == base["LAW-1"] && kept.clauses.count == base.clauses.count)
  }

  @Test func rewritesNoClauseAndNoGroup() {
    let (policy, problems) = layer(
      groups: ["special": [.data: []]], clauses: [.requiring(id: "LAW-1", [], source: .company)])
    #expect(problems.map(\.path.description) == ["clauses.LAW-1", "groups.special"])
    #expect(problems.allSatisfy { $0.code == .policyFloor })
    #expect(policy["LAW-1"] == base["LAW-1"])
    #expect(policy.groups["special"] == base.groups["special"])
  }

  @Test(arguments: [
    ("most", 48.0), ("most", 72), ("least", 8), ("fixed", 5), ("free", 1000), ("old", 10),
  ])
  func tightensParameters(name: String, value: Double) {
    let (policy, problems) = layer(parameters: [name: value])
    #expect(problems.isEmpty)
    #expect(policy.parameters[name] == value)
  }

  @Test(arguments: [
    ("most", 96.0), ("least", 4), ("fixed", 4), ("fixed", 6), ("old", 31),
  ])
  func loosensNoParameter(name: String, value: Double) {
    let (policy, problems) = layer(parameters: [name: value])
    #expect(problems.map(\.path.description) == ["params.\(name)"])
    #expect(problems.map(\.code) == [.policyFloor])
    #expect(policy.parameters[name] == base.parameters[name])
  }

  @Test(arguments: [
    RegisterRow(data: ["user.name"], recipient: ["internal.team"], keepDays: 10),
    RegisterRow(data: ["user.contact.email"], keepDays: 30, compatible: ["legal.obligation"]),
    RegisterRow(),
  ])
  func tightensRows(row: RegisterRow) {
    let (policy, problems) = layer(register: ["service": row])
    #expect(problems.isEmpty)
    #expect(policy.register["service"] == row)
  }

  @Test(arguments: [
    RegisterRow(data: ["user"], keepDays: 30), RegisterRow(data: ["user.health"]),
    RegisterRow(recipient: ["processor"]), RegisterRow(subject: ["customer"]),
    RegisterRow(keepDays: 31), RegisterRow(compatible: ["marketing"]),
  ])
  func loosensNoRow(row: RegisterRow) {
    let (policy, problems) = layer(register: ["service": row])
    #expect(problems.map(\.path.keys) == [["register", "service"]])
    #expect(problems.map(\.code) == [.policyFloor])
    #expect(policy.register["service"] == base.register["service"])
  }

  @Test func judgesByTheWholeOfBoth() {
    let (policy, _) = layer(
      parameters: ["most": 4],
      clauses: [.forbidding(id: "OWN-2", [Atom(.data, .any, ["@special"])], source: .company)],
      waiving: ["OWN-1"])
    let act: Act = [.data: ["user.health"], .notice: ["none"]]
    let late = act.with(.hours, 5).with(.authorityHours, 6)
    #expect(Judge(base).judge(late).clauses(.violated) == ["OWN-1"])
    #expect(Judge(policy).judge(late).clauses(.violated) == ["LAW-1", "OWN-2"])
  }
}
