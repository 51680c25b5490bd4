import Content
import PrivacyPolicy
import ScenarioEngine
import Testing

@testable import ContentFiles

@Suite("A decision's reader")
struct DecisionReaderTests {
  private func read(_ decision: String, artefacts: String = "{}") -> ReadScenario {
    ReadScenario(situation("{say: Hello., decide: \(decision), go: last}", artefacts: artefacts))
  }

  /// A choose decision of one option with this act.
  private func act(_ act: String, facts: String = "{}") throws -> (act: Act?, faults: [String]) {
    let read = read(
      """
      {id: d, kind: choose, ask: "?", facts: \(facts),
         options: [{id: o, text: T, feedback: F, act: \(act)}]}
      """)
    guard case .choose(let options)? = read.decision?.kind else { return (nil, read.faults) }
    let facts = read.decision?.facts.first?.statement ?? ActStatement()
    let statement = options.first?.act.map { facts.overlaid(by: $0) }
    return (statement?.resolved(fillingDefaults: true), read.faults)
  }

  @Test func readsOptions() throws {
    let read = read(
      """
      {id: d, kind: choose, ask: "What now?", shuffle: false, options: [
         {id: a, text: A, feedback: F, if: chose(d.b), once: true, serves: partial,
          act: {op: use.contact}, expect: {violates: [CHO-1, CHO-2]}, effects: {trust: -5},
          later: {after: 2, scene: last}, go: last},
         {id: b, text: B, expect: {upholds: [CHO-1]},
          feedback: [{if: trust > 1, text: G}, H]},
         {id: c, text: C, feedback: F, expect: uncovered}]}
      """)
    #expect(read.faults == [])
    let decision = try #require(read.decision)
    #expect(!decision.isShuffled)
    guard case .choose(let options) = decision.kind else { return #expect(Bool(false)) }
    #expect(options.map(\.id) == ["a", "b", "c"])
    #expect(options[0].condition == .chose("d", "b"))
    #expect(options[0].once)
    #expect(options[0].serves == .partial)
    #expect(options[0].consequence.later == Later(after: 2, scene: "last"))
    #expect(options[0].consequence.go == [Route(to: "last")])
    #expect(
      options.map(\.expectation) == [
        .violates(["CHO-1", "CHO-2"]), .upholds(["CHO-1"]), .uncovered,
      ])
    #expect(options[1].consequence.feedback.count == 2)
    #expect(options[1].consequence.feedback[0].condition != nil)
    #expect(options[1].serves == .full)
    #expect(
      read.texts.map(\.path).filter { $0.hasPrefix("scenes.first.d.b") } == [
        "scenes.first.d.b.text", "scenes.first.d.b.feedback.0", "scenes.first.d.b.feedback.1",
      ])
  }

  @Test func readsItemsAndSpans() throws {
    let ticked = read(
      """
      {id: d, kind: select, ask: "?", judge: each, results: [{feedback: F}], items: {
         name: {text: N, data: user.name, needed: true, why: W, effects: {trust: -1}}}}
      """)
    #expect(ticked.faults == [])
    guard case .select(let task)? = ticked.decision?.kind else { return #expect(Bool(false)) }
    #expect(!task.isJudgedTogether)
    #expect(task.items.map(\.isNeeded) == [true])
    #expect(task.items[0].statement.act.words == [.data: ["user.name"]])
    #expect(task.items[0].why == Prose(plain: "W"))

    let hidden = read(
      """
      {id: d, kind: redact, ask: "?", artefact: note, spans: {who: {data: user.name}, day: {}},
         results: [{if: credit(d) >= 100, feedback: F}, {feedback: G}]}
      """, artefacts: "{note: {kind: page, title: N, body: \"[[who:Eva Mur]] on [[day:Monday]]\"}}")
    #expect(hidden.faults == [])
    guard case .redact(let spans, "note")? = hidden.decision?.kind else {
      return #expect(Bool(false))
    }
    #expect(spans.isJudgedTogether)
    #expect(spans.items.map(\.text) == [Prose(plain: "Eva Mur"), Prose(plain: "Monday")])
    #expect(hidden.decision?.results.map { $0.condition == nil } == [false, true])
  }

  @Test func readsClassesAndSteps() throws {
    let classified = read(
      """
      {id: d, kind: classify, ask: "?", clause: CHO-4, results: [{feedback: F}],
         classes: {yes: {text: Y, group: "@needs-a-yes"}, rest: {text: R, else: true}},
         items: {film: {text: I, purpose: marketing.direct, why: W}}}
      """)
    #expect(classified.faults == [])
    guard case .classify(let task)? = classified.decision?.kind else {
      return #expect(Bool(false))
    }
    #expect(task.clause == "CHO-4")
    #expect(task.classes.map(\.group) == ["needs-a-yes", nil])
    #expect(task.items[0].statement.act.words == [.purpose: ["marketing.direct"]])

    let ordered = read(
      """
      {id: d, kind: order, ask: "?", clause: SEC-5, results: [{feedback: F}],
         steps: {cut: A, keep: B, clean: C}, before: [[cut, keep], [keep, clean]]}
      """)
    #expect(ordered.faults == [])
    guard case .order(let steps)? = ordered.decision?.kind else { return #expect(Bool(false)) }
    #expect(steps.steps.map(\.id) == ["cut", "keep", "clean"])
    #expect(steps.closure.contains(OrderTask.Pair("cut", "clean")))
    #expect(steps.closure.count == 3)
  }

  @Test func understandsTheEndsOfWordsAndPresets() throws {
    let (plain, faults) = try act("{op: contact, channel: sms, data: [name, user.health]}")
    #expect(faults == [])
    #expect(plain?.words[.op] == ["use.contact"])
    #expect(plain?.words[.channel] == ["marketing.sms"])
    #expect(plain?.words[.data] == ["user.name", "user.health"])
    #expect(plain?.words[.grounds] == ["task"])
    #expect(plain?.words[.measure] == [])
    let preset = try act("{like: newsletter, channel: marketing.sms}").act
    #expect(preset?.words[.op] == ["use.contact"])
    #expect(preset?.words[.data] == ["user.contact.email"])
    #expect(preset?.words[.channel] == ["marketing.sms"])
  }

  @Test(
    arguments: [
      ("sms", "withdrawn"), ("marketing.email", "given.specific"), ("company.email", "not_asked"),
      ("[sms, marketing.email]", "withdrawn"),
    ] as [(String, Word)])
  func keysConsentByChannel(channel: String, consent: Word) throws {
    let facts = "{consent: {sms: withdrawn, marketing.email: given.specific}}"
    let (act, faults) = try act("{op: use.contact, channel: \(channel)}", facts: facts)
    #expect(faults == [])
    #expect(act?.words[.consent] == [consent])
  }

  @Test func readsFactsWithConditions() throws {
    let read = read(
      """
      {id: d, kind: choose, ask: "?", options: [{id: o, text: T, feedback: F}],
         facts: [{subject: customer}, {if: chose(d.o), subject: employee, hours: 4.5}]}
      """)
    #expect(read.faults == [])
    let facts = try #require(read.decision?.facts)
    #expect(facts.map(\.condition) == [nil, .chose("d", "o")])
    #expect(facts[1].statement.act.words == [.subject: ["employee"]])
    #expect(facts[1].statement.act.numbers == [.hours: 4.5])
  }

  @Test(
    arguments: [
      ("{channel: email}", "unknown-word"), ("{like: newsleter}", "unknown-group"),
      ("{op: use.contcat}", "unknown-word"), ("{colour: red}", "unknown-key"),
      ("{hours: soon}", "wrong-type"), ("{consent: {sms: maybe}}", "unknown-word"),
    ])
  func findsWhatIsWrongInAnAct(text: String, code: String) throws {
    let faults = try act(text).faults
    #expect(faults.map { $0.split(separator: " ").last.map(String.init) } == [code])
    #expect(faults.allSatisfy { $0.hasPrefix("13:") })
  }

  @Test(
    arguments: [
      ("{id: d, kind: chose, ask: x}", "bad-value"), ("{id: d, ask: x}", "missing-key"),
      ("{id: d, kind: choose, ask: x, options: []}", "bad-value"),
      (
        "{id: d, kind: choose, ask: x, options: [{id: a, text: A, feedback: F, "
          + "expect: {upholds: [CHO-1], violates: [CHO-2]}}]}", "bad-value"
      ),
      (
        "{id: d, kind: order, ask: x, clause: SEC-5, steps: {a: A, b: B}, "
          + "before: [[a, b], [b, a]], results: []}", "bad-value"
      ),
      (
        "{id: d, kind: order, ask: x, clause: SEC-5, steps: {a: A}, before: [[a, c]], "
          + "results: []}", "unknown-choice"
      ),
      (
        "{id: d, kind: classify, ask: x, clause: CHO-4, classes: {a: {text: A}}, "
          + "items: {b: {text: B}}, results: []}", "bad-value"
      ),
      (
        "{id: d, kind: classify, ask: x, clause: CHO-4, classes: {a: {text: A, else: true}}, "
          + "items: {a: {text: B}}, results: []}", "duplicate-id"
      ),
    ])
  func findsWhatIsWrongInADecision(decision: String, code: String) {
    let faults = read(decision).faults
    #expect(faults.map { $0.split(separator: " ").last.map(String.init) } == [code])
    #expect(faults.allSatisfy { $0.hasPrefix("12:") })
  }
}
