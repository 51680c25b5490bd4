public import Content

/// One reason why a date is what it is, and the day that it leads to.
public struct DueStep: Hashable, Sendable {
  /// What happened.
  public enum Cause: Hashable, Sendable {
    /// They did it on that day; it is due again so many months later.
    case finished(on: Day, months: Int)
    /// They did it on that day; it is due again in the next season.
    case finishedBeforeSeason(on: Day, opens: Day)
    /// They started on that day and have so many days.
    case joined(on: Day, withinDays: Int)
    /// It waits for the season that opens on that day.
    case season(opens: Day)
    /// They were first asked on that day, being in the audience, and have so many days.
    case firstAsked(on: Day, withinDays: Int)
    /// Their team's turn is so many weeks later.
    case staggered(weeks: Int)
    /// They were away, so many days of which stopped the clock; it has no end yet where `through`
    /// is nil, and the day moves on with every day.
    case away(from: Day, through: Day?, days: Int)
    /// They came back on that day and have at least so many days.
    case returned(on: Day, days: Int)
    /// They are exempt up to and including that day.
    case exempt(through: Day)
    /// They did it so recently that it is not asked for again before that day.
    case minimumActive(until: Day)
    /// The year's minutes are full until that day.
    case minutesFull(until: Day, limit: Int)
    /// They were asked on that day and have at least so many days.
    case asked(on: Day, days: Int)
    /// HR gave more time on that day.
    case extended(on: Day)
    /// The policy changed on that day.
    case policyChanged(on: Day, withinDays: Int)
    /// The module was done on that day; the booster comes so many days later.
    case booster(after: Day, days: Int)
    /// The first module since the last refresher was done on that day.
    case refresher(after: Day, days: Int)
    /// Nobody works on that day; of those passed over, these are holidays.
    case dayOff(Day, holidays: [Day])
    /// An earlier day was worked out, but they had been told this one.
    case promised
  }

  /// What happened.
  public let cause: Cause
  /// The day it is due on after that.
  public let day: Day

  /// Makes a step.
  public init(_ cause: Cause, day: Day) {
    self.cause = cause
    self.day = day
  }
}
