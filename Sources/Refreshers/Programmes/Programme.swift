public import Content

/// What HR schedules once: who takes what and how often, and who is told when.
public struct Programme: Hashable, Sendable {
  /// Its name for ever.
  public let id: ProgrammeID
  /// What it is called.
  public let title: LocalisedText
  /// What is taken.
  public let modules: [ModuleID]
  /// Who takes it.
  public let audience: Audience
  /// When those who have just joined are asked.
  public let newHires: NewHireRule
  /// When it comes round.
  public let cycle: ProgrammeCycle
  /// Days before the due day from which it may be done; a season says for itself.
  public let windowDays: Int
  /// Days after the due day from which it is called overdue.
  public let graceDays: Int
  /// Months after a module was done in which it is not asked for again.
  public let minimumActiveMonths: Int
  /// Over how many weeks the teams are spread; 1 for not at all.
  public let staggerWeeks: Int
  /// What comes some weeks after a module; nil for nothing.
  public let booster: BoosterRule?
  /// What comes half a year after the modules; nil for nothing.
  public let refresher: RefresherRule?
  /// The most minutes that a person is asked for in 365 days.
  public let minutesAYear: Int
  /// The ladder of reminders, by days.
  public let reminders: [Reminder]
  /// Days in which situations are due whose verdict a new policy changes; nil where they are not.
  public let policyChangeDays: Int?

  /// Makes a programme; nothing is checked here.
  public init(
    id: ProgrammeID, title: LocalisedText, modules: [ModuleID], audience: Audience = .everyone,
    newHires: NewHireRule = .within(days: 30), cycle: ProgrammeCycle = .months(12),
    windowDays: Int = 30, graceDays: Int = 14, minimumActiveMonths: Int = 6,
    staggerWeeks: Int = 1, booster: BoosterRule? = nil, refresher: RefresherRule? = nil,
    minutesAYear: Int = 60, reminders: [Reminder] = [], policyChangeDays: Int? = nil
  ) {
    self.id = id
    self.title = title
    self.modules = modules
    self.audience = audience
    self.newHires = newHires
    self.cycle = cycle
    self.windowDays = windowDays
    self.graceDays = graceDays
    self.minimumActiveMonths = minimumActiveMonths
    self.staggerWeeks = staggerWeeks
    self.booster = booster
    self.refresher = refresher
    self.minutesAYear = minutesAYear
    self.reminders = reminders
    self.policyChangeDays = policyChangeDays
  }

  /// The fewest days that anybody is given between being asked and being due, or between coming
  /// back and being due: two weeks, or all of the window or season where that is shorter.
  public var noticeDays: Int {
    switch cycle {
    case .months: min(14, windowDays)
    case .season(let season): min(14, season.length)
    }
  }

  /// By how many weeks a team is later than the first, 0 up to ``staggerWeeks``, from its name.
  public func staggerWeeks(of team: String) -> Int {
    guard staggerWeeks > 1 else { return 0 }
    let hash = team.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return Int((hash ^ (hash >> 29)) % UInt64(staggerWeeks))
  }

  /// How many days from `day` on until it is a team's turn, 0 in its week: where there is no season
  /// whose opening the teams could follow, their turns go round week by week.
  func daysToTurn(of team: String, from day: Day) -> Int {
    guard staggerWeeks > 1 else { return 0 }
    let monday = day.number - (day.weekday - 1)
    // Week 0 began on Monday, 5 January 1970.
    let week = (monday - 4) / 7
    let ahead = (staggerWeeks(of: team) - week % staggerWeeks + staggerWeeks) % staggerWeeks
    return ahead == 0 ? 0 : monday + ahead * 7 - day.number
  }
}
