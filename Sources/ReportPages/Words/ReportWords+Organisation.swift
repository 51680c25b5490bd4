public import Content
public import People
public import Reporting

extension ReportWords {
  /// What is to be known first of an organisation, in sentences.
  ///
  /// - Parameters:
  ///   - title: the words of a rule.
  ///   - manager: who leads a team, where that is known.
  public func sentences(
    _ summary: OrganisationSummary, title: (ClauseID) -> String, manager: (TeamID) -> String?
  ) -> [String] {
    guard let rule = summary.gravest else { return [] }
    let gravest = self(
      .sentenceRule, ("rule", "\(quoted(title(rule.clause))) (\(rule.clause))"),
      ("slips", number(100 * rule.prior.mean)))
    return [gravest, sentence(summary.peak, manager: manager), change(summary)]
  }

  private func sentence(
    _ peak: OrganisationSummary.Peak?, manager: (TeamID) -> String?
  ) -> String {
    guard let peak else { return self(.sentenceNoPeak) }
    return self(
      .sentencePeak, ("team", team(of: manager(peak.team))), ("pillar", pillar(peak.pillar)),
      ("slips", number(peak.slipsIn100)), ("company", number(peak.organisation)))
  }

  private func change(_ summary: OrganisationSummary) -> String {
    guard let cycle = summary.earlierCycle.map(cycle) else { return self(.sentenceFirst) }
    guard let change = summary.change else { return self(.sentenceNoChange, ("cycle", cycle)) }
    return self(
      .sentenceChange, ("cycle", cycle), ("pillar", pillar(change.pillar)),
      ("now", number(change.now)), ("before", number(change.before)))
  }

  /// What a team is called after who leads it.
  public func team(of manager: String?) -> String {
    manager.map { self(.teamOf, ("name", $0)) } ?? self(.theTop)
  }
}
