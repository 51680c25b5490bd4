public import Content

/// A part of every year in which a programme is done; it may reach over New Year.
public struct Season: Hashable, Sendable {
  /// The first day on which it may be done.
  public let opens: YearDay
  /// The last day on which it is in time.
  public let due: YearDay

  /// Makes a season.
  public init(opens: YearDay, due: YearDay) {
    self.opens = opens
    self.due = due
  }

  /// Its first and last day, where it opens in this year.
  public func days(openingIn year: Int) -> (opens: Day, due: Day) {
    (opens.day(in: year), due.day(in: due < opens ? year + 1 : year))
  }

  /// How many days it lasts, from its opening to its last day.
  public var length: Int {
    let (opens, due) = days(openingIn: 2001)
    return due.number - opens.number
  }

  /// The first season that fits, among those that open from the year before `day` on.
  func first(near day: Day, where fits: ((opens: Day, due: Day)) -> Bool) -> (opens: Day, due: Day)
  {
    var year = day.civil.year - 1
    while true {
      let season = days(openingIn: year)
      // Five years hold a season that fits whatever is asked of it here.
      if fits(season) || year > day.civil.year + 5 { return season }
      year += 1
    }
  }
}
