import Content
import PrivacyPolicy
import ScenarioEngine

/// Reads the folder of one situation: itself, its translations and its plays.
struct ScenarioFolder: Sendable {
  /// A situation as it was written.
  struct Written: Sendable {
    let scenario: Scenario
    let texts: [TextRegister.Entry]
    let diagnostics: [LocatedDiagnostic]
    /// What only those ask for who check it: whether its texts are short and easy enough.
    let check: TextCheck
  }

  /// A situation's plays.
  struct Scripted: Sendable {
    let plays: [ScriptedPlay]
    let root: YAMLNode?
    let diagnostics: [LocatedDiagnostic]
  }

  /// A situation in another language.
  struct Translated: Sendable {
    let scenario: Scenario?
    let diagnostics: [LocatedDiagnostic]
    /// What only those ask for who check it: whether its texts are short and easy enough.
    let check: TextCheck?
  }

  let file: LibraryFile
  let translations: [LibraryFile]
  let plays: LibraryFile?
  let groundwork: LibraryGroundwork

  init(file: LibraryFile, siblings: [LibraryFile], groundwork: LibraryGroundwork) {
    self.file = file
    translations = siblings.filter { !$0.path.hasSuffix("/plays.yaml") }
    plays = siblings.first { $0.path.hasSuffix("/plays.yaml") }
    self.groundwork = groundwork
  }

  /// The situation, as far as its head; nil where the file holds none.
  func scenario() -> Reading<LibraryScenario?> {
    let decoder = ContentDecoder(bytes: file.bytes, file: file.name)
    let head = ScenarioHead(decoder)
    return Reading(
      value: head.map { LibraryScenario($0, in: self) }, diagnostics: decoder.problems.diagnostics)
  }

  func written(_ head: ScenarioHead) -> Written {
    let texts = TextRegister()
    let reader = reader(head, notingIn: texts)
    let scenario = reader.scenario(head)
    return Written(
      scenario: scenario, texts: texts.entries, diagnostics: reader.decoder.problems.diagnostics,
      check: TextCheck(
        texts: texts.entries.map { WrittenText(text: $0.text, place: $0.place) },
        language: scenario.language, file: file.name,
        top: (head.root["lang"] ?? head.root).start))
  }

  /// The texts of the situation by their paths, in the order of the file.
  func texts(_ head: ScenarioHead) -> [TextRegister.Entry] {
    let texts = TextRegister()
    _ = reader(head, notingIn: texts).scenario(head)
    return texts.entries
  }

  /// The situation read once more, with another language's texts laid over it.
  func translated(
    _ file: LibraryFile, _ head: ScenarioHead, texts: [TextRegister.Entry]
  ) -> Translated {
    let decoder = ContentDecoder(bytes: file.bytes, file: file.name)
    let overlay = TranslationReader(decoder: decoder, scenario: head.id).translation(of: texts)
    if let overlay { reportOtherLanguage(overlay.language, file, decoder) }
    return Translated(
      scenario: overlay.map { overlay in
        reader(head, overlay: (overlay.language, overlay.texts)).scenario(head)
      }, diagnostics: decoder.problems.diagnostics,
      check: overlay.flatMap { overlay in
        decoder.root.map { root in
          TextCheck(
            texts: overlay.written, language: overlay.language, file: file.name,
            top: (root["lang"] ?? root).start)
        }
      })
  }

  func scripted(for scenario: Scenario) -> Scripted {
    guard let plays else { return Scripted(plays: [], root: nil, diagnostics: []) }
    let decoder = ContentDecoder(bytes: plays.bytes, file: plays.name)
    let scripts = PlaysReader(decoder: decoder, scenario: scenario).plays()
    return Scripted(plays: scripts, root: decoder.root, diagnostics: decoder.problems.diagnostics)
  }

  private func reader(
    _ head: ScenarioHead, notingIn texts: TextRegister? = nil,
    overlay: (language: Language, texts: [String: String])? = nil
  ) -> ScenarioReader {
    let decoder = ContentDecoder(YAMLTree(root: head.root), file: file.name)
    return ScenarioReader(
      decoder: decoder, words: groundwork.scenarioWords, overlay: overlay, texts: texts)
  }

  // MARK: What is wrong with the folder as a whole

  /// A translation is named after its language, so that no two lay claim to the same.
  private func reportOtherLanguage(
    _ language: Language, _ file: LibraryFile, _ decoder: ContentDecoder
  ) {
    guard !file.path.hasSuffix("/\(language).yaml"), let node = decoder.root?["lang"] else {
      return
    }
    decoder.report(
      .badValue, at: node, "the file is not named after its language `\(language)`",
      help: "name it `\(language).yaml`, or write the language it is in")
  }

  /// The languages of the organisation that the situation is not in.
  func missing(besides present: Set<Language>) -> [LocatedDiagnostic] {
    (groundwork.organisation?.languages ?? []).filter { !present.contains($0) }.map { language in
      LocatedDiagnostic(
        .missingTranslation, file: file.name, line: 1, column: 1,
        summary: "the situation has no translation into `\(language)`",
        help: "write `\(language).yaml` beside it")
    }
  }

  /// The cases it says it grew from that are not there.
  func unknownCases(of scenario: Scenario, _ head: ScenarioHead) -> [LocatedDiagnostic] {
    let cases = groundwork.cases
    let unknown = scenario.inspiredBy.enumerated().filter { cases[$0.element] == nil }
    return DiagnosticCollector.located(
      unknown.map { place, id in
        Diagnostic(
          .unknownReference, at: ContentPath(["inspired_by", String(place)]),
          "there is no case `\(id)`",
          help: NearName.help(for: id.rawValue, in: cases.keys.map(\.rawValue), kind: "case"))
      }, in: head.root, file: file.name)
  }
}
