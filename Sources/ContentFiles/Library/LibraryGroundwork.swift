import Content
import Curriculum
import PrivacyPolicy

/// What a library's situations are read with: its organisation, words, policies and cases, each
/// read when it is first asked for.
struct LibraryGroundwork: Sendable {
  private let readOrganisation: ReadOnce<Reading<Organisation?>>
  private let readVocabulary: ReadOnce<Reading<Vocabulary>>
  private let readPolicies: ReadOnce<Reading<LibraryShelf.Policies>>
  private let readCases: ReadOnce<Reading<[CaseID: RealCase]>>
  private let shelf: LibraryShelf

  init(_ shelf: LibraryShelf) {
    let vocabulary = ReadOnce { shelf.vocabulary() }
    readVocabulary = vocabulary
    readOrganisation = ReadOnce { shelf.organisation() }
    readPolicies = ReadOnce { shelf.policies(vocabulary.value.value) }
    readCases = ReadOnce { shelf.cases() }
    self.shelf = shelf
  }

  /// What the organisation says about itself; nil where that could not be read.
  var organisation: Organisation? { readOrganisation.value.value }
  /// The words that acts and clauses use.
  var vocabulary: Vocabulary { readVocabulary.value.value }
  /// The policies by id, layers laid over what they extend.
  var policies: [PolicyID: Policy] { readPolicies.value.value.policies }
  /// The path of each policy.
  var policyPaths: [PolicyID: String] { readPolicies.value.value.paths }
  /// The real cases by id.
  var cases: [CaseID: RealCase] { readCases.value.value }

  /// The organisation's policy, else the baseline; nil where neither could be read.
  var policy: Policy? { organisation.flatMap { policies[$0.policy] } ?? policies["baseline"] }

  /// What readers of situations need to know of words and presets.
  var scenarioWords: PolicyWords {
    PolicyWords(vocabulary: vocabulary, presets: policy?.presets ?? [:], bySuffix: true)
  }

  /// What is wrong with the organisation, the words and the policies.
  var diagnostics: [LocatedDiagnostic] {
    shelf.files.problems.filter {
      $0.file.contains(Library.policiesPath) || $0.file.hasSuffix(Library.vocabularyPath)
        || $0.file.hasSuffix(Library.organisationPath)
    } + readOrganisation.value.diagnostics + unknownPolicy + readVocabulary.value.diagnostics
      + readPolicies.value.diagnostics
  }

  /// What is wrong with the cases.
  var caseDiagnostics: [LocatedDiagnostic] { readCases.value.diagnostics }

  /// The policy that the organisation names, where it is not there.
  private var unknownPolicy: [LocatedDiagnostic] {
    organisation.map { shelf.unknownPolicy(of: $0, among: policies) } ?? []
  }
}
