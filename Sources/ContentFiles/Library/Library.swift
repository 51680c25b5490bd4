public import Content
public import Curriculum
public import PrivacyPolicy
public import Refreshers
import ScenarioEngine

/// Everything that authors wrote: words, policies, situations, modules, cases.
///
/// Each part is read when it is first asked for, with what it stands on, and then kept; to look at
/// one situation or at the modules costs what these cost. What is wrong is collected, not thrown.
public struct Library: Sendable {
  /// The path of the vocabulary.
  public static let vocabularyPath = "content/vocabulary.yaml"
  /// The path of what the organisation says about itself.
  public static let organisationPath = "content/organisation.yaml"
  /// The path of the terms that can be looked up.
  public static let glossaryPath = "content/glossary.yaml"
  /// The path of the questions by which a real task is told.
  public static let questionsPath = "content/questions.yaml"
  static let casesPath = "content/cases.yaml"
  static let policiesPath = "content/policies/"
  static let modulesPath = "content/modules/"
  static let programmesPath = "content/programmes/"
  static let talksPath = "content/talks/"
  static let wordsPath = "content/ui/"

  let shelf: LibraryShelf
  let groundwork: LibraryGroundwork
  private let situations: ScenarioShelf
  private let readModules: ReadOnce<Reading<LibraryShelf.Modules>>
  private let readProgrammes: ReadOnce<Reading<LibraryShelf.Programmes>>
  private let readTalks: ReadOnce<Reading<LibraryShelf.Talks>>
  private let readGlossary: ReadOnce<Reading<Glossary>>
  private let readQuestions: ReadOnce<Reading<Questionnaire?>>
  private let readWords: [Language: ReadOnce<Reading<[String: String]>>]
  private let readCurriculum: ReadOnce<Curriculum>

  /// Makes a library of files; nothing is read yet.
  public init(_ files: LibraryFiles) {
    let shelf = LibraryShelf(files)
    let groundwork = LibraryGroundwork(shelf)
    let situations = ScenarioShelf(files, groundwork)
    let modules = ReadOnce { shelf.modules() }
    let glossary = ReadOnce { shelf.glossary() }
    self.shelf = shelf
    self.groundwork = groundwork
    self.situations = situations
    readModules = modules
    readProgrammes = ReadOnce { shelf.programmes() }
    readTalks = ReadOnce { shelf.talks() }
    readGlossary = glossary
    readQuestions = ReadOnce { shelf.questionnaire(groundwork.vocabulary) }
    readWords = shelf.wordFiles.mapValues { file in ReadOnce { shelf.words(file) } }
    readCurriculum = ReadOnce {
      Curriculum(
        modules: modules.value.value.values.map(\.module),
        exercises: situations.scenarios.mapValues(\.exercises), glossary: glossary.value.value)
    }
  }

  // MARK: What it holds

  /// What the organisation says about itself; nil where that could not be read.
  public var organisation: Organisation? { groundwork.organisation }
  /// The words that acts and clauses use.
  public var vocabulary: Vocabulary { groundwork.vocabulary }
  /// The policies by id, layers laid over what they extend.
  public var policies: [PolicyID: Policy] { groundwork.policies }
  /// The real cases by id.
  public var cases: [CaseID: RealCase] { groundwork.cases }

  /// The organisation's policy; without one the baseline, else an empty policy.
  public var policy: Policy { groundwork.policy ?? baseline }

  /// The shipped policy, against which `expect` is held.
  public var baseline: Policy {
    policies["baseline"] ?? Policy(id: "baseline", version: 1, clauses: [])
  }

  /// The modules, by id.
  public var modules: [TrainingModule] {
    readModules.value.value.values.map(\.module).sorted { $0.id < $1.id }
  }

  /// The module of that name, or nil.
  public func module(_ id: ModuleID) -> TrainingModule? { readModules.value.value[id]?.module }

  /// What HR schedules, by id.
  public var programmes: [Programme] {
    readProgrammes.value.value.values.map(\.programme).sorted { $0.id < $1.id }
  }

  /// The programme of that name, or nil.
  public func programme(_ id: ProgrammeID) -> Programme? {
    readProgrammes.value.value[id]?.programme
  }

  /// The card for a five-minute talk about a clause, or nil.
  public func talk(on clause: ClauseID) -> TalkCard? { readTalks.value.value[clause]?.card }

  /// The situations by id: the heads of all of them are read.
  public var scenarios: [ScenarioID: LibraryScenario] { situations.scenarios }

  /// Whether there is a situation of that name: where a folder has it, nothing is read.
  public func holds(_ id: ScenarioID) -> Bool { situations.holds(id) }

  /// The situation of that name, or nil: its head alone is read where its folder has its name.
  public func scenario(_ id: ScenarioID) -> LibraryScenario? { situations[id] }

  /// The terms that a player can look up.
  public var glossary: Glossary { readGlossary.value.value }

  /// The questions by which a real task is told; nil where there are none that can be read.
  public var questionnaire: Questionnaire? { readQuestions.value.value }

  /// What is wrong with the questions.
  public var questionDiagnostics: [LocatedDiagnostic] {
    shelf.files.problems.filter { $0.file.hasSuffix(Library.questionsPath) }
      + readQuestions.value.diagnostics
  }

  /// The modules and what exercises what: the heads of all situations are read.
  public var curriculum: Curriculum { readCurriculum.value }

  /// The languages besides the built-in one that the program has words of its own in.
  public var wordLanguages: [Language] { readWords.keys.sorted() }

  /// The program's own words in a language, over the built-in ones.
  public func words(in language: Language) -> [String: String] {
    readWords[language]?.value.value ?? [:]
  }

  /// The paths of all files that judging some situations under the organisation's policy takes.
  public func editionPaths(of scenarios: [ScenarioID], module: ModuleID?) -> [String] {
    var paths = [Library.vocabularyPath, Library.organisationPath]
    paths += [policy.id, policy.extends].compactMap { $0.flatMap { groundwork.policyPaths[$0] } }
    paths += module.flatMap { readModules.value.value[$0]?.file.path }.map { [$0] } ?? []
    paths += scenarios.flatMap { scenario($0)?.paths ?? [] }
    return paths
  }

  // MARK: What is wrong with it

  /// All that is wrong, in the order of files and lines: everything is read.
  public var diagnostics: [LocatedDiagnostic] {
    let modules = readModules.value
    let known = Set(scenarios.keys)
    let all =
      shelf.files.problems + groundworkDiagnostics + groundwork.caseDiagnostics
      + readGlossary.value.diagnostics + questionDiagnostics
      + situations.diagnostics + modules.diagnostics
      + modules.value.values.flatMap {
        shelf.unknownScenarios(of: $0.module, in: $0.file, among: known)
      } + programmeDiagnostics + talkDiagnostics + shelf.actsDiagnostics(vocabulary)
      + readWords.values.flatMap(\.value.diagnostics)
    return Set(all).sorted()
  }

  /// What is wrong with the programmes, by themselves and with the modules that they name.
  public var programmeDiagnostics: [LocatedDiagnostic] {
    let programmes = readProgrammes.value
    return programmes.diagnostics
      + programmes.value.values.flatMap { programme, file in
        shelf.diagnostics(of: programme, in: file, modules: readModules.value.value) { id in
          scenario(id)?.minutes
        }
      }
  }

  /// What is wrong with the talk cards, by themselves and with the clauses they are about.
  public var talkDiagnostics: [LocatedDiagnostic] {
    let talks = readTalks.value
    let paths = [policy.id, policy.extends].compactMap { $0.flatMap { groundwork.policyPaths[$0] } }
    return talks.diagnostics
      + shelf.unknownClauses(of: talks.value, among: Array(policies.values))
      + shelf.missingTalks(talks.value, on: policy, in: paths)
  }

  /// The real cases at which nobody has looked for more than a year, on some day.
  public func staleCases(on day: Day) -> [LocatedDiagnostic] {
    shelf.staleCases(among: Array(cases.values), on: day)
  }

  /// What is wrong with the organisation, the words and the policies, without which nothing can be
  /// judged.
  public var groundworkDiagnostics: [LocatedDiagnostic] { groundwork.diagnostics.sorted() }

  /// What is wrong with the situation in the folder of that name.
  public func diagnostics(ofFolder name: String) -> [LocatedDiagnostic] {
    let unreadable = shelf.files.problems.filter { $0.file.hasSuffix("/\(name)/scenario.yaml") }
    return (unreadable + situations.diagnostics(ofFolder: name)).sorted()
  }
}
