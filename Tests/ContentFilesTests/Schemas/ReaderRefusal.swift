import Content
import PrivacyPolicy
import ScenarioEngine
import Testing

@testable import ContentFiles

/// What the reader of a library's file says of a tree in the place of the file's own.
struct ReaderRefusal {
  private let path: String
  private let schema: ContentSchema
  private let library: Library
  /// The situation beside a translation or plays, and its texts.
  private let scenario: Scenario?
  private let texts: [TextRegister.Entry]

  init(path: String, in library: Library, files: LibraryFiles) throws {
    self.path = path
    self.library = library
    schema = try #require(ContentSchema(ofFileAt: path))
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    if [.translation, .plays].contains(schema) {
      let file = try #require(files[folder + "/scenario.yaml"])
      let reader = ScenarioReader(
        decoder: ContentDecoder(bytes: file.bytes, file: file.path), words: Self.words(library))
      scenario = reader.scenario()
      texts = reader.texts?.entries ?? []
    } else {
      scenario = nil
      texts = []
    }
  }

  /// The codes of what is wrong with a tree.
  func codes(of root: YAMLNode) -> [DiagnosticCode] { diagnostics(of: root).map(\.code) }

  /// What is wrong with a tree.
  func diagnostics(of root: YAMLNode) -> [LocatedDiagnostic] {
    let decoder = ContentDecoder(YAMLTree(root: root), file: path)
    let words = library.vocabulary
    switch schema {
    case .scenario:
      _ = ScenarioReader(decoder: decoder, words: Self.words(library)).scenario()
    case .translation:
      _ = TranslationReader(decoder: decoder, scenario: scenario?.id ?? "none")
        .translation(of: texts)
    case .plays:
      if let scenario { _ = PlaysReader(decoder: decoder, scenario: scenario).plays() }
    case .policy:
      let known = library.policies
      _ = PolicyReader(decoder: decoder, vocabulary: words, base: { known[$0] }).policy()
    case .vocabulary: _ = VocabularyReader(decoder: decoder).vocabulary()
    case .module: _ = ModuleReader(decoder: decoder).module()
    case .programme: _ = ProgrammeReader(decoder: decoder).programme()
    case .talk: _ = TalkCardReader(decoder: decoder).card()
    case .organisation: _ = OrganisationReader(decoder: decoder).organisation()
    case .cases: _ = CasesReader(decoder: decoder).cases()
    case .glossary: _ = GlossaryReader(decoder: decoder).glossary()
    case .questions: _ = QuestionsReader(decoder: decoder, vocabulary: words).questionnaire()
    case .acts: _ = ActsReader(decoder: decoder, vocabulary: words).acts()
    }
    return decoder.problems.diagnostics
  }

  private static func words(_ library: Library) -> PolicyWords {
    PolicyWords(
      vocabulary: library.vocabulary, presets: library.policy.presets, bySuffix: true)
  }
}
