import Content
import ScenarioEngine
import Testing

@testable import ContentFiles

@Suite("A translation brought up to date")
struct TranslationDraftTests {
  private static let situation = """
    format: 1
    id: sample
    version: 3
    lang: en
    title: A sample
    pillar: choice
    audience: [everyone]
    minutes: 2
    brief: Once upon a time.
    start: first
    scenes:
      first:
        say:
          - The bowl is full.
          - It is Tuesday.
        go: last
      last: {say: Done., end: {title: The end, tone: mixed}}

    """

  private func draft(
    _ translation: String?, of situation: String = situation, refreshing keys: Set<String> = []
  ) throws -> TranslationDraft {
    var files = [
      LibraryFile(path: "scenarios/choice/sample/scenario.yaml", bytes: Array(situation.utf8))
    ]
    if let translation {
      files.append(
        LibraryFile(path: "scenarios/choice/sample/es.yaml", bytes: Array(translation.utf8)))
    }
    let entry = try #require(Library(LibraryFiles(files)).scenario("sample"))
    return try entry.translationDraft(into: "es", refreshing: keys)
  }

  private func of(_ text: String) -> String { TextRegister.fingerprint(of: text) }

  private static func translation(_ entries: String) -> String {
    "format: 1\nlang: es\nfor: {id: sample, version: 3}\ntext:\n" + entries
  }

  /// Where a text moves to the path of one that changed, no path is there twice.
  @Test func givesTheChangedTextAnotherPathWhereOneMovesToItsOwn() throws {
    let old = Self.translation(
      """
        scenes.first.say.0: {of: \(of("It is Tuesday.")), t: "Es martes."}
        scenes.first.say.1: {of: \(of("The bowl is red.")), t: "El cuenco es rojo."}

      """)
    let draft = try draft(old)
    #expect(
      draft.text.contains("say.0: {of: \(of("The bowl is red.")), t: \"El cuenco es rojo.\"}"))
    #expect(draft.text.contains("say.1: {of: \(of("It is Tuesday.")), t: \"Es martes.\"}"))
    #expect(
      draft.changes.contains(.stale("scenes.first.say.0", base: "The bowl is full.")))
    #expect(try self.draft(draft.text).text == draft.text)
  }

  @Test func keepsAsACommentWhatHasNoPathLeft() throws {
    let old = Self.translation(
      """
        scenes.first.say.0: {of: \(of("The bowl is full.")), t: "El cuenco está lleno."}
        scenes.first.say.1: {of: \(of("It was raining.")), t: "Llovía."}
        scenes.first.say.9: {of: \(of("It is Tuesday.")), t: "Es martes."}

      """)
    let draft = try draft(old)
    #expect(
      draft.text.contains("# scenes.first.say.1: {of: \(of("It was raining.")), t: \"Llovía.\"}"))
    #expect(
      draft.text.contains("  scenes.first.say.1: {of: \(of("It is Tuesday.")), t: \"Es martes.\"}"))
    #expect(draft.changes.contains(.orphan("scenes.first.say.1")))
  }

  @Test func beginsWithEveryTextAboveAnEmptyEntry() throws {
    let draft = try draft(nil)
    #expect(
      draft.text == """
        # yaml-language-server: $schema=../../../content/schemas/translation.schema.json
        format: 1
        lang: es
        for: {id: sample, version: 3}
        text:
          # A sample
          title: {of: \(of("A sample")), t: ""}
          # Once upon a time.
          brief: {of: \(of("Once upon a time.")), t: ""}
          # The bowl is full.
          scenes.first.say.0: {of: \(of("The bowl is full.")), t: ""}
          # It is Tuesday.
          scenes.first.say.1: {of: \(of("It is Tuesday.")), t: ""}
          # Done.
          scenes.last.say.0: {of: \(of("Done.")), t: ""}
          # The end
          scenes.last.end.title: {of: \(of("The end")), t: ""}

        """)
    #expect(draft.changes.count == 6 && draft.count == 6)
    #expect(draft.changes.first == .added("title"))
  }

  /// A translator's file: comments, blank lines, styles and an order of its own.
  private var written: String {
    """
    # Translated by Ana.
    format: 1
    lang: es
    for: {id: sample, version: 2}   # two was the last I saw

    text:
      # Not «Una muestra», please.
      title: {of: \(of("A sample")), t: "Un ejemplo"}
      brief:
        t: >-
          Érase
          una vez.
        of: \(of("Once."))

      # The second paragraph.
      scenes.first.say.0: {of: \(of("It is Tuesday.")), t: 'Es martes.'}
      scenes.old.ask: {of: h123456, t: "¿Y qué?"}
      scenes.last.end.title: {t: "Fin", of: "\(of("The end"))"}   # short

    # The end of the file.

    """
  }

  @Test func keepsWhatTranslatorsWroteAndHowTheyWroteIt() throws {
    let draft = try draft(written)
    #expect(
      draft.text == """
        # Translated by Ana.
        format: 1
        lang: es
        for: {id: sample, version: 2}   # two was the last I saw

        text:
          # Not «Una muestra», please.
          title: {of: \(of("A sample")), t: "Un ejemplo"}
          brief:
            t: >-
              Érase
              una vez.
            of: \(of("Once."))
          # The bowl is full.
          scenes.first.say.0: {of: \(of("The bowl is full.")), t: ""}

          # The second paragraph.
          scenes.first.say.1: {of: \(of("It is Tuesday.")), t: 'Es martes.'}
          # Done.
          scenes.last.say.0: {of: \(of("Done.")), t: ""}
          scenes.old.ask: {of: h123456, t: "¿Y qué?"}
          scenes.last.end.title: {t: "Fin", of: "\(of("The end"))"}   # short

        # The end of the file.

        """)
    #expect(
      draft.changes == [
        .stale("brief", base: "Once upon a time."), .added("scenes.first.say.0"),
        .moved(from: "scenes.first.say.0", to: "scenes.first.say.1"),
        .added("scenes.last.say.0"), .orphan("scenes.old.ask"),
      ])
  }

  @Test func changesNothingASecondTime() throws {
    let once = try draft(written)
    let twice = try draft(once.text)
    #expect(twice.text == once.text)
    #expect(
      twice.changes == [
        .stale("brief", base: "Once upon a time."), .unfinished("scenes.first.say.0"),
        .unfinished("scenes.last.say.0"), .orphan("scenes.old.ask"),
      ])
  }

  @Test func refreshesOnlyWhatIsNamed() throws {
    let draft = try draft(written, refreshing: ["brief"])
    #expect(draft.changes.contains(.refreshed("brief")))
    #expect(draft.text.contains("    of: \(of("Once upon a time."))\n"))
    #expect(!draft.text.contains(of("Once.")))
  }

  @Test func keepsTheLineEndsOfTheFile() throws {
    let draft = try draft(written.replacing("\n", with: "\r\n"))
    #expect(draft.text.replacing("\r\n", with: "").contains("\n") == false)
  }

  @Test(arguments: ["text: {}", "text:"])
  func fillsAFileWithoutTexts(text: String) throws {
    let draft = try draft(
      "format: 1\nlang: es\n\(text)\nfor: {id: sample, version: 3}  # kept\n")
    #expect(draft.changes.count == 6)
    #expect(draft.text.hasPrefix("format: 1\nlang: es\ntext:\n  # A sample\n  title: "))
    #expect(draft.text.hasSuffix("t: \"\"}\nfor: {id: sample, version: 3}  # kept\n"))
  }

  @Test func leavesAloneWhatItCannotRead() throws {
    let flow = "format: 1\nlang: es\nfor: {id: sample, version: 3}\ntext: {title: {of: h1, t: x}}\n"
    #expect(throws: TranslationDraftError.self) { try draft(flow) }
    #expect(throws: TranslationDraftError.self) { try draft("text: [") }
    #expect(throws: TranslationDraftError.self) {
      try draft(nil, of: Self.situation.replacing("minutes: 2", with: "minuts: 2"))
    }
  }

  /// A translation without words counts as missing, and staff read the base text.
  @Test func isNotShownWhileItHasNoWords() throws {
    let empty = try draft(nil).text
    let files = LibraryFiles([
      LibraryFile(
        path: "scenarios/choice/sample/scenario.yaml", bytes: Array(Self.situation.utf8)),
      LibraryFile(path: "scenarios/choice/sample/es.yaml", bytes: Array(empty.utf8)),
    ])
    let library = Library(files)
    #expect(library.scenario("sample")?.scenario(in: "es").title == "A sample")
    let found = library.diagnostics.filter { $0.code == .missingTranslation }
    #expect(found.map(\.summary) == ["`title` and 5 more are not translated into `es`"])
  }
}
