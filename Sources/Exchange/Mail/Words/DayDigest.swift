public import Content

/// What a day's run did, for HR: sums alone, but for what HR must look at.
public struct DayDigest: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// How many items were newly assigned.
  public let assigned: Int
  /// How many people were written to.
  public let mailed: Int
  /// How many people have something overdue.
  public let overdue: Int
  /// How many people were left in peace because they are away.
  public let away: Int
  /// How many mails may have gone out or not.
  public let maybeSent: Int
  /// What needs a look, one line each, as the caller words it.
  public let remarks: [String]

  /// Makes a digest.
  public init(
    day: Day, assigned: Int = 0, mailed: Int = 0, overdue: Int = 0, away: Int = 0,
    maybeSent: Int = 0, remarks: [String] = []
  ) {
    self.day = day
    self.assigned = assigned
    self.mailed = mailed
    self.overdue = overdue
    self.away = away
    self.maybeSent = maybeSent
    self.remarks = remarks
  }

  /// How many things need a look.
  var lookCount: Int { remarks.count + (maybeSent > 0 ? 1 : 0) }
}
