import Content
import PrivacyPolicy
import Testing

@Suite("The checks of a policy that reads the register")
struct RegisterCheckTests {
  private let words = Vocabulary(
    entries: [
      .op: [.init(word: "use")], .purpose: [.init(word: "service"), .init(word: "trade")],
      .data: [.init(word: "name"), .init(word: "place")],
      .consent: [.init(word: "given.specific"), .init(word: "not_asked")],
    ], lists: [.op, .data])

  private func codes(_ clauses: [Clause], register: [Word: RegisterRow]) -> [DiagnosticCode] {
    PolicyCheck(
      Policy(id: "test", version: 1, register: register, clauses: clauses), vocabulary: words
    ).diagnostics.map(\.code)
  }

  private let whole: [Word: RegisterRow] = [
    "service": RegisterRow(data: ["name"], recipient: ["internal"], subject: ["customer"])
  ]
  private let registered = Clause.requiring(
    id: "TST-1", [Atom(.data, .only, ["@register.data"])], when: [Atom(.op, .any, ["use"])])

  /// Nothing registers the place today; a row could tomorrow.
  @Test func blameNoClauseForWhatTheRegisterLacks() {
    let place = Clause.forbidding(
      id: "TST-2", [Atom(.op, .any, ["use"]), Atom(.data, .any, ["place"])],
      unless: [[Atom(.consent, .only, ["given.specific"])]])
    #expect(codes([registered, place], register: whole) == [])
  }

  @Test func findOppositesThatNoRowCanGive() {
    let beyond = Clause.requiring(
      id: "TST-2", [Atom(.data, .beyond, ["@register.data"])], when: [Atom(.op, .any, ["use"])])
    #expect(
      codes([registered, beyond], register: whole).contains(.clausesContradict))
  }

  @Test func findGapsInRows() {
    let rows: [Word: RegisterRow] = [
      "service": RegisterRow(
        data: ["name"], subject: ["customer"], compatible: ["trade", "service"]),
      "nothing": RegisterRow(),
    ]
    #expect(codes([], register: rows) == [.registerGap, .registerGap])
  }
}
