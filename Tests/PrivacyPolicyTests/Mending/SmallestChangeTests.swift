import Content
import PrivacyPolicy
import Testing

@Suite("The smallest change that would have upheld")
struct SmallestChangeTests {
  private let words = Vocabulary(
    entries: [
      .data: [
        "user.name", "user.contact.email", "user.location.precise", "user.location.imprecise",
      ]
      .entries,
      .measure: ["encryption.at_rest", "encryption.transit", "agreement.dpa"].entries,
      .recipient: ["internal.team", "processor.vendor", "third_party.advertiser"].entries,
      .channel: ["company.email", "personal.email"].entries,
      .consent: ["given.specific", "given.bundled", "not_asked", "refused"].entries,
      .notice: ["none", "long_only", "layered", "misleading"].entries,
      .response: ["report.internal", "conceal"].entries,
    ], lists: [.data, .measure, .recipient, .channel, .response])

  private func judge(_ clauses: Clause...) -> Judge {
    let named = clauses.enumerated().map { place, clause in
      Clause(
        id: ClauseID("TST-\(place + 1)"), pillar: "test", source: .law, severity: .serious,
        effect: clause.effect, title: clause.title, when: clause.when, require: clause.require,
        unless: clause.unless)
    }
    return Judge(
      Policy(
        id: "test", version: 1,
        register: ["service": RegisterRow(data: ["user.name", "user.contact"], keepDays: 30)],
        clauses: named))
  }

  private func steps(_ judge: Judge, _ act: Act) -> [ActChangeStep]? {
    judge.smallestChange(of: act, vocabulary: words)?.steps
  }

  @Test func changesNothingAboutAnActThatIsFine() throws {
    let judge = judge(.requiring([Atom(.measure, .any, ["encryption"])]))
    let act: Act = [.measure: ["encryption.transit"]]
    let change = try #require(judge.smallestChange(of: act, vocabulary: words))
    #expect(change == ActChange(act: act, steps: []))
  }

  @Test func takesOutTheDataThatIsTooMuch() throws {
    let judge = judge(.requiring([Atom(.data, .only, ["@register.data"])]))
    let act: Act = [.purpose: ["service"], .data: ["user.name", "user.location.precise"]]
    let step = try #require(steps(judge, act)?.first)
    #expect(step.dimension == .words(.data))
    #expect(step.takenOut == ["user.location.precise"] && step.putIn == [])
    #expect(step.after == [.word("user.name")])
  }

  @Test func addsASafeguardRatherThanTakingDataOut() throws {
    let judge = judge(
      .requiring(
        [Atom(.measure, .any, ["encryption.transit"])], when: [Atom(.data, .any, ["user.contact"])])
    )
    let act: Act = [.data: ["user.name", "user.contact.email"], .measure: []]
    let found = try #require(steps(judge, act))
    #expect(found.map(\.dimension) == [.words(.measure)])
    #expect(found[0].putIn == ["encryption.transit"])
  }

  @Test func putsTheNearestInForTheOnlyDatum() throws {
    let judge = judge(.forbidding([Atom(.data, .any, ["user.location.precise"])]))
    let step = try #require(steps(judge, [.data: ["user.location.precise"]])?.first)
    #expect(step.takenOut == ["user.location.precise"])
    #expect(step.putIn == ["user.location.imprecise"])
  }

  @Test(
    arguments: [
      ("not_asked", true), ("given.bundled", true), ("refused", false), ("withdrawn", false),
    ] as [(Word, Bool)])
  func asksThoseOnlyWhoHaveNotSaidNo(said: Word, mayAsk: Bool) {
    let judge = judge(.requiring([Atom(.consent, .only, ["given.specific"])]))
    let found = steps(judge, [.consent: [said]])
    #expect(found?.map(\.putIn) == (mayAsk ? [["given.specific"]] : nil))
  }

  @Test func namesTheBoundThatANumberHasToMeet() {
    let kept = judge(.requiring([Atom(.keepDays, .le, .registeredDays)]))
    let act = ([.purpose: ["service"]] as Act).with(.keepDays, 400)
    #expect(
      steps(kept, act) == [
        ActChangeStep(
          dimension: .number(.keepDays), before: [.number(400)], after: [.number(30)],
          bound: .atMost(30))
      ])
    let forbidden = judge(.forbidding([Atom(.keepDays, .ge, 10)]))
    #expect(
      steps(forbidden, act)?.first.map { [$0.bound] } == [.below(10)])
    let long = judge(.requiring([Atom(.keepDays, .ge, 500)]))
    #expect(steps(long, act)?.first.map { [$0.bound] } == [.atLeast(500)])
  }

  @Test func statesWhatWasLeftOpen() throws {
    let judge = judge(.requiring([Atom(.notice, .none, ["none", "misleading"])]))
    let step = try #require(steps(judge, [.op: ["obtain"]])?.first)
    #expect(step.before == [] && step.after == [.word("long_only")])
  }

  @Test func leavesFactsOfTheWorldAlone() {
    let judge = judge(.forbidding([Atom(.event, .any, ["incident"]), Atom(.hours, .ge, 2)]))
    let act = ([.event: ["incident"]] as Act).with(.hours, 5)
    #expect(steps(judge, act) == nil)
    let change = judge.smallestChange(of: act, changing: [.number(.hours)], vocabulary: words)
    #expect(change?.steps.map(\.bound) == [.below(2)])
  }

  @Test func neverChangesWhatTheActIsFor() {
    let judge = judge(.forbidding([Atom(.purpose, .any, ["marketing"])]))
    let all = Set(ActDimension.names.compactMap(ActDimension.init))
    #expect(
      judge.smallestChange(of: [.purpose: ["marketing"]], changing: all, vocabulary: words) == nil)
  }

  @Test func keepsClausesThatOneChangeWouldBreak() throws {
    let judge = judge(
      .requiring([Atom(.channel, .none, ["personal"])]),
      .requiring(
        [Atom(.measure, .any, ["encryption"])], when: [Atom(.channel, .any, ["company"])]))
    let found = try #require(steps(judge, [.channel: ["personal.email"], .measure: []]))
    #expect(found.map(\.dimension) == [.words(.channel), .words(.measure)])
    #expect(found.flatMap(\.putIn) == ["company.email", "encryption.at_rest"])
  }

  @Test func dropsTheHidingOnceItIsReported() throws {
    let judge = judge(
      .requiring([
        Atom(.response, .any, ["report.internal"]), Atom(.response, .none, ["conceal"]),
      ]))
    let step = try #require(steps(judge, [.response: ["conceal"]])?.first)
    #expect(step.takenOut == ["conceal"] && step.putIn == ["report.internal"])
  }
}

extension [Word] {
  /// The words as entries of a vocabulary.
  fileprivate var entries: [Vocabulary.Entry] { map { Vocabulary.Entry(word: $0) } }
}

@Suite("The smallest change of an option over facts")
struct OptionChangeTests {
  private let words = Vocabulary(
    entries: [
      .channel: [
        .init(word: "marketing.sms"), .init(word: "marketing.email"), .init(word: "marketing.post"),
      ],
      .measure: [.init(word: "lock")], .consent: [.init(word: "given.specific")],
    ], lists: [.channel, .measure])

  private func steps(
    _ clause: Clause, _ option: ActStatement, over facts: ActStatement
  ) -> [ActChangeStep]? {
    Judge(Policy(id: "test", version: 1, clauses: [clause]))
      .smallestChange(of: option, over: facts, vocabulary: words)?.steps
  }

  @Test func leavesAloneWhatTheFactsState() {
    let clause = Clause.requiring([Atom(.consent, .only, ["given.specific"])])
    let said = ActStatement(act: [.consent: ["not_asked"]])
    #expect(steps(clause, ActStatement(), over: said) == nil)
    #expect(steps(clause, said, over: ActStatement())?.map(\.putIn) == [["given.specific"]])
  }

  @Test func changesASafeguardThatIsADefault() {
    let clause = Clause.requiring([Atom(.measure, .any, ["lock"])])
    #expect(steps(clause, ActStatement(), over: ActStatement())?.map(\.putIn) == [["lock"]])
  }

  @Test func changesHoursOnlyWhereTheOptionWaits() {
    let clause = Clause.requiring([Atom(.hours, .le, 1)])
    let late = ActStatement(act: ([:] as Act).with(.hours, 40))
    #expect(steps(clause, ActStatement(), over: late) == nil)
    #expect(steps(clause, late, over: ActStatement())?.map(\.bound) == [.atMost(1)])
  }

  @Test func takesTheChannelThatPeopleSaidYesTo() throws {
    let clause = Clause.requiring([Atom(.consent, .only, ["given.specific"])])
    let facts = ActStatement(
      keyedConsent: .init(
        by: .channel,
        answers: ["marketing.sms": "withdrawn", "marketing.post": "given.specific"]))
    let option = ActStatement(act: [.channel: ["marketing.sms"]])
    let found = try #require(steps(clause, option, over: facts))
    #expect(found.map(\.dimension) == [.words(.channel)])
    #expect(found[0].after == [.word("marketing.post")])
    let both = ActStatement(act: [.channel: ["marketing.sms", "marketing.post"]])
    #expect(steps(clause, both, over: facts)?.first?.putIn == [])
  }
}
