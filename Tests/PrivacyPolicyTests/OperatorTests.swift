import Content
import PrivacyPolicy
import Testing

@Suite("An operator, in three values")
struct OperatorTests {
  private static let inside: Word = "user.location.precise"
  private static let coarse: Word = "user"
  private static let outside: Word = "system"

  /// Held against `user.location`; upheld for true, violated for false, undetermined for unknown.
  @Test(arguments: [
    (Atom.Operator.any, [inside], ClauseVerdict.upheld), (.any, [outside], .violated),
    (.any, [coarse], .undetermined), (.any, [outside, inside], .upheld),
    (.any, [coarse, inside], .upheld), (.any, [coarse, outside], .undetermined),
    (.any, [], .violated),
    (.none, [inside], .violated), (.none, [outside], .upheld), (.none, [coarse], .undetermined),
    (.none, [outside, inside], .violated), (.none, [coarse, inside], .violated),
    (.none, [coarse, outside], .undetermined), (.none, [], .upheld),
    (.only, [inside], .upheld), (.only, [outside], .violated), (.only, [coarse], .undetermined),
    (.only, [outside, inside], .violated), (.only, [coarse, inside], .undetermined),
    (.only, [coarse, outside], .violated), (.only, [], .upheld),
    (.beyond, [inside], .violated), (.beyond, [outside], .upheld),
    (.beyond, [coarse], .undetermined), (.beyond, [outside, inside], .upheld),
    (.beyond, [coarse, inside], .undetermined), (.beyond, [coarse, outside], .upheld),
    (.beyond, [], .violated),
  ])
  func asksWords(test: Atom.Operator, values: [Word], verdict: ClauseVerdict) {
    #expect(Atom(.data, test, ["user.location"]).verdict(on: [.data: values]) == verdict)
  }

  @Test(
    arguments: [
      ([], ClauseVerdict.violated), (["a.x"], .violated), (["a.x", "b"], .upheld),
      (["b", "c", "a"], .upheld), (["a", "system"], .violated),
    ] as [([Word], ClauseVerdict)])
  func asksEveryPattern(values: [Word], verdict: ClauseVerdict) {
    #expect(Atom(.measure, .every, ["a", "b"]).verdict(on: [.measure: values]) == verdict)
  }

  @Test func leavesACoarseValueOpenForEvery() {
    let every = Atom(.measure, .every, ["a.b", "c"])
    #expect(every.verdict(on: [.measure: ["a", "c"]]) == .undetermined)
    #expect(every.verdict(on: [.measure: ["a"]]) == .violated)
    #expect(Atom(.measure, .every, []).verdict(on: [.measure: []]) == .upheld)
  }

  @Test(arguments: [
    (Atom.Operator.le, 0.5, ClauseVerdict.upheld), (.le, 1, .upheld), (.le, 1.0001, .violated),
    (.ge, 0.5, .violated), (.ge, 1, .upheld), (.ge, 80, .upheld), (.le, -1, .upheld),
  ])
  func asksNumbers(test: Atom.Operator, value: Double, verdict: ClauseVerdict) {
    #expect(Atom(.hours, test, 1).verdict(on: ([:] as Act).with(.hours, value)) == verdict)
  }

  @Test(arguments: Atom.Operator.allCases)
  func leavesWhatIsNotStatedOpen(test: Atom.Operator) {
    let atom = test.asksNumbers ? Atom(.hours, test, 1) : Atom(.data, test, ["user"])
    #expect(atom.verdict(on: [:]) == .undetermined)
  }

  @Test func meetsSeveralPatternsWithAnyOfThem() {
    let atom = Atom(.data, .only, ["user.name", "user.contact"])
    #expect(atom.verdict(on: [.data: ["user.name", "user.contact.email"]]) == .upheld)
    #expect(atom.verdict(on: [.data: ["user.name", "user.health"]]) == .violated)
  }

  @Test func asksEveryAtomOfAPattern() {
    let clause = Clause.requiring([
      Atom(.response, .any, ["report"]), Atom(.response, .none, ["conceal"]), Atom(.hours, .le, 1),
    ])
    let report: Act = [.response: ["report.internal"]]
    #expect(clause.finding(on: report.with(.hours, 1))?.verdict == .upheld)
    #expect(clause.finding(on: report.with(.hours, 2))?.verdict == .violated)
    #expect(clause.finding(on: report)?.verdict == .undetermined)
    #expect(clause.finding(on: [.response: ["report", "conceal"]])?.verdict == .violated)
  }
}
