import Content
import ContentFiles
import PrivacyPolicy
import ScenarioEngine

extension LibraryCheck {
  /// What is wrong with the policies of a library: each by itself, and the organisation's with the
  /// situations that it judges.
  static func policyDiagnostics(
    of library: Library, where isAsked: (String) -> Bool = { _ in true }
  ) -> [LocatedDiagnostic] {
    let languages = library.organisation?.languages ?? []
    let policies = library.policies.values.sorted { $0.id < $1.id }.filter {
      library.fileNames(of: $0).contains(where: isAsked) && library.isSound($0)
    }
    let alone = policies.flatMap { policy in
      library.located(
        PolicyCheck(policy, vocabulary: library.vocabulary, languages: languages).diagnostics,
        of: policy)
    }
    guard policies.contains(where: { $0.id == library.policy.id }) else { return alone }
    return alone
      + library.located(PolicyUse(of: library.policy, in: library).diagnostics, of: library.policy)
  }
}

/// What a library's situations make of a policy.
struct PolicyUse {
  let policy: Policy
  /// By clause, the situations that touch it, by id.
  let exercises: [ClauseID: [ClauseExercise]]
  /// The situations by id, in their base language.
  let scenarios: [Scenario]

  init(of policy: Policy, in library: Library) {
    self.policy = policy
    let entries = library.scenarios.values.sorted { $0.id < $1.id }.filter(\.isSound)
    scenarios = entries.map(\.base)
    let judge = Judge(policy)
    var exercises: [ClauseID: [ClauseExercise]] = [:]
    for scenario in scenarios {
      for (clause, exercise) in scenario.exercises(by: judge) {
        exercises[clause, default: []].append(exercise)
      }
    }
    self.exercises = exercises
  }

  /// The clauses that no situation lets be both kept and broken, in the order of the policy.
  var uncovered: [ClauseID] {
    policy.clauses.map(\.id).filter { clause in
      !(exercises[clause] ?? []).contains(where: \.goesBothWays)
    }
  }

  /// Purposes that the register lacks, and clauses that are met and not taught.
  var diagnostics: [Diagnostic] { unregistered + oneSided }

  private var unregistered: [Diagnostic] {
    var users: [Word: [ScenarioID]] = [:]
    for scenario in scenarios {
      for purpose in scenario.purposes where policy.register[purpose] == nil {
        users[purpose, default: []].append(scenario.id)
      }
    }
    return users.sorted { $0.key < $1.key }.map { purpose, scenarios in
      Diagnostic(
        .registerGap, at: "register",
        "the register has no row for `\(purpose)`, which \(PolicyUse.names(scenarios)) acts for",
        help: "add a row; one with `data: []` and `recipient: []` says that nothing is allowed")
    }
  }

  /// What situations touch by the way and none lets go wrong, or right, is not taught by them; what
  /// none touches waits for one, and is listed by ``PolicyReport/uncovered``.
  private var oneSided: [Diagnostic] {
    uncovered.compactMap { clause in
      guard let touching = exercises[clause] else { return nil }
      let isKept = touching.contains { $0.upholds || $0.avoids }
      return Diagnostic(
        .oneSidedClause, at: ContentPath(["clauses", clause.rawValue, "id"]),
        "no situation lets `\(clause)` be both kept and broken: "
          + "\(PolicyUse.names(touching.map(\.scenario))) only lets it be \(isKept ? "kept" : "broken")",
        help: "add an option that \(isKept ? "breaks" : "keeps") it")
    }
  }

  private static func names(_ scenarios: [ScenarioID]) -> String {
    let shown = scenarios.prefix(2).map { "`\($0)`" }.joined(separator: ", ")
    return scenarios.count > 2 ? "\(shown) (and \(scenarios.count - 2) more)" : shown
  }
}
