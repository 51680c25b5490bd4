public import Content
import ContentFiles
import Foundation
import PrivacyPolicy
import ScenarioEngine

extension LocalAuthorsDesk: PolicyReviewDesk {
  /// All that is wrong with a policy, by itself and with the library's situations.
  public func checkPolicy(_ file: String?) throws(AuthorsDeskError) -> PolicyReport {
    let library = try wholeLibrary()
    guard let file else { return try report(on: library.policy, in: library) }
    let reading = PolicyFile(try read(file), over: library)
    guard let policy = reading.policy,
      !reading.diagnostics.contains(where: { $0.severity == .error })
    else { throw .badContent(reading.diagnostics.sorted()) }
    let use = PolicyUse(of: policy, in: library)
    let check = PolicyCheck(
      policy, vocabulary: library.vocabulary, languages: library.organisation?.languages ?? [])
    let found = reading.diagnostics + reading.located(check.diagnostics + use.diagnostics)
    return PolicyReport(
      diagnostics: Array(Set(found)).sorted(), uncovered: use.uncovered,
      clauses: policy.clauses.count)
  }

  private func report(
    on policy: Policy, in library: Library
  ) throws(AuthorsDeskError) -> PolicyReport {
    guard library.isSound(policy) else { throw .badContent(library.groundworkDiagnostics) }
    return PolicyReport(
      diagnostics: Array(Set(LibraryCheck.policyDiagnostics(of: library))).sorted(),
      uncovered: PolicyUse(of: policy, in: library).uncovered, clauses: policy.clauses.count)
  }

  /// What turns from one edition of a policy to another.
  public func comparePolicies(
    _ old: String, _ new: String
  ) throws(AuthorsDeskError) -> PolicyComparison {
    let library = try wholeLibrary()
    let before = try policy(old, library.vocabulary)
    let after = try policy(new, library.vocabulary)
    let (old, new) = (Judge(before), Judge(after))
    let scenarios = library.scenarios.values.sorted { $0.id < $1.id }
      .filter(\.isSound).map(\.base)
    return PolicyComparison(
      difference: PolicyDifference(from: before, to: after),
      turns: scenarios.flatMap { $0.verdictTurns(from: old, to: new) },
      titles: Dictionary(
        scenarios.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first }))
  }

  /// A clause of the organisation's policy in sentences, with its law and what exercises it.
  public func explain(
    _ clause: String, in language: Language
  ) throws(AuthorsDeskError) -> ClauseExplanation {
    let library = try wholeLibrary()
    let policy = library.policy
    guard library.isSound(policy) else { throw .badContent(library.groundworkDiagnostics) }
    guard let found = policy[ClauseID(clause.uppercased())] else {
      let known = policy.clauses.map(\.id.rawValue)
      throw .noSuchClause(clause, near: NearName.of(clause.uppercased(), in: known))
    }
    let use = PolicyUse(of: policy, in: library)
    let exercises = use.exercises[found.id] ?? []
    let touching = library.scenarios.values.filter { entry in
      exercises.contains { $0.scenario == entry.id }
    }
    return ClauseExplanation(
      clause: found, policy: policy.id, asOf: policy.asOf, language: language,
      sentences: ClauseSentences(
        found, of: policy, vocabulary: library.vocabulary, in: language),
      touched: Set(touching.flatMap(\.base.audience)).sorted(),
      situations: exercises.compactMap { exercise in
        library.scenarios[exercise.scenario].map {
          ClauseExplanation.Situation(
            exercise: exercise, title: $0.scenario(in: language).title)
        }
      }, hasTalk: library.talk(on: found.id) != nil)
  }
}
