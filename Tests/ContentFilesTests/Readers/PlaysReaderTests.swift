import Content
import ScenarioEngine
import Testing

@testable import ContentFiles

@Suite("The reader of plays")
struct PlaysReaderTests {
  private static let scenario = Scenario(
    id: "sample", start: "first",
    scenes: [
      Scene(id: "a", decision: Decision(id: "pick", ask: Prose(plain: "?"), kind: .choose([]))),
      Scene(
        id: "b",
        decision: Decision(
          id: "tick", ask: Prose(plain: "?"), kind: .select(HandlingTask(items: [])))),
      Scene(
        id: "c",
        decision: Decision(
          id: "hide", ask: Prose(plain: "?"),
          kind: .redact(HandlingTask(items: []), artefact: "note"))),
      Scene(
        id: "d",
        decision: Decision(
          id: "sort", ask: Prose(plain: "?"),
          kind: .classify(ClassifyTask(clause: "CHO-4", classes: [], items: [])))),
      Scene(
        id: "e",
        decision: Decision(
          id: "line-up", ask: Prose(plain: "?"),
          kind: .order(OrderTask(clause: "SEC-5", steps: [], before: [])))),
    ])

  private func read(_ text: String) -> (plays: [ScriptedPlay], faults: [String]) {
    let decoder = ContentDecoder(text)
    let plays = PlaysReader(decoder: decoder, scenario: Self.scenario).plays()
    return (plays, decoder.problems.faults)
  }

  @Test func readsAnAnswerOfEveryKind() {
    let (plays, faults) = read(
      """
      format: 1
      plays:
        - name: "does it all"
          answers:
            pick: city
            tick: [name, email]
            hide: []
            sort: {basket: at-once, film: wait}
            line-up: [cut, keep, read]
          ends: debrief
          adherence: 100
          service: 0
          violated: []
        - {name: says little, answers: {tick: name}, ends: debrief}
      """)
    #expect(faults == [])
    #expect(
      plays == [
        ScriptedPlay(
          name: "does it all",
          answers: [
            "pick": .choose("city"), "tick": .select(["name", "email"]), "hide": .redact([]),
            "sort": .classify(["basket": "at-once", "film": "wait"]),
            "line-up": .order(["cut", "keep", "read"]),
          ], ends: "debrief", adherence: 100, service: 0, violated: []),
        ScriptedPlay(name: "says little", answers: ["tick": .select(["name"])], ends: "debrief"),
      ])
  }

  @Test(
    arguments: [
      ("{name: x, answers: {pik: a}, ends: b}", "3:25 unknown-choice"),
      ("{name: x, answers: {}}", "3:5 missing-key"),
      ("{name: x, answers: {pick: [a]}, ends: b}", "3:31 wrong-type"),
      ("{name: x, answers: {}, ends: b, adherence: 101}", "3:48 bad-value"),
      ("{name: x, answers: {}, ends: b, violated: [cho-1]}", "3:48 bad-id"),
      ("{name: x, answers: {sort: [a]}, ends: b}", "3:31 wrong-type"),
    ])
  func findsWhatIsWrong(play: String, fault: String) {
    #expect(read("format: 1\nplays:\n  - \(play)\n").faults == [fault])
  }
}
