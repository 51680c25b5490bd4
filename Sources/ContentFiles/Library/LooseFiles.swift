public import PrivacyPolicy

/// Reads files that stand in no library.
public enum LooseFiles {
  /// What a file can be.
  public enum Kind: Sendable {
    /// A situation.
    case scenario
    /// A situation's translation.
    case translation
    /// A situation's plays.
    case plays
    /// A policy.
    case policy
    /// A vocabulary.
    case vocabulary
    /// A module.
    case module
    /// What HR schedules.
    case programme
    /// A card for a five-minute talk.
    case talk
    /// An organisation.
    case organisation
    /// Real cases.
    case cases
    /// Terms that can be looked up.
    case glossary
    /// Questions by which a real task is told.
    case questions
    /// Acts to judge.
    case acts
  }

  /// What a file seems to be, by the keys at its top; a situation where nothing tells.
  public static func kind(of file: LibraryFile) -> Kind {
    let root = YAMLTree(bytes: file.bytes, file: file.name).root
    if root?.elements != nil { return .acts }
    let telling: [(String, Kind)] = [
      ("scenes", .scenario), ("for", .translation), ("plays", .plays), ("clauses", .policy),
      ("extends", .policy), ("lesson", .module), ("modules", .programme),
      ("story", .talk), ("time_zone", .organisation), ("cases", .cases),
      ("terms", .glossary), ("choosable", .questions), ("acts", .acts), ("op", .vocabulary),
    ]
    return telling.first { root?[$0.0] != nil }?.1 ?? .scenario
  }

  /// The id that a file gives itself.
  public static func id(of file: LibraryFile) -> String? {
    YAMLTree(bytes: file.bytes, file: file.name).root?["id"]?.scalar
  }

  /// Reads a vocabulary.
  public static func vocabulary(_ file: LibraryFile) -> Reading<Vocabulary?> {
    read(file) { VocabularyReader(decoder: $0).vocabulary() }
  }

  /// Reads a policy; one that extends another finds it in `library`.
  public static func policy(
    _ file: LibraryFile, _ vocabulary: Vocabulary, over library: LibraryFiles
  ) -> Reading<Policy?> {
    let known = LibraryShelf(library).policies(vocabulary).value.policies
    return read(file) {
      PolicyReader(decoder: $0, vocabulary: vocabulary, base: { known[$0] }).policy()
    }
  }

  /// Reads acts to judge.
  public static func acts(_ file: LibraryFile, _ vocabulary: Vocabulary) -> Reading<[NamedAct]?> {
    read(file) { ActsReader(decoder: $0, vocabulary: vocabulary).acts() }
  }

  private static func read<Value>(
    _ file: LibraryFile, _ read: (ContentDecoder) -> Value?
  ) -> Reading<Value?> {
    let decoder = ContentDecoder(bytes: file.bytes, file: file.name)
    let value = read(decoder)
    return Reading(value: value, diagnostics: decoder.problems.diagnostics)
  }
}

extension LibraryFiles {
  /// The file at a path, or nil.
  public subscript(path: String) -> LibraryFile? { files[path] }

  /// Takes out the folder of the situation that has this id.
  public mutating func removeScenario(_ id: String) {
    let folders = files.values
      .filter { $0.path.hasSuffix("/scenario.yaml") && LooseFiles.id(of: $0) == id }
      .map { String($0.path.dropLast("scenario.yaml".count)) }
    remove { path in folders.contains { path.hasPrefix($0) } }
  }
}
