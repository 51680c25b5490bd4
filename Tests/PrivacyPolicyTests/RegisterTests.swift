import Content
import PrivacyPolicy
import Testing

@Suite("The register")
struct RegisterTests {
  private let register: [Word: RegisterRow] = [
    "service.delivery": RegisterRow(
      data: ["user.name", "user.contact"], recipient: ["internal"], subject: ["customer"],
      keepDays: 365, compatible: ["legal", "service.support"]),
    "service.support": RegisterRow(
      data: ["user.contact.email", "user.history"], recipient: ["internal.team", "processor"],
      subject: ["customer"], keepDays: 30, compatible: ["legal.obligation"]),
  ]
  private let needed = Clause.requiring([Atom(.data, .only, ["@register.data"])])

  private func verdict(_ clause: Clause, _ act: Act) -> ClauseVerdict? {
    clause.finding(on: act, register: register)?.verdict
  }

  @Test(
    arguments: [
      (["user.name"], ClauseVerdict.upheld), (["user.name", "user.contact.phone"], .upheld),
      (["user.history"], .violated), (["user"], .undetermined), ([], .upheld),
    ] as [([Word], ClauseVerdict)])
  func allowsWhatThePurposeNeeds(data: [Word], expected: ClauseVerdict) {
    #expect(verdict(needed, [.purpose: ["service.delivery"], .data: data]) == expected)
  }

  @Test(
    arguments: [
      (["user.contact.email"], ClauseVerdict.upheld), (["user.name"], .violated),
      (["user.history"], .violated), (["user.contact"], .undetermined),
    ] as [([Word], ClauseVerdict)])
  func allowsForSeveralPurposesWhatEachNeeds(data: [Word], expected: ClauseVerdict) {
    let both: [Word] = ["service.delivery", "service.support"]
    #expect(verdict(needed, [.purpose: both, .data: data]) == expected)
    #expect(verdict(needed, [.purpose: both.reversed(), .data: data]) == expected)
  }

  @Test func allowsNothingForAPurposeWithoutARow() {
    let keep = Clause.requiring([Atom(.keepDays, .le, .registeredDays)])
    let recipient = Clause.requiring([Atom(.recipient, .only, ["@register.recipient"])])
    let act: Act = [.purpose: ["trade"], .data: ["user.name"], .recipient: ["internal"]]
    #expect(verdict(needed, act) == .violated)
    #expect(verdict(recipient, act) == .violated)
    #expect(verdict(keep, act.with(.keepDays, 1)) == .violated)
    #expect(verdict(keep, act.with(.keepDays, 0)) == .upheld)
  }

  @Test func findsRowsByTheExactPurpose() {
    #expect(
      verdict(needed, [.purpose: ["service.delivery.fast"], .data: ["user.name"]]) == .violated)
    #expect(verdict(needed, [.purpose: ["service"], .data: ["user.name"]]) == .violated)
  }

  @Test func isOpenWithoutAPurpose() {
    #expect(verdict(needed, [.data: ["user.name"]]) == .undetermined)
    let when = Clause.forbidding([Atom(.data, .beyond, ["@register.data"])])
    #expect(verdict(when, [.data: ["user.name"]]) == nil)
  }

  @Test(
    arguments: [
      (["service.delivery"], 365.0, ClauseVerdict.upheld), (["service.delivery"], 366, .violated),
      (["service.delivery", "service.support"], 30, .upheld),
      (["service.delivery", "service.support"], 31, .violated),
      (["service.support", "trade"], 1, .violated),
    ] as [([Word], Double, ClauseVerdict)])
  func keepsForTheFewestDays(purposes: [Word], days: Double, expected: ClauseVerdict) {
    let keep = Clause.requiring([Atom(.keepDays, .le, .registeredDays)])
    let act: Act = [.purpose: purposes]
    #expect(verdict(keep, act.with(.keepDays, days)) == expected)
  }

  @Test func readsEachColumn() {
    let subject = Clause.requiring([Atom(.subject, .only, ["@register.subject"])])
    let recipient = Clause.requiring([
      Atom(.recipient, .only, ["@register.recipient", "authority"])
    ])
    let act: Act = [
      .purpose: ["service.delivery", "service.support"], .subject: ["customer"],
      .recipient: ["internal.team", "authority"],
    ]
    #expect(verdict(subject, act) == .upheld)
    #expect(verdict(recipient, act) == .upheld)
    var shared = act
    shared.words[.recipient] = ["processor"]
    shared.words[.subject] = ["employee"]
    #expect(verdict(subject, shared) == .violated)
    #expect(verdict(recipient, shared) == .violated)
  }

  @Test(
    arguments: [
      (["service.delivery"], ["service.delivery"], ClauseVerdict.upheld),
      (["service.delivery"], ["legal.claims"], .upheld),
      (["service.delivery"], ["marketing"], .violated),
      (["trade"], ["trade"], .upheld), (["trade"], ["service.delivery"], .violated),
      (["service.delivery", "service.support"], ["legal.obligation"], .upheld),
      (["service.delivery", "service.support"], ["legal.claims"], .violated),
      (["service.delivery", "service.support"], ["service.support"], .upheld),
      (["service.delivery", "service.support"], ["service.delivery"], .violated),
    ] as [([Word], [Word], ClauseVerdict)])
  func knowsWhatIsCompatibleWithTheOrigin(
    origin: [Word], purpose: [Word], expected: ClauseVerdict
  ) {
    let clause = Clause.requiring([Atom(.purpose, .only, ["@compatible"])])
    #expect(verdict(clause, [.origin: origin, .purpose: purpose]) == expected)
  }

  @Test func isOpenAboutWhatIsCompatibleWithoutAnOrigin() {
    let clause = Clause.requiring([Atom(.purpose, .only, ["@compatible"])])
    #expect(verdict(clause, [.purpose: ["trade"]]) == .undetermined)
  }
}
