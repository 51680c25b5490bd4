import Content
import PrivacyPolicy
import Testing

@Suite("Ways out of a clause")
struct WayOutTests {
  private let trade = Clause.forbidding(
    [Atom(.op, .any, ["sell"])],
    unless: [
      [Atom(.consent, .any, ["given.specific"]), Atom(.notice, .any, ["layered"])],
      [Atom(.data, .only, ["statistics"])],
    ])

  @Test func forbidsWhatNoWayOutAllows() {
    let act: Act = [
      .op: ["sell"], .consent: ["refused"], .notice: ["layered"], .data: ["user.name"],
    ]
    #expect(trade.finding(on: act)?.verdict == .violated)
    #expect(trade.finding(on: act)?.unless == nil)
  }

  @Test func allowsWhatOneWayOutHoldsWhollyAndSaysWhich() {
    let agreed: Act = [.op: ["sell"], .consent: ["given.specific"], .notice: ["layered"]]
    #expect(trade.finding(on: agreed)?.verdict == .upheld)
    #expect(trade.finding(on: agreed)?.unless == 0)
    let counted: Act = [.op: ["sell"], .consent: ["refused"], .data: ["statistics.visits"]]
    #expect(trade.finding(on: counted)?.unless == 1)
    var both = agreed
    both.words[.data] = ["statistics"]
    #expect(trade.finding(on: both)?.unless == 0)
  }

  @Test func staysOpenWhereAWayOutCannotBeTold() throws {
    let act: Act = [.op: ["sell"], .consent: ["given.specific"], .data: ["user.name"]]
    let finding = try #require(trade.finding(on: act))
    #expect(finding.verdict == .undetermined)
    #expect(finding.failed.map(\.dimension) == [.words(.notice)])
  }

  @Test func isViolatedWhereEachWayOutFailsSomewhere() {
    let act: Act = [.op: ["sell"], .consent: ["refused"], .data: ["user.name"]]
    #expect(trade.finding(on: act)?.verdict == .violated)
  }

  @Test func readsNoRequireOfAClauseThatForbids() {
    let clause = Clause(
      id: "TST-1", pillar: "test", source: .law, severity: .minor, effect: .forbid,
      title: .init([:]), when: [], require: [Atom(.data, .any, ["user"])])
    #expect(clause.finding(on: [.data: ["user"]])?.verdict == .violated)
  }

  @Test func prefersWhatIsRequiredToAWayOut() {
    let clause = Clause.requiring(
      [Atom(.measure, .any, ["lock"])], unless: [[Atom(.recipient, .any, ["self"])]])
    let act: Act = [.measure: ["lock"], .recipient: ["self"]]
    #expect(clause.finding(on: act)?.verdict == .upheld)
    #expect(clause.finding(on: act)?.unless == nil)
  }

  @Test func isViolatedWithoutARequireUnlessAWayOutHolds() {
    let clause = Clause.requiring(nil, unless: [[Atom(.recipient, .any, ["self"])]])
    #expect(clause.finding(on: [.recipient: ["vendor"]])?.verdict == .violated)
    #expect(clause.finding(on: [.recipient: ["self"]])?.verdict == .upheld)
  }
}
