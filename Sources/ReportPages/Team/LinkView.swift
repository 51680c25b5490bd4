import Content
import Reporting

/// A link of a team as its template reads it.
struct LinkView: Sendable {
  let rank: Int?
  /// Whether it is the gravest of all.
  let isFirst: Bool
  let name: RuleName
  /// The estimate.
  let figure: PageText
  let likelyRange: PageText
  let compared: PageText
  let chart: IntervalChart
  let standing: PageText
  let sure: PageText?
  /// Whether it is surely above the organisation.
  let isAbove: Bool
  let trend: PageText
  let behind: PageText?
  let step: StepView?

  init(_ link: WeakLink, rank: Int, on axis: Axis, of page: TeamPage, words: PageWords) {
    isFirst = rank == 1
    let text: RuleText?
    switch link.subject {
    case .rule(let clause):
      text = page.rules[clause]
      name = RuleName(clause, title: text?.title, words: words)
      self.rank = rank
    case .rest(let pillar):
      text = nil
      name = RuleName(ofRest: pillar, title: page.pillars[pillar], words: words)
      self.rank = nil
    }
    figure = PageText(words.number(link.slipsIn100))
    likelyRange = words(.likelyRange, ("range", words.range(link.interval)))
    compared = words(.compared, ("n", words.number(link.organisation)))
    chart = IntervalChart(
      link.interval, estimate: link.slipsIn100, organisation: link.organisation, on: axis,
      words: words)
    isAbove = link.standing == .above
    switch link.standing {
    case .above:
      standing = words(.above)
      sure = words(.sureYes)
    case .notSure:
      standing = words(.perhapsAbove)
      sure = words(.sureNotYet)
    case .within:
      standing = words(.within)
      sure = nil
    }
    trend = LinkView.told(link.trend, since: page.earlierCycle, words: words)
    behind = text?.behind.map { PageText($0, in: words) }
    step = text?.step.map { StepView($0, words: words) }
  }

  private static func told(_ trend: Trend?, since cycle: String?, words: PageWords) -> PageText {
    guard let trend else { return words(.newThisCycle) }
    guard trend.isClear else { return words(.noClearChange) }
    let isFewer = trend.change < 0
    guard let cycle else { return words(isFewer ? .fewerThanBefore : .moreThanBefore) }
    return words(isFewer ? .fewerThan : .moreThan, ("cycle", words.cycle(cycle)))
  }
}

/// What to do next, as its template reads it.
struct StepView: Sendable {
  let command: PageText
  let minutes: PageText

  init(_ step: NextStep, words: PageWords) {
    command = PageText(step.command)
    minutes = words(.minutes, ("n", String(step.minutes)))
  }
}

extension RuleName {
  /// What is left of a pillar.
  init(ofRest pillar: String, title: LocalisedText?, words: PageWords) {
    self.title = words(.rest)
    id = title.map { PageText($0, in: words) } ?? PageText(pillar)
  }
}
