import Content
import Curriculum
import PrivacyPolicy
import ScenarioEngine

/// Takes a library's files one kind after another, collecting what is wrong.
struct LibraryShelf {
  private let files: LibraryFiles
  private(set) var diagnostics: [LocatedDiagnostic]

  /// The languages that every text must have.
  private let languages: [Language]

  init(_ files: LibraryFiles) {
    self.files = files
    diagnostics = files.problems
    let organisation = files[Library.organisationPath].flatMap {
      YAMLTree(bytes: $0.bytes, file: $0.name).root?["languages"]
    }
    languages = (organisation?.elements ?? []).compactMap(\.scalar)
      .filter(IdentifierForm.language.admits).map { Language($0) }
  }

  mutating func vocabulary() -> Vocabulary {
    read(Library.vocabularyPath) { VocabularyReader(decoder: $0).vocabulary() }
      ?? Vocabulary(entries: [:])
  }

  /// The policies by id and their paths; those that others extend come first.
  mutating func policies(
    _ vocabulary: Vocabulary
  ) -> (policies: [PolicyID: Policy], paths: [PolicyID: String]) {
    var policies: [PolicyID: Policy] = [:]
    var paths: [PolicyID: String] = [:]
    let decoders = files.files(below: "content/policies/").map {
      (path: $0.path, decoder: ContentDecoder(bytes: $0.bytes, file: $0.name, languages: languages))
    }
    let layers = decoders.filter { $0.decoder.root?["extends"] != nil }
    let bases = decoders.filter { $0.decoder.root?["extends"] == nil }
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
    return (policies, paths)
  }

  mutating func organisation(_ policies: [PolicyID: Policy]) -> Organisation? {
    read(Library.organisationPath) { decoder in
      guard let organisation = OrganisationReader(decoder: decoder).organisation() else {
        return nil
      }
      if policies[organisation.policy] == nil, let node = decoder.root?["policy"] {
        decoder.report(
          .unknownReference, at: node, "there is no policy `\(organisation.policy)`",
          help: NearName.help(
            for: organisation.policy.rawValue, in: policies.keys.map(\.rawValue), kind: "policy"))
      }
      return organisation
    }
  }

  mutating func cases() -> [CaseID: RealCase] {
    let cases = read("content/cases.yaml") { CasesReader(decoder: $0).cases() } ?? []
    return Dictionary(cases.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func glossary() -> Glossary {
    read(Library.glossaryPath) { GlossaryReader(decoder: $0).glossary() } ?? Glossary()
  }

  mutating func modules(
    _ scenarios: Set<ScenarioID>
  ) -> [ModuleID: (module: TrainingModule, path: String)] {
    var modules: [ModuleID: (module: TrainingModule, path: String)] = [:]
    for file in files.files(below: "content/modules/") {
      let decoder = ContentDecoder(bytes: file.bytes, file: file.name, languages: languages)
      if let module = ModuleReader(decoder: decoder).module() {
        if modules[module.id] != nil { reportTwice(module.id.rawValue, "module", decoder) }
        for (place, id) in module.scenarios.enumerated()
        where !scenarios.contains(id) && !hasFolder(of: id) {
          let path = ContentPath(["scenarios", String(place)])
          decoder.problems.report(
            Diagnostic(
              .unknownReference, at: path, "there is no situation `\(id)`",
              help: NearName.help(
                for: id.rawValue, in: scenarios.map(\.rawValue), kind: "situation")),
            in: decoder.root ?? YAMLNode(kind: .mapping([]), start: .top, end: .top))
        }
        modules[module.id] = (module, file.path)
      }
      diagnostics += decoder.problems.diagnostics
    }
    return modules
  }

  /// Whether a situation has a folder of its name; what keeps it from being read is told there.
  private func hasFolder(of id: ScenarioID) -> Bool {
    files.files.keys.contains { $0.hasSuffix("/\(id)/scenario.yaml") }
  }

  /// Reads the files of acts to judge, for what is wrong with them.
  mutating func acts(_ vocabulary: Vocabulary) {
    for file in files.files(below: "content/acts/") {
      let decoder = ContentDecoder(bytes: file.bytes, file: file.name, languages: languages)
      _ = ActsReader(decoder: decoder, vocabulary: vocabulary).acts()
      diagnostics += decoder.problems.diagnostics
    }
  }

  /// The program's own words by language.
  mutating func words() -> [Language: [String: String]] {
    var words: [Language: [String: String]] = [:]
    for file in files.files(below: "content/ui/") {
      let decoder = ContentDecoder(bytes: file.bytes, file: file.name, languages: languages)
      let language = Language(String(file.path.dropFirst("content/ui/".count).dropLast(5)))
      for entry in decoder.root.flatMap(decoder.entries) ?? [] where entry.key != "format" {
        words[language, default: [:]][entry.key] = decoder.text(entry.value)
      }
      diagnostics += decoder.problems.diagnostics
    }
    return words
  }

  mutating func scenarios(
    _ words: PolicyWords, required: [Language], cases: Set<CaseID>
  ) -> [ScenarioID: LibraryScenario] {
    var scenarios: [ScenarioID: LibraryScenario] = [:]
    for file in files.files(below: "scenarios/") where file.path.hasSuffix("/scenario.yaml") {
      let folder = String(file.path.dropLast("scenario.yaml".count))
      let siblings = files.files(below: folder).filter {
        $0.path != file.path && !$0.path.dropFirst(folder.count).contains("/")
      }
      let reader = ScenarioFolder(
        file: file, siblings: siblings, words: words, required: required, cases: cases)
      let (scenario, found) = reader.read()
      diagnostics += found
      guard let scenario else { continue }
      if scenarios[scenario.base.id] != nil {
        diagnostics.append(
          LocatedDiagnostic(
            .duplicateID, file: file.name, line: 1, column: 1,
            summary: "the situation `\(scenario.base.id)` stands in two folders",
            help: "give each situation an id of its own"))
      }
      scenarios[scenario.base.id] = scenario
    }
    return scenarios
  }

  private mutating func read<Value>(
    _ path: String, _ read: (ContentDecoder) -> Value?
  ) -> Value? {
    guard let file = files.files[path] else { return nil }
    let decoder = ContentDecoder(bytes: file.bytes, file: file.name, languages: languages)
    let value = read(decoder)
    diagnostics += decoder.problems.diagnostics
    return value
  }

  private func reportTwice(_ id: String, _ kind: String, _ decoder: ContentDecoder) {
    guard let root = decoder.root else { return }
    decoder.report(
      .duplicateID, at: root, "the \(kind) `\(id)` stands in two files",
      help: "give each \(kind) an id of its own")
  }
}
