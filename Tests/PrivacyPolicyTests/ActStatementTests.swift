import Content
import PrivacyPolicy
import Testing

@Suite("What an author states about an act")
struct ActStatementTests {
  private typealias Keyed = ActStatement.KeyedConsent

  private func consent(
    by dimension: WordDimension, _ answers: [Word: Word], of act: Act
  ) -> [Word]? {
    ActStatement(act: act, keyedConsent: Keyed(by: dimension, answers: answers))
      .resolved(fillingDefaults: false).words[.consent]
  }

  @Test(
    arguments: [
      (["marketing.sms"], "withdrawn"), (["marketing.email"], "given.specific"),
      (["marketing.email.daily"], "given.specific"), (["marketing.post"], "given.bundled"),
      (["company.chat"], "not_asked"), (["market"], "not_asked"), ([], "not_asked"),
      (["marketing.email", "marketing.sms"], "withdrawn"),
      (["marketing.email", "marketing.post"], "given.bundled"),
      (["marketing.email", "company.chat"], "not_asked"),
      (["company.chat", "marketing.sms"], "withdrawn"),
    ] as [([Word], Word)])
  func resolvesConsentByChannel(channels: [Word], expected: Word) {
    let answers: [Word: Word] = [
      "marketing.sms": "withdrawn", "marketing.email": "given.specific",
      "marketing": "given.bundled",
    ]
    #expect(consent(by: .channel, answers, of: [.channel: channels]) == [expected])
  }

  @Test func resolvesConsentByPurpose() {
    let answers: [Word: Word] = ["marketing": "refused", "analytics": "given.specific"]
    #expect(
      consent(by: .purpose, answers, of: [.purpose: ["analytics.usage"]]) == ["given.specific"])
    #expect(consent(by: .purpose, answers, of: [.purpose: ["marketing.direct"]]) == ["refused"])
    #expect(consent(by: .purpose, answers, of: [.purpose: ["service"]]) == ["not_asked"])
    #expect(consent(by: .purpose, answers, of: [:]) == ["not_asked"])
  }

  @Test func takesTheWorstConsentInWhateverOrder() {
    let worstFirst: [Word] = [
      "withdrawn", "not_asked", "given.bundled", "soft_opt_in", "given.specific",
    ]
    for (place, worse) in worstFirst.enumerated() {
      for better in worstFirst.dropFirst(place) {
        let answers: [Word: Word] = ["a": worse, "b": better]
        #expect(consent(by: .channel, answers, of: [.channel: ["a", "b"]]) == [worse])
        #expect(consent(by: .channel, answers, of: [.channel: ["b", "a"]]) == [worse])
      }
    }
  }

  @Test func fillsDefaultsInScenariosOnly() {
    let statement = ActStatement(act: [.purpose: ["marketing"]])
    #expect(statement.resolved(fillingDefaults: false) == [.purpose: ["marketing"]])
    #expect(
      statement.resolved(fillingDefaults: true) == [
        .purpose: ["marketing"], .origin: ["marketing"], .grounds: ["task"], .measure: [],
      ])
  }

  @Test func fillsInNothingThatIsStatedAndNoOriginWithoutAPurpose() {
    let stated: Act = [.origin: ["service"], .grounds: [], .measure: ["lock"], .purpose: ["trade"]]
    #expect(ActStatement(act: stated).resolved(fillingDefaults: true) == stated)
    let filled = ActStatement().resolved(fillingDefaults: true)
    #expect(filled == [.grounds: ["task"], .measure: []])
  }

  @Test(arguments: [WordDimension.notice, .art9, .consent, .basis, .recipient, .channel])
  func neverFillsInWhatMustBeSaid(dimension: WordDimension) {
    #expect(ActStatement().resolved(fillingDefaults: true).words[dimension] == nil)
  }

  @Test func laysOneStatementOverAnother() {
    let under = ActStatement(
      act: Act(words: [.op: ["use"], .data: ["user.name"]], numbers: [.hours: 4]))
    let over = ActStatement(act: Act(words: [.data: []], numbers: [.hours: 80, .keepDays: 1]))
    let laid = under.overlaid(by: over).act
    #expect(laid == Act(words: [.op: ["use"], .data: []], numbers: [.hours: 80, .keepDays: 1]))
    #expect(under.overlaid(by: ActStatement()) == under)
    #expect(ActStatement().overlaid(by: under) == under)
  }

  @Test func laysKeyedAndPlainConsentOverOneAnother() {
    let keyed = ActStatement(keyedConsent: Keyed(by: .channel, answers: ["sms": "withdrawn"]))
    let plain = ActStatement(act: [.consent: ["given.specific"]])
    #expect(keyed.overlaid(by: plain).resolved(fillingDefaults: false) == plain.act)
    #expect(plain.overlaid(by: keyed) == keyed)
    #expect(keyed.stated == [.words(.consent)])
    #expect(plain.stated == [.words(.consent)])
  }

  @Test func resolvesConsentByTheChannelLaidOverIt() {
    let facts = ActStatement(keyedConsent: Keyed(by: .channel, answers: ["sms": "withdrawn"]))
    let act = facts.overlaid(by: ActStatement(act: [.channel: ["sms"]]))
    #expect(act.resolved(fillingDefaults: true).words[.consent] == ["withdrawn"])
  }

  @Test func joinsSeveralActsIntoOne() {
    let first = Act(words: [.data: ["a", "b"], .op: ["use"]], numbers: [.hours: 2])
    let second = Act(words: [.data: ["b", "c"]], numbers: [.hours: 1, .keepDays: 9])
    let joined = Act(
      words: [.data: ["a", "b", "c"], .op: ["use"]], numbers: [.hours: 2, .keepDays: 9])
    #expect(Act.together([first, second]) == joined)
    #expect(Act.together([first]) == first)
    #expect(Act.together([]) == [:])
  }
}
