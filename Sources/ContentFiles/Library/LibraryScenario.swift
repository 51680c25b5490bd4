public import Content
public import ScenarioEngine

/// A situation of a library with its translations and plays, each read when it is first asked for.
public struct LibraryScenario: Sendable {
  /// Its name for ever.
  public let id: ScenarioID
  /// How long it takes, in minutes.
  public let minutes: Int
  /// How many decisions it holds, on whatever way.
  public let decisionCount: Int
  /// The clauses that every passing route meets.
  public let exercises: [ClauseID]
  /// The paths of its files, the situation's first and without plays.
  public let paths: [String]

  let folder: ScenarioFolder
  private let head: ScenarioHead
  private let written: ReadOnce<ScenarioFolder.Written>
  private let translated: [(file: LibraryFile, reading: ReadOnce<ScenarioFolder.Translated>)]
  private let scripted: ReadOnce<ScenarioFolder.Scripted>

  /// Makes a situation of its folder, of which the head has been read.
  init(_ head: ScenarioHead, in folder: ScenarioFolder) {
    let silent = ContentDecoder(YAMLTree(root: head.root), file: folder.file.name)
    id = head.id
    minutes = head.minutes(silent)
    decisionCount = head.decisions
    exercises = head.exercises(silent)
    paths = [folder.file.path] + folder.translations.map(\.path)
    self.folder = folder
    self.head = head
    let written = ReadOnce { folder.written(head) }
    self.written = written
    translated = folder.translations.map { file in
      (file, ReadOnce { folder.translated(file, head, texts: written.value.texts) })
    }
    scripted = ReadOnce { folder.scripted(for: written.value.scenario) }
  }

  /// The situation in its base language.
  public var base: Scenario { written.value.scenario }

  /// The situation in other languages; where a text is missing, the base text stands.
  public var translations: [Language: Scenario] {
    Dictionary(
      translated.compactMap(\.reading.value.scenario).map { ($0.language, $0) },
      uniquingKeysWith: { _, last in last })
  }

  /// The situation in a language, else in its base language.
  public func scenario(in language: Language) -> Scenario {
    let named = translated.first { $0.file.path.hasSuffix("/\(language).yaml") }
    if let scenario = named?.reading.value.scenario, scenario.language == language {
      return scenario
    }
    // Another file may say that it is in this language, though its name does not.
    return language == base.language ? base : translations[language] ?? base
  }

  /// Its scripted plays.
  public var plays: [ScriptedPlay] { scripted.value.plays }

  /// Whether its own file was read without an error.
  public var isSound: Bool { !ownDiagnostics.contains { $0.severity == .error } }

  /// What is wrong with its own file.
  public var ownDiagnostics: [LocatedDiagnostic] { head.diagnostics + written.value.diagnostics }

  /// What is wrong with it, its translations and its plays, as far as reading shows.
  public var diagnostics: [LocatedDiagnostic] {
    ownDiagnostics + folder.unknownCases(of: base, head)
      + translated.flatMap(\.reading.value.diagnostics) + scripted.value.diagnostics
      + folder.missing(besides: Set(translations.keys).union([base.language]))
      + written.value.check.diagnostics
      + translated.flatMap { $0.reading.value.check?.diagnostics ?? [] }
  }

  /// The names of its files, as diagnostics give them.
  public var fileNames: [String] {
    ([folder.file, folder.plays].compactMap(\.self) + folder.translations).map(\.name)
  }

  /// Its own file, and where in it each scene begins, in the order of lines; behind them is the
  /// file's end, or what follows the scenes.
  public var scenePlaces: (file: String, lines: [(scene: SceneID?, line: Int)]) {
    let scenes = head.root["scenes"]
    var places: [(scene: SceneID?, line: Int)] = (scenes?.entries ?? []).map {
      (SceneID($0.key), $0.keyStart.line)
    }
    if let last = places.last {
      let after = (head.root.entries ?? []).map(\.keyStart.line).filter { $0 > last.line }.min()
      if let after { places.append((nil, after)) }
    }
    return (folder.file.name, places)
  }

  /// Its translation into a language as it should be now: a new one where there is none.
  ///
  /// - Parameters:
  ///   - keys: the entries whose text was read again since it changed.
  ///   - words: what is known already in a new one, by the words of the base language.
  /// - Throws: ``TranslationDraftError`` where the file that is there cannot be brought up to date.
  public func translationDraft(
    into language: Language, refreshing keys: Set<String> = [], words: [String: String] = [:]
  ) throws(TranslationDraftError) -> TranslationDraft {
    guard language != base.language else { throw .isBaseLanguage }
    guard isSound else { throw .brokenSituation(ownDiagnostics.sorted()) }
    let texts = folder.texts(head)
    let path = folder.file.path.dropLast("scenario.yaml".count) + "\(language).yaml"
    let draft: TranslationDraft
    if let file = folder.translations.first(where: { $0.path == path }) {
      let tree = YAMLTree(bytes: file.bytes, file: file.name)
      guard tree.problems.isEmpty else { throw .brokenTranslation(tree.problems) }
      guard let cut = TranslationFile(file, tree) else { throw .notOneEntryALine(file.name) }
      draft = TranslationDraft(updating: cut, to: texts, refreshing: keys)
    } else {
      draft = TranslationDraft(
        new: """
          \(ContentSchema.translation.comment(forFileAt: String(path)))
          format: 1
          lang: \(language)
          for: {id: \(id), version: \(base.version)}

          """, of: texts, in: language, words: words)
    }
    let tree = YAMLTree(bytes: Array(draft.text.utf8), file: String(path))
    guard tree.problems.isEmpty else { throw .brokenTranslation(tree.problems) }
    return draft
  }

  /// Diagnostics about the situation with their lines.
  public func located(_ diagnostics: [Diagnostic]) -> [LocatedDiagnostic] {
    DiagnosticCollector.located(diagnostics, in: head.root, file: folder.file.name)
  }

  /// Diagnostics about its plays with their lines; without plays they stand at the situation's top.
  public func locatedInPlays(_ diagnostics: [Diagnostic]) -> [LocatedDiagnostic] {
    guard let root = scripted.value.root, let file = folder.plays else {
      return located(diagnostics)
    }
    return DiagnosticCollector.located(diagnostics, in: root, file: file.name)
  }
}
