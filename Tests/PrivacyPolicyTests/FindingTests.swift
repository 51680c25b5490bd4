import Content
import PrivacyPolicy
import Testing

@Suite("A finding")
struct FindingTests {
  private func words(_ words: Word...) -> [ActValue] { words.map(ActValue.word) }

  @Test func carriesItsClauseItsSeverityAndWhereItStands() throws {
    let clause = Clause.requiring(
      id: "MIN-2", [Atom(.data, .any, ["a"])], severity: .critical, cite: ["GDPR 5(1)(c)"])
    let finding = try #require(clause.finding(on: [.data: ["b"]]))
    #expect(finding.clause == "MIN-2")
    #expect(finding.severity == .critical)
    #expect(finding.cite == ["GDPR 5(1)(c)"])
  }

  @Test func saysNothingFailedWhereTheClauseWasKept() {
    #expect(Clause.requiring([Atom(.data, .any, ["a"])]).finding(on: [.data: ["a"]])?.failed == [])
  }

  /// Held against `a` and `b`, with the values that are named as offending.
  @Test(
    arguments: [
      (Atom.Operator.any, ["x", "y"], ["x", "y"]), (.any, [], []),
      (.none, ["a.b", "x", "b"], ["a.b", "b"]), (.only, ["a", "x", "b.c", "y"], ["x", "y"]),
      (.beyond, ["a", "b"], ["a", "b"]), (.every, ["a", "x"], ["a", "x"]),
    ] as [(Atom.Operator, [Word], [Word])])
  func namesWhatFailedAndTheOffendingValues(
    test: Atom.Operator, values: [Word], offending: [Word]
  ) throws {
    let clause = Clause.requiring([Atom(.data, test, ["a", "b"])])
    let finding = try #require(clause.finding(on: [.data: values]))
    #expect(finding.verdict == .violated)
    let failed = FailedAtom(
      dimension: .words(.data), test: test, expected: words("a", "b"),
      offending: offending.map(ActValue.word))
    #expect(finding.failed == [failed])
  }

  @Test func namesOnlyTheAtomsThatFailed() throws {
    let clause = Clause.requiring([
      Atom(.measure, .any, ["lock"]), Atom(.channel, .none, ["personal"]),
      Atom(.hours, .le, .parameter("limit")), Atom(.notice, .any, ["layered"]),
    ])
    let act: Act = [.measure: ["lock"], .channel: ["personal.usb", "company.chat"]]
    let finding = try #require(
      clause.finding(on: act.with(.hours, 1.5), parameters: ["limit": 1]))
    #expect(
      finding.failed == [
        FailedAtom(
          dimension: .words(.channel), test: .none, expected: words("personal"),
          offending: words("personal.usb")),
        FailedAtom(
          dimension: .number(.hours), test: .le, expected: [.number(1)], offending: [.number(1.5)]),
      ])
  }

  @Test func writesGroupsAndRegisterRowsOut() throws {
    let clause = Clause.requiring([Atom(.data, .only, ["@register.data", "@basic"])])
    let finding = try #require(
      clause.finding(
        on: [.purpose: ["service"], .data: ["user.name", "user.health"]],
        groups: ["basic": [.data: ["user.name"]]],
        register: ["service": RegisterRow(data: ["user.contact"])]))
    #expect(Set(finding.failed[0].expected) == Set(words("user.contact", "user.name")))
    #expect(finding.failed[0].offending == words("user.health"))
  }

  @Test func namesRegisteredDaysAndCompatiblePurposes() throws {
    let register: [Word: RegisterRow] = ["service": .init(keepDays: 30, compatible: ["legal"])]
    let clause = Clause.requiring([
      Atom(.keepDays, .le, .registeredDays), Atom(.purpose, .only, ["@compatible"]),
    ])
    let act: Act = [.purpose: ["trade"], .origin: ["service"]]
    let finding = try #require(clause.finding(on: act.with(.keepDays, 31), register: register))
    #expect(finding.failed.map(\.expected) == [[.number(0)], words("service", "legal")])
    #expect(finding.failed.map(\.offending) == [[.number(31)], words("trade")])
  }

  /// For a clause that forbids: what of `when` was met, and by which values.
  @Test(
    arguments: [
      (Atom.Operator.any, ["a.b", "x"], ["a.b"]), (.beyond, ["a", "x"], ["x"]),
      (.none, ["x", "y"], ["x", "y"]), (.only, ["a", "b"], ["a", "b"]),
      (.every, ["a", "b", "x"], ["a", "b", "x"]),
    ] as [(Atom.Operator, [Word], [Word])])
  func namesWhatAForbiddenActMet(test: Atom.Operator, values: [Word], met: [Word]) throws {
    let clause = Clause.forbidding([Atom(.data, test, ["a", "b"])])
    let finding = try #require(clause.finding(on: [.data: values]))
    #expect(finding.verdict == .violated)
    #expect(finding.failed.map(\.offending) == [met.map(ActValue.word)])
    #expect(finding.failed.map(\.test) == [test])
  }

  @Test func namesEveryAtomOfAForbiddenAct() throws {
    let clause = Clause.forbidding([Atom(.op, .any, ["sell"]), Atom(.keepDays, .ge, 10)])
    let act: Act = [.op: ["sell.list", "use"]]
    let finding = try #require(clause.finding(on: act.with(.keepDays, 12)))
    #expect(finding.failed.map(\.dimension.name) == ["op", "keep_days"])
    #expect(finding.failed.map(\.offending) == [words("sell.list"), [.number(12)]])
  }

  @Test func namesTheCoarseValueThatLeavesItOpen() throws {
    let clause = Clause.requiring([Atom(.data, .only, ["a.b"])])
    let finding = try #require(clause.finding(on: [.data: ["a", "a.b"]]))
    #expect(finding.verdict == .undetermined)
    #expect(finding.failed.map(\.offending) == [words("a")])
    let none = try #require(
      Clause.requiring([Atom(.data, .none, ["a.b"])]).finding(on: [.data: ["a", "x"]]))
    #expect(none.failed.map(\.offending) == [words("a")])
  }

  @Test func namesTheDimensionThatWasLeftOut() throws {
    let finding = try #require(
      Clause.requiring([Atom(.notice, .any, ["layered"])]).finding(on: [:]))
    #expect(
      finding.failed == [
        FailedAtom(
          dimension: .words(.notice), test: .any, expected: words("layered"), offending: [])
      ])
  }
}
