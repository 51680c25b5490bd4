import Content
import PrivacyPolicy
import ScenarioEngine
import Testing

@testable import ContentFiles

@Suite("A situation's reader")
struct ScenarioReaderTests {
  @Test func readsTheTop() throws {
    let read = ReadScenario(situation("{say: Hello., go: last}"))
    #expect(read.faults == [])
    let scenario = try #require(read.scenario)
    #expect(scenario.id == "sample")
    #expect(scenario.version == 3)
    #expect(scenario.audience == ["marketing", "web"])
    #expect(scenario.minutes == 2)
    #expect(scenario.start == "first")
    #expect(scenario.scenes.map(\.id) == ["first", "last"])
    #expect(scenario.scenes.last?.ending == Ending(title: "The end", tone: .mixed))
  }

  @Test func readsEveryKindOfArtefact() throws {
    let read = ReadScenario(
      situation(
        "{say: Hello., go: last}",
        artefacts: """

            mail: {kind: email, from: ana, to: you, subject: A, body: "B [[who:Eva]]"}
            all: {kind: email, from: x@y.example, to: everyone, subject: A, body: B}
            talk: {kind: chat, title: A, lines: [{from: ana, text: B}, {from: you, text: C}]}
            grid: {kind: table, title: A, columns: [B, C], rows: [[D, "E, F"]]}
            sheet: {kind: form, title: A, fields: [{label: B, value: C}]}
            ring: {kind: call, from: ana, lines: [{from: ana, text: B}]}
            site: {kind: page, title: A, body: "B\\n\\nC"}
          """))
    #expect(read.faults == [])
    func said(_ words: String) -> Prose { Prose(plain: words) }
    let note = try Prose(parsing: "B [[who:Eva]]")
    let bodies = try #require(read.scenario).artefacts.map(\.body)
    #expect(
      bodies == [
        .email(from: .cast("ana"), to: .you, subject: said("A"), body: note),
        .email(from: .address("x@y.example"), to: .everyone, subject: said("A"), body: said("B")),
        .chat(
          title: said("A"),
          lines: [
            Artefact.Line(from: .cast("ana"), text: said("B")),
            Artefact.Line(from: .you, text: said("C")),
          ]),
        .table(
          title: said("A"), columns: [said("B"), said("C")], rows: [[said("D"), said("E, F")]]),
        .form(title: said("A"), fields: [Artefact.Field(label: said("B"), value: said("C"))]),
        .call(
          from: .cast("ana"), lines: [Artefact.Line(from: .cast("ana"), text: said("B"))]),
        .page(title: said("A"), body: said("B\n\nC")),
      ])
    #expect(
      read.texts.map(\.path).filter { $0.hasPrefix("artefacts.grid") } == [
        "artefacts.grid.columns.0", "artefacts.grid.columns.1", "artefacts.grid.rows.0.0",
        "artefacts.grid.rows.0.1", "artefacts.grid.title",
      ])
  }

  @Test func readsPassagesRoutesAndLaterScenes() throws {
    let read = ReadScenario(
      situation(
        """
        {show: [note, mail], say: [Hello., {if: trust < 30, text: "Cold."}],
           effects: {trust: +5, sales: -10}, go: [{if: not seen(last), to: second}, {to: last}]}
        """))
    #expect(read.faults == [])
    let scene = try #require(read.scenario?.scenes.first)
    #expect(scene.show == ["note", "mail"])
    #expect(scene.effects == [Effect("trust", 5), Effect("sales", -10)])
    let cold = Condition.compare(.meter("trust"), .less, .number(30))
    #expect(
      scene.say == [Passage(Prose(plain: "Hello.")), Passage(Prose(plain: "Cold."), if: cold)])
    #expect(scene.go == [Route(to: "second", if: .not(.seen("last"))), Route(to: "last")])
    #expect(read.texts.map(\.path).contains("scenes.first.say.1"))
  }

  @Test(
    arguments: [
      ("{say: Hello., go: last, sya: x}", "12:41 unknown-key"),
      ("{say: Hello {ana, go: last}", "12:29 syntax"),
      ("{say: \"Hello {ana\", go: last}", "12:23 placeholder"),
      ("{say: [{if: trust <, text: x}], go: last}", "12:29 condition"),
      ("{say: Hello, you, go: last}", "12:23 cut-text"),
      ("{say: Hello., effects: {trust: much}, go: last}", "12:48 wrong-type"),
      ("{say: Hello., go: Last}", "12:35 bad-id"),
      ("{say: Hello., return: yes}", "12:39 wrong-type"),
      ("{say: Hello., end: {title: x, tone: sad}}", "12:53 bad-value"),
      ("{say: Hello., go: [{if: seen(last)}]}", "12:36 missing-key"),
    ])
  func findsWhatIsWrongInAScene(scene: String, fault: String) {
    #expect(ReadScenario(situation(scene)).faults == [fault])
  }

  @Test(
    arguments: [
      ("{note: {kind: memo, title: x, body: y}}", "bad-value"),
      ("{note: {title: x, body: y}}", "missing-key"),
      ("{note: {kind: page, title: x}}", "missing-key"),
      ("{note: {kind: table, title: x, columns: [a], rows: [[b, c]]}}", "bad-value"),
      ("{Note: {kind: page, title: x, body: y}}", "bad-id"),
      ("{note: {kind: page, title: x, body: \"[[a]]\"}}", "placeholder"),
    ])
  func findsWhatIsWrongInAnArtefact(artefacts: String, code: String) {
    let read = ReadScenario(situation("{say: Hello., go: last}", artefacts: artefacts))
    #expect(read.faults.map { String($0.drop { $0 != " " }.dropFirst()) } == [code])
    #expect(read.faults.allSatisfy { $0.hasPrefix("10:") })
  }

  @Test func laysAnotherLanguageOverTheTexts() throws {
    let text = situation("{say: Hello., go: last}")
    let reader = ScenarioReader(
      decoder: ContentDecoder(text), words: sampleWords,
      overlay: ("es", ["scenes.first.say.0": "Hola.", "title": "Una muestra"]))
    let scenario = try #require(reader.scenario())
    #expect(scenario.language == "es")
    #expect(scenario.title == "Una muestra")
    #expect(scenario.scenes.first?.say == [Passage(Prose(plain: "Hola."))])
    #expect(scenario.brief == Prose(plain: "Once."))
  }
}
