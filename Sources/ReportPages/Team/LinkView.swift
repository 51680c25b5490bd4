import Content
import Reporting

/// A link of a team as its template reads it.
struct LinkView: Sendable {
  let rank: Int?
  /// Whether it is the one to begin with.
  let isFirst: Bool
  let name: RuleName
  /// The estimate.
  let figure: PageText
  let likelyRange: PageText
  let compared: PageText
  let chart: IntervalChart
  let gravity: GravityView
  let standing: PageText
  /// Whether it is likely above the organisation.
  let isAbove: Bool
  let trend: PageText
  let behind: PageText?
  let step: StepView?

  /// Shows a link.
  ///
  /// - Parameter headline: its place among those that are told at length, from 0; nil for another.
  init(_ ranked: TeamReport.Ranked, headline: Int?, of page: TeamPage, words: PageWords) {
    let link = ranked.link
    isFirst = headline == 0
    let text: RuleText?
    switch link.subject {
    case .rule(let clause):
      text = page.rules[clause]
      name = RuleName(clause, title: text?.title, words: words)
      rank = ranked.rank
    case .rest(let pillar):
      text = nil
      let title =
        words.shared.knownPillar(pillar) ?? page.pillars[pillar].map { $0[words.asked] } ?? pillar
      name = RuleName(ofRest: title, words: words)
      rank = nil
    }
    figure = PageText(words.number(link.slipsIn100))
    likelyRange = words(.likelyRange, ("range", words.shared.range(link.interval)))
    compared = words(.compared, ("n", words.number(link.organisation)))
    chart = IntervalChart(
      link.interval, estimate: link.slipsIn100, organisation: link.organisation, words: words)
    gravity = GravityView(link.severity, words: words)
    standing = PageText(words.shared.standing(link.standing))
    isAbove = link.standing == .above
    trend = PageText(words.shared.trend(link.trend, since: page.earlierCycle))
    behind = text?.behind.map { PageText($0, in: words) }
    step = headline == nil ? nil : text?.step.map { StepView($0, words: words) }
  }
}

/// How grave a slip is, in dots and in a word.
struct GravityView: Sendable {
  let dots: String
  let word: PageText

  init(_ severity: Double, words: PageWords) {
    dots = severity >= 4 ? "●●●" : severity >= 2 ? "●●○" : "●○○"
    word = PageText(words.shared.gravity(severity))
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
  init(ofRest pillar: String, words: PageWords) {
    title = words(.rest, ("pillar", pillar))
    id = nil
  }
}
