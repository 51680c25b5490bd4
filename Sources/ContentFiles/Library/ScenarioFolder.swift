import Content
import PrivacyPolicy
import ScenarioEngine

/// Reads the folder of one situation: itself, its translations and its plays.
struct ScenarioFolder {
  let file: LibraryFile
  let siblings: [LibraryFile]
  let words: PolicyWords
  /// The languages that every text must have.
  let required: [Language]
  let cases: Set<CaseID>

  func read() -> (scenario: LibraryScenario?, diagnostics: [LocatedDiagnostic]) {
    let decoder = ContentDecoder(bytes: file.bytes, file: file.name)
    let reader = ScenarioReader(decoder: decoder, words: words)
    guard let base = reader.scenario(), let root = decoder.root else {
      return (nil, decoder.problems.diagnostics)
    }
    let isSound = !decoder.problems.hasErrors
    reportUnknownCases(of: base, decoder, root)
    var diagnostics = decoder.problems.diagnostics
    var paths = [file.path]
    var translations: [Language: Scenario] = [:]
    var plays: [ScriptedPlay] = []
    var playsFile: (root: YAMLNode, name: String)?
    for sibling in siblings {
      let decoder = ContentDecoder(bytes: sibling.bytes, file: sibling.name)
      if sibling.path.hasSuffix("/plays.yaml") {
        plays = PlaysReader(decoder: decoder, scenario: base).plays()
        playsFile = decoder.root.map { ($0, sibling.name) }
      } else if let found = TranslationReader(decoder: decoder, scenario: base.id)
        .translation(of: reader.texts.entries)
      {
        reportOtherLanguage(found.language, sibling, decoder)
        translations[found.language] = translated(root, found)
        paths.append(sibling.path)
      }
      diagnostics += decoder.problems.diagnostics
    }
    diagnostics += missing(besides: Set(translations.keys).union([base.language]))
    let scenario = LibraryScenario(
      base: base, translations: translations, plays: plays, paths: paths, isSound: isSound,
      root: root, name: file.name, playsRoot: playsFile?.root, playsName: playsFile?.name ?? "")
    return (scenario, diagnostics)
  }

  /// The situation read once more, with another language's texts laid over it.
  private func translated(
    _ root: YAMLNode, _ overlay: (language: Language, texts: [String: String])
  ) -> Scenario? {
    let silent = ContentDecoder(YAMLTree(root: root), file: file.name)
    return ScenarioReader(decoder: silent, words: words, overlay: overlay).scenario()
  }

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

  private func missing(besides present: Set<Language>) -> [LocatedDiagnostic] {
    required.filter { !present.contains($0) }.map { language in
      LocatedDiagnostic(
        .missingTranslation, file: file.name, line: 1, column: 1,
        summary: "the situation has no translation into `\(language)`",
        help: "write `\(language).yaml` beside it")
    }
  }

  private func reportUnknownCases(
    of scenario: Scenario, _ decoder: ContentDecoder, _ root: YAMLNode
  ) {
    for (place, id) in scenario.inspiredBy.enumerated() where !cases.contains(id) {
      decoder.problems.report(
        Diagnostic(
          .unknownReference, at: ContentPath(["inspired_by", String(place)]),
          "there is no case `\(id)`",
          help: NearName.help(for: id.rawValue, in: cases.map(\.rawValue), kind: "case")),
        in: root)
    }
  }
}
