import Content
import Curriculum
import PrivacyPolicy

/// Reads a library's files, one kind at a time.
struct LibraryShelf: Sendable {
  /// The policies by id, layers laid over what they extend, and the path of each.
  typealias Policies = (policies: [PolicyID: Policy], paths: [PolicyID: String])
  /// The modules by id, and the file of each as it was decoded.
  typealias Modules = [ModuleID: (module: TrainingModule, file: LibraryFile)]

  let files: LibraryFiles
  private let organisationTree: ReadOnce<YAMLTree?>

  init(_ files: LibraryFiles) {
    self.files = files
    organisationTree = ReadOnce {
      files[Library.organisationPath].map { YAMLTree(bytes: $0.bytes, file: $0.name) }
    }
  }

  /// The languages that every text must have.
  private var languages: [Language] {
    (organisationTree.value?.root?["languages"]?.elements ?? []).compactMap(\.scalar)
      .filter(IdentifierForm.language.admits).map { Language($0) }
  }

  func organisation() -> Reading<Organisation?> {
    guard let tree = organisationTree.value, let file = files[Library.organisationPath] else {
      return Reading(value: nil, diagnostics: [])
    }
    let decoder = ContentDecoder(tree, file: file.name, languages: languages)
    let organisation = OrganisationReader(decoder: decoder).organisation()
    return Reading(value: organisation, diagnostics: decoder.problems.diagnostics)
  }

  /// The policy that an organisation names, where it is not there.
  func unknownPolicy(
    of organisation: Organisation, among policies: [PolicyID: Policy]
  ) -> [LocatedDiagnostic] {
    guard policies[organisation.policy] == nil, let root = organisationTree.value?.root,
      let file = files[Library.organisationPath]
    else { return [] }
    return DiagnosticCollector.located(
      [
        Diagnostic(
          .unknownReference, at: "policy", "there is no policy `\(organisation.policy)`",
          help: NearName.help(
            for: organisation.policy.rawValue, in: policies.keys.map(\.rawValue), kind: "policy"))
      ], in: root, file: file.name)
  }

  func vocabulary() -> Reading<Vocabulary> {
    let read = read(Library.vocabularyPath) { VocabularyReader(decoder: $0).vocabulary() }
    return Reading(value: read.value ?? Vocabulary(entries: [:]), diagnostics: read.diagnostics)
  }

  /// The policies; those that others extend come first.
  func policies(_ vocabulary: Vocabulary) -> Reading<Policies> {
    var policies: [PolicyID: Policy] = [:]
    var paths: [PolicyID: String] = [:]
    var diagnostics: [LocatedDiagnostic] = []
    let decoders = files.files(below: Library.policiesPath).map { ($0.path, decoder(of: $0)) }
    let layers = decoders.filter { $0.1.root?["extends"] != nil }
    let bases = decoders.filter { $0.1.root?["extends"] == nil }
    for (path, decoder) in bases + layers {
      let known = policies
      let reader = PolicyReader(decoder: decoder, vocabulary: vocabulary, base: { known[$0] })
      if let policy = reader.policy() {
        if policies[policy.id] != nil { reportTwice(policy.id.rawValue, "policy", decoder) }
        policies[policy.id] = policy
        paths[policy.id] = path
      }
      diagnostics += decoder.problems.diagnostics
    }
    return Reading(value: (policies, paths), diagnostics: diagnostics)
  }

  func cases() -> Reading<[CaseID: RealCase]> {
    let layers = files.stack(Library.casesPath).map { file in
      read(file) { CasesReader(decoder: $0).cases() }
    }
    return Reading(
      value: layers.reduce(into: [:]) { known, layer in
        let cases = Dictionary(
          layer.value.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        known.merge(cases) { $1 }
      }, diagnostics: layers.flatMap(\.diagnostics))
  }

  /// The cases at which nobody has looked for more than 365 days, which is a year.
  func staleCases(among cases: [RealCase], on day: Day) -> [LocatedDiagnostic] {
    let stale = cases.filter { day.number - $0.checkedOn.number > 365 }
    guard !stale.isEmpty, let file = files[Library.casesPath], let root = decoder(of: file).root
    else { return [] }
    return DiagnosticCollector.located(
      stale.map { known in
        Diagnostic(
          .staleCase, at: ContentPath(["cases", known.id.rawValue, "checked_on"]),
          "nobody has looked at `\(known.id)` since \(known.checkedOn.iso)",
          help: "see how the case stands, and write the day on which you looked")
      }, in: root, file: file.name)
  }

  func glossary() -> Reading<Glossary> {
    let layers = files.stack(Library.glossaryPath).map { file in
      read(file) { GlossaryReader(decoder: $0).glossary() }
    }
    let terms = layers.reduce(into: [GlossaryTerm]()) { terms, layer in
      let own = Set(layer.value.terms.map(\.id))
      terms = terms.filter { !own.contains($0.id) } + layer.value.terms
    }
    return Reading(value: Glossary(terms: terms), diagnostics: layers.flatMap(\.diagnostics))
  }

  func questionnaire(_ vocabulary: Vocabulary) -> Reading<Questionnaire?> {
    let read = read(Library.questionsPath) {
      QuestionsReader(decoder: $0, vocabulary: vocabulary).questionnaire()
    }
    return Reading(value: read.value, diagnostics: read.diagnostics)
  }

  /// The modules, whatever situations they name.
  func modules() -> Reading<Modules> {
    var modules: Modules = [:]
    var diagnostics: [LocatedDiagnostic] = []
    for file in files.files(below: Library.modulesPath) {
      let decoder = decoder(of: file)
      if let module = ModuleReader(decoder: decoder).module() {
        if modules[module.id] != nil { reportTwice(module.id.rawValue, "module", decoder) }
        modules[module.id] = (module, file)
      }
      diagnostics += decoder.problems.diagnostics
    }
    return Reading(value: modules, diagnostics: diagnostics)
  }

  /// The situations that a module names and that are not there.
  func unknownScenarios(
    of module: TrainingModule, in file: LibraryFile, among known: Set<ScenarioID>
  ) -> [LocatedDiagnostic] {
    let unknown = module.scenarios.enumerated().filter { place, id in
      !known.contains(id) && !hasFolder(of: id)
    }
    guard !unknown.isEmpty, let root = decoder(of: file).root else { return [] }
    return DiagnosticCollector.located(
      unknown.map { place, id in
        Diagnostic(
          .unknownReference, at: ContentPath(["scenarios", String(place)]),
          "there is no situation `\(id)`",
          help: NearName.help(for: id.rawValue, in: known.map(\.rawValue), kind: "situation"))
      }, in: root, file: file.name)
  }

  /// Whether a situation has a folder of its name; what keeps it from being read is told there.
  private func hasFolder(of id: ScenarioID) -> Bool {
    files.files.keys.contains { $0.hasSuffix("/\(id)/scenario.yaml") }
  }

  /// What is wrong with the files of acts to judge.
  func actsDiagnostics(_ vocabulary: Vocabulary) -> [LocatedDiagnostic] {
    files.files(below: "content/acts/").flatMap { file in
      let decoder = decoder(of: file)
      _ = ActsReader(decoder: decoder, vocabulary: vocabulary).acts()
      return decoder.problems.diagnostics
    }
  }

  /// The files of the program's own words, by language.
  var wordFiles: [Language: LibraryFile] {
    Dictionary(
      files.files(below: Library.wordsPath).map { file in
        (Language(String(file.path.dropFirst(Library.wordsPath.count).dropLast(5))), file)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The program's own words in one file, over those of the files beneath it.
  func words(_ file: LibraryFile) -> Reading<[String: String]> {
    var words: [String: String] = [:]
    var diagnostics: [LocatedDiagnostic] = []
    for file in files.stack(file.path) {
      let decoder = decoder(of: file)
      for entry in decoder.root.flatMap(decoder.entries) ?? [] where entry.key != "format" {
        words[entry.key] = decoder.text(entry.value)
      }
      diagnostics += decoder.problems.diagnostics
    }
    return Reading(value: words, diagnostics: diagnostics)
  }

  func decoder(of file: LibraryFile) -> ContentDecoder {
    ContentDecoder(bytes: file.bytes, file: file.name, languages: languages)
  }

  private func read<Value>(
    _ path: String, _ read: (ContentDecoder) -> Value?
  ) -> Reading<Value?> {
    guard let file = files[path] else { return Reading(value: nil, diagnostics: []) }
    let read = self.read(file, read)
    return Reading(value: read.value, diagnostics: read.diagnostics)
  }

  private func read<Value>(
    _ file: LibraryFile, _ read: (ContentDecoder) -> Value
  ) -> Reading<Value> {
    let decoder = decoder(of: file)
    let value = read(decoder)
    return Reading(value: value, diagnostics: decoder.problems.diagnostics)
  }

  func reportTwice(_ id: String, _ kind: String, _ decoder: ContentDecoder) {
    guard let root = decoder.root else { return }
    decoder.report(
      .duplicateID, at: root, "the \(kind) `\(id)` stands in two files",
      help: "give each \(kind) an id of its own")
  }
}
