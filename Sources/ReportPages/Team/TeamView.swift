import Content
import Reporting

/// A team's page as its template reads it.
struct TeamView: Sendable {
  /// How many rules are told in full at most; the others get a line each.
  static let inFull = 5

  let language: String
  let style = StyleSheet.text
  let words: TeamLabels
  let team: PageText
  let managedBy: PageText?
  let madeOn: PageText
  let heading: PageText
  let hasLinks: Bool
  let links: [LinkView]
  /// What is said where no rule is told at length.
  let noneAbove: PageText?
  let hasOthers: Bool
  let others: [LinkView]
  let hiddenCount: PageText?
  let hiddenRules: [RuleName]
  let progress: ProgressView?
  let trainingNow: PageText?
  let hasAside: Bool

  init(_ page: TeamPage, words: PageWords) {
    language = words.language.rawValue
    self.words = TeamLabels(words)
    team = PageText(page.team)
    managedBy = page.manager.map { words(.managedBy, ("manager", $0)) }
    madeOn = words(.madeOn, ("date", words.date(page.madeOn)))
    heading = words(.priorityRules, ("cycle", words.cycle(page.cycle)))
    let headlines = page.report.headlines(TeamView.inFull)
    hasLinks = !page.report.links.isEmpty
    noneAbove = hasLinks && headlines.isEmpty ? words(.noneAbove) : nil
    links = headlines.enumerated().map { place, ranked in
      LinkView(ranked, headline: place, of: page, words: words)
    }
    others = page.report.others(than: headlines).map { ranked in
      LinkView(ranked, headline: nil, of: page, words: words)
    }
    hasOthers = !others.isEmpty
    let hidden = page.report.hidden
    hiddenCount =
      hidden.isEmpty ? nil : words.counted(hidden.count, one: .hiddenOne, many: .hiddenMany)
    hiddenRules = hidden.map { RuleName($0, title: page.rules[$0]?.title, words: words) }
    progress = page.progress.map { ProgressView($0, words: words) }
    trainingNow = page.progress.map { words(.trainingNow, ("date", words.date($0.day))) }
    hasAside = progress != nil || hiddenCount != nil
  }
}

/// A rule by its name and its id.
struct RuleName: Sendable {
  let title: PageText
  /// Nil where the title is the id.
  let id: PageText?

  init(_ clause: ClauseID, title: LocalisedText?, words: PageWords) {
    let own = PageText(clause.rawValue)
    self.title = title.map { PageText($0, in: words) } ?? own
    id = title == nil ? nil : own
  }
}

/// What stands on a team's page whatever the team.
struct TeamLabels: Sendable {
  let kind, startHere, rulesNotPeople, ranked, others, estimate, likely: PageText
  let organisation, scale: PageText
  let slips, behind, next, tooFew, tooFewWhy: PageText
  let readThis, readSlips, readRange, readSure: PageText
  let whoSees, whoSeesText, neverShown, neverShownText: PageText

  init(_ words: PageWords) {
    kind = words(.teamReport)
    startHere = words(.startHere)
    rulesNotPeople = words(.rulesNotPeople)
    ranked = words(.ranked)
    others = words(.others)
    estimate = words(.estimate)
    likely = words(.likelyBar)
    organisation = words(.organisation)
    scale = words(.scale)
    slips = words(.slips)
    behind = words(.lureHead)
    next = words(.doThis)
    tooFew = words(.tooFew)
    tooFewWhy = words(.tooFewWhy)
    readThis = words(.readThis)
    readSlips = words(.readSlips)
    readRange = words(.readRange)
    readSure = words(.readSure)
    whoSees = words(.whoSees)
    whoSeesText = words(.whoSeesTeam)
    neverShown = words(.neverShown)
    neverShownText = words(.neverShownTeam)
  }
}
