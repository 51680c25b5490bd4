/// When a programme comes round.
public enum ProgrammeCycle: Hashable, Sendable {
  /// So many months after a module was done.
  case months(Int)
  /// In a season of every year.
  case season(Season)

  /// How long it lasts, in months.
  public var months: Int {
    switch self {
    case .months(let months): months
    case .season: 12
    }
  }
}

/// When those who have just joined are asked.
public enum NewHireRule: Hashable, Sendable {
  /// So many days after they started.
  case within(days: Int)
  /// When the season next comes.
  case waitForSeason
}

/// A few moments some weeks after a module was done.
public struct BoosterRule: Hashable, Sendable {
  /// Days after completion from which it may be done.
  public let fromDays: Int
  /// Days after completion by which it is due.
  public let toDays: Int
  /// How many moments it holds.
  public let moments: Int

  /// Makes the rule.
  public init(fromDays: Int = 21, toDays: Int = 35, moments: Int = 3) {
    self.fromDays = fromDays
    self.toDays = toDays
    self.moments = moments
  }
}

/// Moments about half a year after a programme's modules were done.
public struct RefresherRule: Hashable, Sendable {
  /// Days after the first completion since the last refresher.
  public let afterDays: Int
  /// How many moments it holds, at most five.
  public let moments: Int
  /// Days from its opening until it is due.
  public static let windowDays = 28

  /// Makes the rule.
  public init(afterDays: Int = 182, moments: Int = 5) {
    self.afterDays = afterDays
    self.moments = moments
  }
}

/// A stage of the ladder of reminders.
public struct Reminder: Hashable, Sendable {
  /// Days after the due day; negative before it.
  public let days: Int
  /// Who is told.
  public let recipients: [Notice.Recipient]

  /// Makes a stage.
  public init(days: Int, to recipients: [Notice.Recipient]) {
    self.days = days
    self.recipients = recipients
  }
}
