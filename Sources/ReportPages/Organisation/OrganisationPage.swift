public import Content
public import People
public import Reporting

/// What a release says of an organisation, or of a part of it, as a page.
public struct OrganisationPage: Sendable {
  /// How people of one level stand with their training.
  public struct Level: Sendable, Hashable {
    /// The level's name.
    public let name: LocalisedText
    /// The counts.
    public let progress: ProgressCounts

    /// Makes a level.
    public init(name: LocalisedText, progress: ProgressCounts) {
      self.name = name
      self.progress = progress
    }
  }

  /// The organisation's name.
  public let organisation: String
  /// What is to be known first; nil where the page leaves that out.
  public let summary: OrganisationSummary?
  /// The measuring cycle: `2025`, or `2025-1` for half a year.
  public let cycle: String
  /// The day the release was made.
  public let madeOn: Day
  /// Teams by pillars; of its rows the first 60 are shown.
  public let heatMap: HeatMap
  /// The names of teams; one without is called by its id.
  public let teams: [TeamID: String]
  /// The names of pillars; one without is called by its key.
  public let pillars: [String: LocalisedText]
  /// The rules of the release in any order; the ten gravest are shown.
  public let rules: [ReleasedRule]
  /// The titles of rules; one without is called by its id.
  public let titles: [ClauseID: LocalisedText]
  /// The rules that no situation asks about.
  public let untested: [ClauseID]
  /// How people stand on one day, by level; empty where the page leaves that out.
  public let levels: [Level]

  /// Makes a page.
  public init(
    organisation: String, cycle: String, madeOn: Day, heatMap: HeatMap, teams: [TeamID: String],
    pillars: [String: LocalisedText], rules: [ReleasedRule], titles: [ClauseID: LocalisedText],
    untested: [ClauseID] = [], levels: [Level] = [],
    summary: OrganisationSummary? = nil
  ) {
    self.organisation = organisation
    self.cycle = cycle
    self.madeOn = madeOn
    self.heatMap = heatMap
    self.teams = teams
    self.pillars = pillars
    self.rules = rules
    self.titles = titles
    self.untested = untested
    self.levels = levels
    self.summary = summary
  }

  /// The page as one file of HTML that needs nothing else.
  public func html(in language: Language) -> String {
    Templates.page(.organisation, OrganisationView(self, words: PageWords(language)))
  }
}
