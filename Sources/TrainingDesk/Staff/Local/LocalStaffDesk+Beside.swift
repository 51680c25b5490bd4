public import Content
import ContentFiles
import Curriculum
import Foundation
import PrivacyPolicy
import Records
import ScenarioEngine

extension LocalStaffDesk {
  /// The rules at stake in what a sitting asks, gravest first.
  public func rules(at sitting: Sitting) throws -> [RuleCard] {
    guard sitting.decision != nil else { return [] }
    let current = try played(at: sitting)
    return rules(
      current.clausesAtStake(at: sitting.sequence), under: current.graph.judge.policy)
  }

  /// The terms that can be looked up, by name.
  public func glossary() -> [ShownTerm] {
    ShownTerm.all(in: library.glossary, language)
  }

  /// Counts what somebody says of a question.
  public func count(_ remark: Remark, at sitting: Sitting) throws {
    let current = try played(at: sitting)
    guard let decision = current.decision(at: sitting.sequence) else { return }
    try store.count(
      remark, on: decision, of: current.scenario, version: current.graph.scenario.version)
  }
}

extension ShownTerm {
  /// The terms of a glossary in a language, by name.
  static func all(in glossary: Glossary, _ language: Language) -> [ShownTerm] {
    glossary.terms.map { term in
      ShownTerm(
        id: term.id, name: term.name[language], forms: term.forms[language] ?? [],
        meaning: Prose.joined(term.meaning[language]))
    }.sorted { $0.sortingKey < $1.sortingKey }
  }

  /// What terms are sorted by: their letters without case and accents.
  fileprivate var sortingKey: String {
    name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }
}
