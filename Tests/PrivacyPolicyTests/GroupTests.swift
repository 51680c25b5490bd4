import Content
import PrivacyPolicy
import Testing

@Suite("Groups and parameters")
struct GroupTests {
  private let groups: [String: Policy.Group] = [
    "special": [.data: ["user.health", "user.biometric"]],
    "confidential": [.data: ["@special", "user.financial"]],
    "secret": [.data: ["@confidential", "@special"], .channel: ["company"]],
    "loop": [.data: ["@pool", "user.name"]], "pool": [.data: ["@loop", "user.id"]],
  ]

  private var policy: Policy {
    Policy(id: "test", version: 1, groups: groups, clauses: [])
  }

  @Test func writesNestedGroupsOut() {
    #expect(
      policy.words(of: ["@secret", "user.x"], in: .data) == [
        "user.health", "user.biometric", "user.financial", "user.health", "user.biometric",
        "user.x",
      ])
    #expect(policy.words(of: ["@secret"], in: .channel) == ["company"])
    #expect(policy.words(of: ["@special"], in: .purpose).isEmpty)
    #expect(policy.words(of: ["@nothing"], in: .data).isEmpty)
  }

  @Test func readsPurposesAsOrigins() {
    let groups: [String: Policy.Group] = [
      "optional": [.purpose: ["trade", "@ads"]], "ads": [.purpose: ["marketing"]],
      "own": [.purpose: ["trade"], .origin: ["service"]],
    ]
    let policy = Policy(id: "test", version: 1, groups: groups, clauses: [])
    #expect(policy.words(of: ["@optional"], in: .origin) == ["trade", "marketing"])
    #expect(policy.words(of: ["@own"], in: .origin) == ["service"])
    #expect(policy.words(of: ["@own"], in: .purpose) == ["trade"])
    let clause = Clause.forbidding([Atom(.origin, .any, ["@optional"])])
    #expect(clause.finding(on: [.origin: ["marketing.sms"]], groups: groups)?.verdict == .violated)
  }

  @Test func endsAtGroupsThatNameEachOther() {
    #expect(policy.words(of: ["@loop"], in: .data) == ["user.id", "user.name"])
    #expect(policy.words(of: ["@pool"], in: .data) == ["user.name", "user.id"])
  }

  @Test func judgesByGroups() {
    let clause = Clause.forbidding([Atom(.data, .any, ["@confidential"])])
    let verdict = { (word: Word) in
      clause.finding(on: [.data: [word]], groups: groups)?.verdict
    }
    #expect(verdict("user.health.record") == .violated)
    #expect(verdict("user.financial") == .violated)
    #expect(verdict("user.name") == nil)
    #expect(verdict("user") == .undetermined)
  }

  @Test(
    arguments: [
      ([.data: ["user.health.record"]], "special", true),
      ([.data: ["user.name"]], "special", false),
      ([.data: ["user"]], "special", false), ([:], "special", false),
      ([.data: ["user.name", "user.biometric"]], "special", true),
      ([.data: ["user.health"], .channel: ["company.chat"]], "secret", true),
      ([.data: ["user.health"]], "secret", false), ([.channel: ["company"]], "secret", false),
      ([.data: ["user.health"]], "nothing", false),
    ] as [(Act, String, Bool)])
  func holdsWhatLiesInsideInEachDimension(act: Act, group: String, holds: Bool) {
    #expect(policy.group(group, holds: ActStatement(act: act)) == holds)
  }

  @Test(arguments: [(0.5, ClauseVerdict.upheld), (72, .upheld), (73, .violated)])
  func readsParameters(hours: Double, verdict: ClauseVerdict) {
    let clause = Clause.requiring([Atom(.authorityHours, .le, .parameter("dpa_hours"))])
    let finding = clause.finding(
      on: ([:] as Act).with(.authorityHours, hours), parameters: ["dpa_hours": 72])
    #expect(finding?.verdict == verdict)
  }

  @Test func changesItsMindWithAParameter() {
    let clause = Clause.requiring([Atom(.hours, .le, .parameter("limit"))])
    let act = ([:] as Act).with(.hours, 80)
    #expect(clause.finding(on: act, parameters: ["limit": 72])?.verdict == .violated)
    #expect(clause.finding(on: act, parameters: ["limit": 96])?.verdict == .upheld)
  }
}
