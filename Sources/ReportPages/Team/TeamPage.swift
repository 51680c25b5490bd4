public import Content
public import Reporting

/// What a release says of one team, as a page: for its manager, and for everyone in it.
public struct TeamPage: Sendable {
  /// The team's name.
  public let team: String
  /// Who leads it, where that is to be said.
  public let manager: String?
  /// The measuring cycle: `2025`, or `2025-1` for half a year.
  public let cycle: String
  /// The cycle that trends compare with, where there is one.
  public let earlierCycle: String?
  /// The day the release was made.
  public let madeOn: Day
  /// The links, gravest first, and the hidden rules.
  public let report: TeamReport
  /// How many people stand how today; nil where the page leaves that out.
  public let progress: ProgressCounts?
  /// What is said of rules besides figures; a rule without is called by its id.
  public let rules: [ClauseID: RuleText]
  /// The names of pillars; one without is called by its key.
  public let pillars: [String: LocalisedText]

  /// Makes a page.
  public init(
    team: String, manager: String? = nil, cycle: String, earlierCycle: String? = nil, madeOn: Day,
    report: TeamReport, progress: ProgressCounts? = nil,
    rules: [ClauseID: RuleText],
    pillars: [String: LocalisedText] = [:]
  ) {
    self.team = team
    self.manager = manager
    self.cycle = cycle
    self.earlierCycle = earlierCycle
    self.madeOn = madeOn
    self.report = report
    self.progress = progress
    self.rules = rules
    self.pillars = pillars
  }

  /// The page as one file of HTML that needs nothing else.
  public func html(in language: Language) -> String {
    Templates.page(.team, TeamView(self, words: PageWords(language)))
  }
}
