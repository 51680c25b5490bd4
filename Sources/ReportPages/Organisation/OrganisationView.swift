import Content
import Reporting

/// An organisation's page as its template reads it.
struct OrganisationView: Sendable {
  /// How many of the gravest rules are shown.
  static let mostRules = 10

  let language: String
  let style = StyleSheet.text
  let words: OrganisationLabels
  let organisation: PageText
  let madeOn: PageText
  let sentences: [PageText]
  let hasSentences: Bool
  let rulesHeading: PageText
  let rules: [TopRuleView]
  let map: HeatMapView
  let untested: [RuleName]
  let hasUntested: Bool
  let hasLevels: Bool
  let levels: [LevelView]
  let progressByLevel: PageText?

  init(_ page: OrganisationPage, words: PageWords) {
    language = words.language.rawValue
    self.words = OrganisationLabels(words)
    organisation = PageText(page.organisation)
    madeOn = words(.madeOn, ("date", words.date(page.madeOn)))
    let cycle = words.cycle(page.cycle)
    let gravest = page.rules.sorted { $0.gravity < $1.gravity }.prefix(OrganisationView.mostRules)
    sentences = OrganisationView.sentences(of: page, words: words)
    hasSentences = !sentences.isEmpty
    rulesHeading = words(.topRules, ("cycle", cycle))
    rules = gravest.map { rule in
      TopRuleView(rule, title: page.titles[rule.clause], words: words)
    }
    map = HeatMapView(page, cycle: cycle, words: words)
    untested = page.untested.map { RuleName($0, title: page.titles[$0], words: words) }
    hasUntested = !untested.isEmpty
    levels = page.levels.map { LevelView($0, words: words) }
    hasLevels = !levels.isEmpty
    progressByLevel = page.levels.first.map { level in
      words(.progressByLevel, ("date", words.date(level.progress.day)))
    }
  }

  private static func sentences(of page: OrganisationPage, words: PageWords) -> [PageText] {
    guard let summary = page.summary else { return [] }
    return words.shared.sentences(
      summary, title: { page.titles[$0].map { $0[words.asked] } ?? $0.rawValue },
      manager: { page.teams[$0] }
    ).map { PageText($0) }
  }
}

extension ReleasedRule {
  /// Gravest first; ties by id.
  fileprivate var gravity: (Double, ClauseID) { (-severity * prior.mean, clause) }
}

/// A rule over the whole organisation as its template reads it.
struct TopRuleView: Sendable {
  let name: RuleName
  let figure: PageText
  let gravity: GravityView
  /// How long its bar is, as a share of the chart's width.
  let length: String

  init(_ rule: ReleasedRule, title: LocalisedText?, words: PageWords) {
    name = RuleName(rule.clause, title: title, words: words)
    figure = PageText(words.number(100 * rule.prior.mean))
    gravity = GravityView(rule.severity, words: words)
    length = Axis.place(100 * rule.prior.mean)
  }
}

/// How people of a level stand, as its template reads it.
struct LevelView: Sendable {
  let levelName: PageText
  let people: Int
  let counts: [ProgressView.Count]

  init(_ level: OrganisationPage.Level, words: PageWords) {
    levelName = PageText(level.name, in: words)
    people = level.progress.people
    counts = ProgressView(level.progress, words: words).counts
  }
}

/// What stands on an organisation's page whatever the organisation.
struct OrganisationLabels: Sendable {
  let kind, inShort, slips, ranked, topRulesWhy, heatMapWhy, team, whole, noTeams: PageText
  let hiddenSquare, untested, untestedNone, level, people: PageText
  let readThis, readMap, whoSees, whoSeesText, neverShown, neverShownText: PageText
  /// The shades of squares from the faintest, in words.
  let shades: [ShadeView]
  /// The states in which people are counted.
  let states: [PageText]

  init(_ words: PageWords) {
    kind = words(.organisationReport)
    inShort = words(.inShort)
    slips = words(.slips)
    ranked = words(.ranked)
    topRulesWhy = words(.topRulesWhy)
    heatMapWhy = words(.heatMapWhy)
    team = words(.team)
    whole = words(.wholeOrganisation)
    noTeams = words(.noTeams)
    hiddenSquare = words(.hiddenSquare)
    untested = words(.untested)
    untestedNone = words(.untestedNone)
    level = words(.levelHead)
    people = words(.people)
    readThis = words(.readThis)
    readMap = words(.readMap)
    whoSees = words(.whoSees)
    whoSeesText = words(.whoSeesOrganisation)
    neverShown = words(.neverShown)
    neverShownText = words(.neverShownOrganisation)
    shades = Shade.allCases.map { ShadeView(shade: $0.rawValue, meaning: words($0.meaning)) }
    states = ProgressView.states.map { words($0) }
  }
}
