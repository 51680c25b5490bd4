import Content
import Testing

@testable import ContentFiles

@Suite("A content decoder")
struct ContentDecoderTests {
  private enum Tone: String, CaseIterable { case good, mixed, bad }

  private func decoder(_ text: String) -> ContentDecoder {
    ContentDecoder(bytes: Array(text.utf8), file: "sample.yaml")
  }

  /// Decodes the value of the key `a`, alone in a file, and gives what was found wrong.
  private func faults(_ value: String, _ read: (MapView) -> Void) throws -> [String] {
    let decoder = decoder("a: \(value)\n")
    let map = try #require(decoder.document(.sample(["a"], format: .optional)))
    read(map)
    return decoder.problems.faults
  }

  @Test func readsEveryType() throws {
    let decoder = decoder(
      """
      format: 1
      id: text-at-the-shop   # a comment is fine here
      title: "Hello # world"
      minutes: +6
      hours: 0.5
      hidden: true
      since: 2026-02-28
      tone: mixed
      op: x
      audience: [a, b]
      names: {en: One, es: "Uno"}
      steps: {cut: A, weigh: B}
      """)
    let map = try #require(
      decoder.document(
        .sample(
          ["minutes", "hours", "hidden", "since", "tone", "op", "audience", "names", "steps"],
          required: ["id", "title"])))
    let id: SceneID? = map.id("id")
    #expect(id == "text-at-the-shop")
    #expect(map.text("title") == "Hello # world")
    #expect(map.prose("title")?.isEmpty == false)
    #expect(map.int("minutes") == 6)
    #expect(map.number("hours") == 0.5)
    #expect(map.bool("hidden") == true)
    #expect(map.day("since")?.iso == "2026-02-28")
    #expect(map.value("tone") == Tone.mixed)
    #expect(map.strings("op") == ["x"])
    #expect(map.ids("audience", as: ChoiceID.self) == ["a", "b"])
    #expect(map.localised("names")?["es"] == "Uno")
    #expect(map.entries("steps").map(\.key) == ["cut", "weigh"])
    #expect(map.text("absent") == nil && map.list("absent").isEmpty && !map.has("absent"))
    #expect(decoder.problems.diagnostics.isEmpty)
  }

  @Test func collectsUnknownAndMissingKeys() throws {
    let decoder = decoder("format: 2\nscene:\n  titel: x\n  zzzzzzzz: y\n")
    let map = try #require(decoder.document(.sample(["scene"])))
    _ = map.map("scene", .sample(["say"], required: ["title"], kind: "scene", format: .none))
    #expect(
      decoder.problems.faults == [
        "1:9 format", "3:3 unknown-key", "4:3 unknown-key", "3:3 missing-key",
      ])
    let found = decoder.problems.diagnostics
    #expect(found[1].summary == "the key `titel` means nothing in a scene")
    #expect(found[1].help == "did you mean `title`?")
    #expect(found[2].help == "the keys are: `say`, `title`")
    #expect(found[3].summary == "the scene has no `title`")
  }

  @Test(arguments: ["a: 1", "[1]", "word"])
  func wantsAMapThatSaysItsFormat(text: String) {
    let decoder = decoder(text)
    _ = decoder.document(.sample(["a"]))
    #expect(decoder.problems.faults == [text == "a: 1" ? "1:1 format" : "1:1 wrong-type"])
  }

  @Test func decodesNothingFromAnUnreadableFile() {
    let decoder = decoder("a: [")
    #expect(decoder.document(.sample([])) == nil)
    #expect(decoder.problems.diagnostics.map(\.code) == [.syntax])
  }

  @Test(
    arguments: [
      ("Order #4471", ["1:4 cut-text"]), ("#4471", ["1:3 cut-text"]), ("[x]", ["1:4 wrong-type"]),
      ("", ["1:3 wrong-type"]), ("\"\"", []), ("\"Order #4471\"", []), ("12", []),
      ("a {b", []), ("|\n  x # y", []),
    ])
  func refusesTextsThatAreCut(value: String, expected: [String]) throws {
    #expect(try faults(value) { _ = $0.text("a") } == expected)
  }

  @Test(
    arguments: [
      ("{text: Hello, world}", ["1:11 cut-text"]), ("{text: a, b, c}", ["1:11 cut-text"]),
      ("{text: Hello, if}", ["1:11 cut-text"]), ("{text: \"a\", b}", ["1:16 missing-key"]),
      ("{text: a, txet: b}", ["1:14 unknown-key"]), ("{text: \"Hello, world\"}", []),
    ])
  func seesWhereACommaCutsAText(value: String, expected: [String]) throws {
    #expect(
      try faults(value) { _ = $0.map("a", .sample(["if"], required: ["text"], kind: "line")) }
        == expected)
  }

  @Test(
    arguments: [
      ("12", []), ("-3", []), ("+0", []), ("1.5", ["1:4 wrong-type"]), ("x", ["1:4 wrong-type"]),
      ("\"12\"", ["1:4 wrong-type"]), ("1e3", ["1:4 wrong-type"]), ("101", ["1:4 bad-value"]),
      ("99999999999999999999", ["1:4 bad-value"]), ("", ["1:3 wrong-type"]),
      ("+", ["1:4 wrong-type"]),
    ])
  func readsWholeNumbers(value: String, expected: [String]) throws {
    #expect(try faults(value) { _ = $0.int("a", in: -100...100) } == expected)
  }

  @Test(
    arguments: [
      ("12", []), ("-0.25", []), (".5", ["1:4 wrong-type"]), ("5.", ["1:4 wrong-type"]),
      ("nan", ["1:4 wrong-type"]), ("0x1", ["1:4 wrong-type"]), ("1.2.3", ["1:4 wrong-type"]),
      ("123456789012345678901", ["1:4 bad-value"]),
    ])
  func readsNumbers(value: String, expected: [String]) throws {
    #expect(try faults(value) { _ = $0.number("a") } == expected)
  }

  @Test(arguments: ["yes", "on", "True", "\"true\"", "1", "[true]", ""])
  func takesOnlyTrueAndFalse(value: String) throws {
    let found = try faults(value) { _ = $0.bool("a") }
    #expect(found == [value.isEmpty ? "1:3 wrong-type" : "1:4 wrong-type"])
  }

  @Test(arguments: ["2026-02-30", "2026-2-3", "today", "{}"])
  func refusesWhatIsNoDate(value: String) throws {
    #expect(try faults(value) { _ = $0.day("a") } == ["1:4 wrong-type"])
  }

  @Test(arguments: ["Sign-up", "sign_up", "-a", "a--b", "1a"])
  func refusesIDsInAnotherForm(value: String) throws {
    #expect(try faults(value) { _ = $0.id("a", as: SceneID.self) } == ["1:4 bad-id"])
    #expect(
      try faults("{\(value): x}") { map in
        for entry in map.entries("a") { _ = map.decoder.id(of: entry, as: SceneID.self) }
      } == ["1:5 bad-id"])
  }

  @Test func suggestsTheValueThatWasMeant() throws {
    let decoder = decoder("a: mixd\n")
    let map = try #require(decoder.document(.sample(["a"], format: .optional)))
    #expect(map.value("a", as: Tone.self) == nil)
    #expect(decoder.problems.diagnostics.map(\.help) == ["did you mean `mixed`?"])
  }

  @Test(
    arguments: [
      ("{en: A, es: B}", []), ("{EN: A}", ["1:5 bad-id"]), ("A", ["1:4 wrong-type"]),
      ("{}", ["1:4 bad-value"]), ("{en: [A]}", ["1:9 wrong-type"]),
      ("{en: A, B}", ["1:9 cut-text"]),
    ])
  func readsTextsInSeveralLanguages(value: String, expected: [String]) throws {
    #expect(try faults(value) { _ = $0.localised("a") } == expected)
  }

  @Test func takesABareTextInTheLanguageNamed() throws {
    let found = try faults("A") { #expect($0.localised("a", alone: "es")?["es"] == "A") }
    #expect(found.isEmpty)
  }

  @Test(
    arguments: [
      ("\"{ines} is\"", []), ("\"{ines is\"", ["1:4 placeholder"]),
      ("\"[[Name:x]]\"", ["1:4 placeholder"]), ("a}", ["1:4 placeholder"]),
    ])
  func checksTheMarksOfProse(value: String, expected: [String]) throws {
    #expect(try faults(value) { _ = $0.prose("a") } == expected)
  }

  @Test func saysWhatWasExpectedAndFound() throws {
    let decoder = decoder("a: [1]\nb: {c: d}\ne: words\n")
    let map = try #require(decoder.document(.sample(["a", "b", "e"], format: .optional)))
    _ = map.map("a", .sample([], kind: "scene"))
    _ = map.list("b")
    _ = map.int("e")
    #expect(
      decoder.problems.diagnostics.map(\.summary) == [
        "expected a map, found a list", "expected a list, found a map",
        "expected a whole number, found `words`",
      ])
  }
}

extension MapShape {
  /// A shape whose keys may hold anything.
  fileprivate static func sample(
    _ optional: [String], required: [String] = [], kind: String = "sample",
    format: Format = .required
  ) -> MapShape {
    MapShape(
      kind, format: format,
      required.map { .required($0, .any([])) } + optional.map { .optional($0, .any([])) })
  }
}
