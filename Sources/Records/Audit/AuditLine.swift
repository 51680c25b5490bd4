public import Content

/// That somebody did something with the records of others: who, when, what, how many.
///
/// It names no employee; what was done is told by kind, count and the name of a plan or programme.
public struct AuditLine: Hashable, Sendable {
  /// What was done.
  public enum Action: String, Hashable, Sendable, CaseIterable {
    case rosterImported = "roster-imported"
    case rosterShown = "roster-shown"
    case awayRecorded = "away-recorded"
    case exempted
    case extended
    case workshopRecorded = "workshop-recorded"
    case assigned
    case withdrawn
    case reminded
    case remindersSettled = "reminders-settled"
    case calendarWritten = "calendar-written"
    case dayDone = "day-done"
    case dateExplained = "date-explained"
    case progressShown = "progress-shown"
    case reportMade = "report-made"
    case reportShown = "report-shown"
  }

  /// When.
  public let at: Timestamp
  /// The day in the organisation's zone.
  public let day: Day
  /// Who: the name of an account, or a role.
  public let who: String
  /// What.
  public let action: Action
  /// How many people or things it concerned.
  public let count: Int
  /// Which plan, programme, module or file, by its name; never a person.
  public let about: String?

  /// Makes a line.
  public init(
    at: Timestamp, day: Day, who: String, action: Action, count: Int, about: String? = nil
  ) {
    self.at = at
    self.day = day
    self.who = who
    self.action = action
    self.count = count
    self.about = about
  }
}

extension AuditLine.Action {
  /// Whether records were only looked at. Who looks on a day has written nothing for it.
  public var isLook: Bool {
    switch self {
    case .rosterShown, .calendarWritten, .dateExplained, .progressShown, .reportShown: true
    case .rosterImported, .awayRecorded, .exempted, .extended, .workshopRecorded, .assigned,
      .withdrawn, .reminded, .remindersSettled, .dayDone, .reportMade:
      false
    }
  }
}
