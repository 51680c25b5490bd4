import Content
import PrivacyPolicy
@testable import ScenarioEngine
import Testing

@Suite("A condition as authors write it")
struct ConditionParserTests {
  private static let trust = Condition.compare(.meter("trust"), .atLeast, .number(20))

  @Test(
    arguments: [
      ("trust >= 20", trust), ("trust>=20", trust), ("( trust >= 20 )", trust),
      ("((trust >= 20))", trust),
      ("trust < -5", .compare(.meter("trust"), .less, .number(-5))),
      ("3 == 3", .compare(.number(3), .equal, .number(3))),
      ("a != b", .compare(.meter("a"), .unequal, .meter("b"))),
      ("a <= b", .compare(.meter("a"), .atMost, .meter("b"))),
      ("credit(sort-tags) > 99", .compare(.credit("sort-tags"), .more, .number(99))),
      ("service( tick )==100", .compare(.service("tick"), .equal, .number(100))),
      ("seen(launch)", .seen("launch")), ("violated(MIN-1)", .violated("MIN-1")),
      ("chose(sign-up.everything)", .chose("sign-up", "everything")),
    ] as [(String, Condition)])
  func asksOneQuestion(text: String, condition: Condition) throws {
    #expect(try Condition(parsing: text) == condition)
  }

  @Test func bindsNotTighterThanAndTighterThanOr() throws {
    let (a, b, c) = (Condition.seen("a"), Condition.seen("b"), Condition.seen("c"))
    let read = { (text: String) in try Condition(parsing: text) }
    #expect(try read("seen(a) or seen(b) and seen(c)") == .some([a, .all([b, c])]))
    #expect(try read("seen(a) and seen(b) or seen(c)") == .some([.all([a, b]), c]))
    #expect(try read("(seen(a) or seen(b)) and seen(c)") == .all([.some([a, b]), c]))
    #expect(try read("not seen(a) and seen(b)") == .all([.not(a), b]))
    #expect(try read("not (seen(a) and seen(b))") == .not(.all([a, b])))
    #expect(try read("not not seen(a)") == .not(.not(a)))
    #expect(try read("seen(a) or seen(b) or seen(c)") == .some([a, b, c]))
    #expect(try read("not trust >= 20") == .not(ConditionParserTests.trust))
  }

  @Test func readsTheExampleOfTheFormat() throws {
    let text = "trust >= 20 and not (chose(sign-up.everything) or seen(launch)) and violated(MIN-1)"
    #expect(
      try Condition(parsing: text)
        == .all([
          ConditionParserTests.trust,
          .not(.some([.chose("sign-up", "everything"), .seen("launch")])), .violated("MIN-1"),
        ]))
  }

  @Test(arguments: [
    ("", "a meter, a number, `credit(…)` or a question such as `seen(…)`", ""),
    ("trust", "a comparison such as `>=`", ""), ("trust 20", "a comparison such as `>=`", "20"),
    ("trust = 20", "a comparison such as `>=`", "="),
    ("trust >=", "a meter, a number, `credit(…)` or a question such as `seen(…)`", ""),
    ("trust >= 20 extra", "`and`, `or` or the end", "extra"),
    ("trust >= 20)", "`and`, `or` or the end", ")"), ("(trust >= 20", "`)`", ""),
    ("seen", "`(`", ""), ("seen launch", "`(`", "launch"), ("seen()", "a name", ")"),
    ("seen(a b)", "`)`", "b"), ("chose(everything)", "`chose(decision.option)`", "everything"),
    ("chose(a.b.c)", "`chose(decision.option)`", "a.b.c"),
    ("seen(a) and", "a meter, a number, `credit(…)` or a question such as `seen(…)`", ""),
    ("and seen(a)", "a meter, a number, `credit(…)` or a question such as `seen(…)`", "and"),
    ("Trust >= 1", "a meter, a number, `credit(…)` or a question such as `seen(…)`", "Trust"),
    ("seen(a) && seen(b)", "`and`, `or` or the end", "&"),
    (
      "trust >= 99999999999999999999",
      "a meter, a number, `credit(…)` or a question such as `seen(…)`", "99999999999999999999"
    ),
    ("trust >= 1.5", "a meter, a number, `credit(…)` or a question such as `seen(…)`", "1.5"),
    ("system(\"ls\")", "a comparison such as `>=`", "("),
  ])
  func saysWhatItExpectedAndWhatItFound(text: String, expected: String, found: String) {
    #expect(throws: ConditionSyntaxError(expected: expected, found: found)) {
      try Condition(parsing: text)
    }
  }

  @Test(arguments: [41, 1_000, 100_000])
  func refusesToGoTooDeep(depth: Int) {
    let nested =
      String(repeating: "(", count: depth) + "seen(a)" + String(repeating: ")", count: depth)
    #expect(throws: ConditionSyntaxError.self) { try Condition(parsing: nested) }
    let denied = String(repeating: "not ", count: depth) + "seen(a)"
    #expect(throws: ConditionSyntaxError.self) { try Condition(parsing: denied) }
  }

  @Test func goesAsDeepAsAnAuthorWants() throws {
    let nested = String(repeating: "(", count: 30) + "seen(a)" + String(repeating: ")", count: 30)
    #expect(try Condition(parsing: nested) == .seen("a"))
    let long = Array(repeating: "seen(a)", count: 5_000).joined(separator: " and ")
    #expect(try Condition(parsing: long) == .all(Array(repeating: .seen("a"), count: 5_000)))
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func readsOrRefusesAnyTokens(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "(", ")", "and", "or", "not", "seen", "chose", "credit", "trust", "20", "-", ">=", "=", "!",
      ".", "a.b", "(a)", "é", "\u{301}", "\n", "\u{0}", "", "🙂", "violated(X-1)", ",",
    ]
    for _ in 0..<200 {
      let text = (0..<generator.below(14)).map { _ in pieces[generator.below(pieces.count)] }
        .joined(separator: generator.below(3) == 0 ? "" : " ")
      do {
        #expect(try Condition(parsing: text).parts.isEmpty == false)
      } catch {
        #expect(!error.expected.isEmpty)
        #expect(error.found.isEmpty || text.contains(error.found))
      }
    }
  }

  @Test func listsItselfAndAllInside() {
    let condition: Condition = "not (seen(a) and trust > 1) or violated(X-1)"
    #expect(condition.parts.count == 6)
    #expect(condition.parts.first == condition)
    #expect(condition.parts.contains(.seen("a")))
  }
}
