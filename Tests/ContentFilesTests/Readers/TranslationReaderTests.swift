import Content
import Testing

@testable import ContentFiles

@Suite("The reader of translations")
struct TranslationReaderTests {
  private func read(
    _ entries: [(path: String, of: String, text: String)],
    of base: [(path: String, text: String)], for id: String = "sample"
  ) throws -> (texts: [String: String], found: [LocatedDiagnostic]) {
    let lines = entries.map { "  \($0.path): {of: \($0.of), t: \"\($0.text)\"}\n" }.joined()
    let decoder = ContentDecoder(
      "format: 1\nlang: es\nfor: {id: \(id), version: 1}\ntext:\n"
        + (lines.isEmpty ? "  {}\n" : lines))
    let reader = TranslationReader(decoder: decoder, scenario: "sample")
    let translation = try #require(
      reader.translation(
        of: base.map { TextRegister.Entry(path: $0.path, text: $0.text, place: .top) }))
    #expect(translation.language == "es")
    return (translation.texts, decoder.problems.diagnostics)
  }

  private func print(_ text: String) -> String { TextRegister.fingerprint(of: text) }

  /// The first six hex digits of `printf 'TEXT' | sha256sum`.
  @Test(
    arguments: [
      ("Reply STOP", "h01ca40"), ("Tomás Rey", "hd2f7a0"), ("  Reply\n\n STOP ", "h01ca40"),
      ("Toma\u{301}s Rey", "hd2f7a0"), ("abc", "hba7816"), ("", "he3b0c4"),
    ])
  func fingerprintsWordsInNormalForm(text: String, fingerprint: String) {
    #expect(print(text) == fingerprint)
  }

  @Test func takesWhatFits() throws {
    let (texts, found) = try read(
      [("title", print("One"), "Uno"), ("brief", print("Two"), "Dos")],
      of: [("title", "One"), ("brief", "Two")])
    #expect(found == [])
    #expect(texts == ["title": "Uno", "brief": "Dos"])
  }

  @Test func findsParagraphsThatMovedByTheirFingerprints() throws {
    let (texts, found) = try read(
      [("scenes.a.say.0", print("One"), "Uno"), ("scenes.a.say.1", print("Two"), "Dos")],
      of: [
        ("scenes.a.say.0", "New"), ("scenes.a.say.1", "One"), ("scenes.a.say.2", "Two"),
      ])
    #expect(texts == ["scenes.a.say.1": "Uno", "scenes.a.say.2": "Dos"])
    #expect(found.map(\.code) == [.missingTranslation])
    #expect(found.first?.summary == "`scenes.a.say.0` is not translated into `es`")
    #expect(found.first?.help.contains(print("New")) == true)
  }

  @Test func givesRepeatedTextsToTheLikestPath() throws {
    let (texts, found) = try read(
      [("scenes.b.go.text", print("Yes"), "Sí b"), ("scenes.a.go.text", print("Yes"), "Sí a")],
      of: [("scenes.a.went.text", "Yes"), ("scenes.b.went.text", "Yes")])
    #expect(found == [])
    #expect(texts == ["scenes.a.went.text": "Sí a", "scenes.b.went.text": "Sí b"])
  }

  @Test func tellsWhatIsStaleOrphanedOrMissing() throws {
    let (texts, found) = try read(
      [("title", print("Once"), "Uno"), ("gone", print("Gone"), "Ido")],
      of: [("title", "One"), ("brief", "Two"), ("start", "Three")])
    #expect(texts == [:])
    #expect(
      found.map { "\($0.line) \($0.code.rawValue)" } == [
        "5 stale-translation", "6 orphan-translation", "5 missing-translation",
      ])
    #expect(found[0].help == "translate it again and write `of: \(print("One"))`")
    #expect(found[2].summary == "`brief` and 1 more are not translated into `es`")
  }

  @Test(
    arguments: [
      ("{ana} has {trust}", "{trust} tiene {ana}", nil),
      ("{ana} has {trust}", "Ana tiene {trust}", "the translation lacks `ana`"),
      ("Nobody", "{ana}", "the translation adds `ana`"),
      ("{ana}", "{ines}", "the translation lacks `ana` and adds `ines`"),
      ("[[who:Eva]] and [[what:it]]", "[[what:lo]] y [[who:Eva]]", nil),
      ("[[who:Eva]]", "Eva", "the translation lacks `who`"),
      ("[[who:Eva]]", "[[who:Eva]] [[who:Mur]]", "the translation repeats a span"),
    ])
  func comparesPlaceholdersAndSpans(base: String, text: String, summary: String?) throws {
    let (texts, found) = try read([("title", print(base), text)], of: [("title", base)])
    #expect(found.map(\.summary) == (summary.map { [$0] } ?? []))
    #expect(texts["title"] == (summary == nil ? text : nil))
  }

  @Test func belongsToTheSituationBesideIt() throws {
    let (_, found) = try read(
      [("title", print("One"), "Uno")], of: [("title", "One")], for: "smaple")
    #expect(found.map { "\($0.line) \($0.code.rawValue)" } == ["3 unknown-reference"])
  }
}
