public import Content

extension Day {
  /// The same day so many months later, or the month's last where it has no such day: a month after
  /// 31 January is 28 or 29 February, a year after 29 February is 28 February.
  public func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let all = year * 12 + month - 1 + months
    let (laterYear, laterMonth) = (all / 12, all % 12 + 1)
    for last in stride(from: day, through: 28, by: -1) {
      if let later = Day(year: laterYear, month: laterMonth, day: last) { return later }
    }
    return Day(year: laterYear, month: laterMonth, day: day) ?? self
  }

  /// The day of the week: 1 for Monday to 7 for Sunday.
  public var weekday: Int {
    // 1970-01-01 was a Thursday.
    let place = (number + 3) % 7
    return (place < 0 ? place + 7 : place) + 1
  }
}
