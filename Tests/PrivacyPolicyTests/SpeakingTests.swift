import Content
import PrivacyPolicy
import Testing

@Suite("Whether a clause speaks")
struct SpeakingTests {
  private let locked = Clause.requiring(
    [Atom(.measure, .any, ["encryption"])],
    when: [Atom(.op, .any, ["disclose"]), Atom(.data, .any, ["user.health"])],
    unless: [[Atom(.recipient, .only, ["subject.self"])]])

  @Test func speaksWhereItsWhenHolds() {
    let act: Act = [.op: ["disclose"], .data: ["user.health.record"], .measure: []]
    #expect(locked.finding(on: act)?.verdict == .undetermined)
    var told = act
    told.words[.recipient] = ["internal"]
    #expect(locked.finding(on: told)?.verdict == .violated)
  }

  @Test(
    arguments: [
      [.op: ["use"], .data: ["user.health"]], [.op: ["disclose"], .data: ["user.name"]],
      [.op: ["use"]], [.op: ["use"], .data: ["user"]],
    ] as [Act])
  func isSilentWhereItsWhenDoesNotHold(act: Act) {
    #expect(locked.finding(on: act) == nil)
  }

  @Test(arguments: [[.op: ["disclose"]], [.data: ["user.health"]], [:]] as [Act])
  func isSilentWhereWholeDimensionsAreLeftOut(act: Act) {
    #expect(locked.finding(on: act) == nil)
  }

  @Test func isOpenWhereAValueIsTooCoarse() throws {
    let act: Act = [.op: ["disclose"], .data: ["user"], .measure: [], .recipient: ["vendor"]]
    let finding = try #require(locked.finding(on: act))
    #expect(finding.verdict == .undetermined)
    #expect(finding.failed.map(\.dimension) == [.words(.data)])
  }

  @Test func isOpenWhereAValueIsTooCoarseAndAnotherLeftOut() {
    #expect(locked.finding(on: [.data: ["user"]])?.verdict == .undetermined)
  }

  @Test func isSettledByWhatItRequiresThoughAValueIsTooCoarse() {
    let act: Act = [.op: ["disclose"], .data: ["user"], .measure: ["encryption.transit"]]
    #expect(locked.finding(on: act)?.verdict == .upheld)
  }

  @Test func isSettledByAWayOutThoughAValueIsTooCoarse() {
    let act: Act = [.op: ["disclose"], .data: ["user"], .recipient: ["subject.self"]]
    #expect(locked.finding(on: act)?.verdict == .upheld)
    #expect(locked.finding(on: act)?.unless == 0)
  }

  @Test func isSilentAboutDataThatIsNoneWhereItNamesAnOp() {
    let always = Clause.requiring(
      [Atom(.notice, .any, ["layered"])], when: [Atom(.op, .any, ["use"])])
    #expect(always.finding(on: [.op: ["use"], .notice: ["none"]])?.verdict == .violated)
    #expect(always.finding(on: [.op: ["use"], .notice: ["none"], .data: []]) == nil)
  }

  @Test func speaksAboutDataThatIsNoneWhereItNamesNoOp() {
    let report = Clause.requiring(
      [Atom(.response, .any, ["report"])], when: [Atom(.event, .any, ["incident"])])
    let act: Act = [.event: ["incident"], .response: ["conceal"], .data: []]
    #expect(report.finding(on: act)?.verdict == .violated)
  }

  @Test func tellsEmptyFromLeftOut() {
    let none = Clause.requiring([Atom(.measure, .any, ["encryption"])])
    #expect(none.finding(on: [:])?.verdict == .undetermined)
    #expect(none.finding(on: [.measure: []])?.verdict == .violated)
  }

  @Test func speaksAboutEveryActWithoutAWhen() {
    #expect(Clause.forbidding([]).finding(on: [:])?.verdict == .violated)
  }
}
