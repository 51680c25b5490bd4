public import Content
public import ContentFiles
import Curriculum
import PrivacyPolicy
import ScenarioEngine

extension Library {
  /// The talk about a rule of the organisation's policy; nil where there is no such rule, or no card
  /// for it.
  public func talk(on clause: ClauseID, in language: Language) -> ShownTalk? {
    guard let rule = policy[clause], let card = talk(on: clause) else { return nil }
    return ShownTalk(
      rule: RuleCard(rule, in: language), title: card.title[language],
      story: Prose.joined(card.story[language]),
      questions: card.questions.map { Prose.joined($0[language]) },
      practice: practice(of: clause, in: language))
  }

  /// The rules that have a talk card, in the policy's order.
  public func rulesWithTalk(in language: Language) -> [RuleCard] {
    policy.clauses.filter { talk(on: $0.id) != nil }.map { RuleCard($0, in: language) }
  }

  /// The modules and the situations in none that exercise a clause, shortest first.
  private func practice(of clause: ClauseID, in language: Language) -> [ShownTalk.Practice] {
    var found: [ShownTalk.Practice] = []
    for situation in curriculum.situations(on: clause).compactMap({ scenario($0) }) {
      let module = curriculum.module(holding: situation.id)
      let practice = ShownTalk.Practice(
        name: module?.id.rawValue ?? situation.id.rawValue,
        title: module?.title[language] ?? situation.scenario(in: language).title,
        minutes: situation.minutes)
      if !found.contains(where: { $0.name == practice.name }) { found.append(practice) }
    }
    return found.sorted { ($0.minutes, $0.name) < ($1.minutes, $1.name) }
  }
}
