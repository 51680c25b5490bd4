public import Content
public import Curriculum
public import PrivacyPolicy
import ScenarioEngine

/// Everything that authors wrote, read: words, policies, situations, modules, cases.
public struct Library: Sendable {
  /// The path of the vocabulary.
  public static let vocabularyPath = "content/vocabulary.yaml"
  /// The path of what the organisation says about itself.
  public static let organisationPath = "content/organisation.yaml"
  /// The path of the terms that can be looked up.
  public static let glossaryPath = "content/glossary.yaml"

  /// The words that acts and clauses use.
  public let vocabulary: Vocabulary
  /// What the organisation says about itself; nil where that could not be read.
  public let organisation: Organisation?
  /// The policies by id, layers laid over what they extend.
  public let policies: [PolicyID: Policy]
  /// The situations by id.
  public let scenarios: [ScenarioID: LibraryScenario]
  /// The modules and what exercises what.
  public let curriculum: Curriculum
  /// The real cases by id.
  public let cases: [CaseID: RealCase]
  /// The program's own words by language, over the built-in ones.
  public let words: [Language: [String: String]]
  /// All that is wrong, in the order of files and lines.
  public let diagnostics: [LocatedDiagnostic]

  private let policyPaths: [PolicyID: String]
  private let modulePaths: [ModuleID: String]

  /// Reads a library; what is wrong with it is collected, not thrown.
  public init(_ files: LibraryFiles) {
    var shelf = LibraryShelf(files)
    vocabulary = shelf.vocabulary()
    (policies, policyPaths) = shelf.policies(vocabulary)
    let organisation = shelf.organisation(policies)
    self.organisation = organisation
    cases = shelf.cases()
    let policy = organisation.flatMap { [policies] in policies[$0.policy] } ?? policies["baseline"]
    scenarios = shelf.scenarios(
      PolicyWords(vocabulary: vocabulary, presets: policy?.presets ?? [:], bySuffix: true),
      required: organisation?.languages ?? [], cases: Set(cases.keys))
    let modules = shelf.modules(Set(scenarios.keys))
    modulePaths = modules.mapValues(\.path)
    curriculum = Curriculum(
      modules: modules.values.map(\.module), scenarios: scenarios.values.map(\.base),
      glossary: shelf.glossary())
    shelf.acts(vocabulary)
    words = shelf.words()
    diagnostics = shelf.diagnostics.sorted()
  }

  /// The organisation's policy; without one the baseline, else an empty policy.
  public var policy: Policy {
    organisation.flatMap { policies[$0.policy] } ?? baseline
  }

  /// The shipped policy, against which `expect` is held.
  public var baseline: Policy {
    policies["baseline"] ?? Policy(id: "baseline", version: 1, clauses: [])
  }

  /// The paths of all files that judging some situations under the organisation's policy takes.
  public func editionPaths(of scenarios: [ScenarioID], module: ModuleID?) -> [String] {
    var paths = [Library.vocabularyPath, Library.organisationPath]
    paths += [policy.id, policy.extends].compactMap { $0.flatMap { policyPaths[$0] } }
    paths += module.flatMap { modulePaths[$0] }.map { [$0] } ?? []
    paths += scenarios.flatMap { self.scenarios[$0]?.paths ?? [] }
    return paths
  }
}
